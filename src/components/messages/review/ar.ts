/** The review in Arabic. */
import type { Status } from '../../../schema/document';
import { numbersOf } from '../numbers';
import { plural } from '../plural';
import type { ReviewMessages } from './en';

const count = numbersOf('ar');

const STATUS: Record<Status, string> = {
  reported: 'ذُكر على أنه واقع',
  planned: 'مخطط له',
  claimed: 'ادعاء',
  disputed: 'متنازع فيه',
  negated: 'قيل إنه لم يقع',
  hypothetical: 'افتراض غير واقع',
  corrected: 'صححه المتحدث لاحقًا',
};

const DOUBTS: Record<string, string> = {
  'inferred-year': 'لم تُذكر السنة، بل أُكملت من يوم الكلام.',
  'weak-clause': 'ليس مؤكدًا أن التاريخ يخص هذه الكلمات.',
  merged: 'عُدّت عدة مواضع في النص حدثًا واحدًا.',
  'status-unsure': 'ليس مؤكدًا أقيل هذا على أنه واقع أم خطة أم ادعاء.',
  'inferred-century': 'لم يُذكر القرن، بل أُكمل من يوم الكلام.',
  'inferred-month': 'لم يُذكر الشهر؛ أُكمل من النص.',
  'day-month-order': 'قد يكون اليوم والشهر معكوسين؛ لا شيء في النص يبيّن ذلك.',
  'anchor-imprecise': 'حُسب التاريخ من تاريخ آخر غير دقيق.',
  counterfactual: 'ورد في جملة شرطية عما لم يقع.',
  asked: 'ورد في سؤال، فلم يقله أحد.',
  'quote-changed': 'تغيّرت الكلمات بعد مراجعة سابقة. انظر فيها مرة أخرى.',
};

export const ar: ReviewMessages = {
  label: 'مراجعة',
  progress: (checked, all) => `روجع ${count(checked)} من ${count(all)}`,
  progressBar: 'ما روجع',
  close: 'إغلاق',
  hint: [
    'اقرأ الاقتباس. أهو هذا الحدث بهذا التاريخ؟',
    'إن كان كذلك فاضغط {C}: روجع، التالي. وإلا فصححه أو أخفه بالمفتاح {H}.',
    'حين تُراجع كلها نزّل الصفحة أو ملفاتها. كل شيء يمكن التراجع عنه.',
  ].join('\n'),

  queue: 'أحداث للمراجعة',
  mark: {
    checked: 'روجع',
    doubtful: 'موضع شك',
    open: 'لم يُراجع',
    undated: 'بلا تاريخ',
  },
  moreAbove: (n) => `${count(n)} أخرى أعلاه`,
  moreBelow: (n) => `${count(n)} أخرى أدناه`,

  actions: 'قرر',
  checkNext: 'روجع، التالي',
  undatedNext: 'يبقى بلا تاريخ، التالي',
  next: 'التالي',
  skip: 'تخطَّ',
  hide: 'أخفِ',
  undo: 'تراجع',
  redo: 'أعد',
  checkedMark: 'روجع',
  uncheck: 'ألغِ المراجعة',
  nothingFound: 'لم يُعثر على حدث في هذا النص. أضف حدثًا من أحد المقاطع.',

  doubts: 'مواضع شك',
  doubt: (code) => DOUBTS[code] ?? `${code.replaceAll('-', ' ')}.`,
  status: STATUS,
  title: 'العنوان',
  date: 'التاريخ',
  told: 'كيف قيل',
  note: 'ملاحظة (سطر واحد يظهر مع الحدث)',
  saidBy: 'قاله',
  notNamed: 'غير مسمّى',
  someoneElse: 'شخص آخر…',
  speakerName: 'اسم المتحدث',
  inTranscript: 'في النص',
  ownEvent: 'اجعل هذا الاقتباس حدثًا مستقلًا',
  splitQuote: 'افصل: في هذا الاقتباس حدثان',

  vague: (words) => `لا يقول النص إلا «${words}».`,
  giveDate: 'أعطه تاريخًا',
  dateReading: 'يُقرأ…',
  datePreview: 'يظهر على المحور؛ Enter يثبته وEsc يتركه',
  dateWrong: 'لا يُقرأ من هذا تاريخ. اكتب 2014 أو 2014-03 أو 2014-03-18 أو كلمات مثل “early 2014”.',
  dateHint: 'مثل 2014 أو 2014-03 أو 2014-03-18 أو كلمات مثل “early 2014”',

  merge: 'هو نفسه حدث آخر: ادمج الآخر فيه',
  mergeOpen: 'ادمج حدثًا آخر فيه',
  mergeFind: 'ابحث عن الحدث الآخر بكلماته؛ الأقرب زمنًا أولًا',
  mergeFound: 'أحداث يمكن دمجها في هذا الحدث',
  noOther: 'لا حدث آخر بهذه الكلمات.',

  addOpen: 'أضف حدثًا أو اقتباسًا آخر',
  addFind: 'المقطع: حدده في النص، أو اكتب بعض كلماته',
  addFound: 'مقاطع فيها هذه الكلمات',
  notInTranscript: 'ليس في النص.',
  addEvent: 'أضفه حدثًا جديدًا',
  addQuote: (title) => `أضفه اقتباسًا آخر للحدث «${title}»`,
  cancel: 'ألغِ',

  hidden: (n) => `مخفي (${count(n)})`,
  restore: 'أظهر',
  orphans: (n) => `قرارات سابقة لم يوجد مقطعها في هذا النص (${count(n)})`,
  orphansStay: 'تبقى في المراجعة وتعود إن عادت الكلمات.',

  done: 'روجع كل ما يظهر من أحداث.',
  doneSays: 'تقول الصفحة الآن «راجعه إنسان». «تنزيل…» أعلاه يعطيك إياها ملفًا.',
  documentTitle: 'عنوان الصفحة',
  documentTitleHint: 'إن تُرك فارغًا بقي كما وُجد في النص أو الملف',
  signName: 'الاسم على الصفحة (قد يبقى فارغًا)',
  signDate: 'اليوم',

  save: {
    saved: { browser: 'محفوظ في هذا المتصفح', file: 'محفوظ في الملف بجانب الوثيقة' },
    saving: 'يُحفظ…',
    unsaved: 'غير محفوظ',
    conflict: 'تغيّر في موضع آخر',
  },
  conflict: 'تغيّرت هذه المراجعة في لسان آخر أو برنامج آخر منذ فتحتها.',
  loadOther: 'حمّل الأخرى',
  keepMine: 'أبقِ مراجعتي',
  downloadMine: 'نزّل مراجعتي أولًا',
  lastGood: (n) =>
    plural('ar', n, {
      one: 'ما زالت هناك نسخة سليمة فيها قرار واحد.',
      two: 'ما زالت هناك نسخة سليمة فيها قراران.',
      few: `ما زالت هناك نسخة سليمة فيها ${count(n)} قرارات.`,
      other: `ما زالت هناك نسخة سليمة فيها ${count(n)} قرارًا.`,
    }),
  useLastGood: 'استعمل آخر نسخة سليمة',
  tryAgain: 'أعد المحاولة',

  fileAndKeys: 'ملف المراجعة والمفاتيح',
  downloadReview: 'نزّل المراجعة',
  openReview: 'افتح ملف مراجعة',
  keys: {
    check: 'روجع، التالي',
    hide: 'أخفِ، التالي',
    next: 'التالي',
    previous: 'السابق',
    title: 'العنوان',
    date: 'التاريخ',
    status: 'كيف قيل',
    merge: 'دمج',
    note: 'ملاحظة',
    add: 'أضف حدثًا',
    undo: 'تراجع',
    redo: 'أعد',
    checkTyping: 'روجع، التالي (أثناء الكتابة أيضًا)',
  },
  or: 'أو',
};
