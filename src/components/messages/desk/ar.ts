/** The desk in Arabic. */
import type { ErrorCode } from '../../../schema/errors';
import { numbersOf } from '../numbers';
import { plural } from '../plural';
import type { DeskMessages } from './en';

const count = numbersOf('ar', { maximumFractionDigits: 1 });

/** Every error: what went wrong, and its cure. */
const PROBLEMS: Record<ErrorCode, readonly [string, string]> = {
  usage: ['أمر غير مفهوم', 'راجع طريقة الاستعمال.'],
  'file-missing': ['الملف غير موجود', 'تحقق من مساره.'],
  'file-empty': ['الملف فارغ', 'اختر ملفًا فيه نص.'],
  'file-binary': ['لا يمكن قراءة هذا الملف نصًا', 'احفظه نصًا عاديًا أو افتحه واحفظه من جديد.'],
  'file-encrypted': ['الملف محمي بكلمة سر', 'أزل كلمة السر واحفظ الملف ثم أعد المحاولة.'],
  'file-no-text': ['الصفحات مصورة بلا نص', 'تعرّف أولًا على النص في الصفحات المصورة (OCR).'],
  'file-too-large': ['النص أطول مما يُقرأ دفعة واحدة', 'قسّمه واصنع خطًا زمنيًا لكل قسم.'],
  'too-many-events': ['في هذا الخط أحداث أكثر مما تحمله صفحة واحدة', 'قسّمه إلى خطوط زمنية أقصر.'],
  'file-unwritable': ['تعذرت كتابة الملف', 'تحقق من وجود المجلد ومن إذن الكتابة فيه.'],
  encoding: ['ترميز الملف غير معروف', 'احفظ الملف بترميز UTF-8.'],
  'date-invalid': ['هذا ليس تاريخًا', 'اكتب التاريخ مثل 2024-06-14 أو 2024-06 أو 2024.'],
  'date-missing': [
    'لا يذكر النص يوم الكلام',
    'اكتب اليوم أدناه: منه تُحسب كلمات مثل «الربيع الماضي».',
  ],
  'json-invalid': ['الملف ليس JSON كاملًا', 'صدّره من جديد.'],
  'schema-invalid': ['في الوثيقة حقل غير صحيح', 'صحح الحقل أو استخرج الوثيقة من جديد.'],
  'schema-future': ['الوثيقة من إصدار أحدث', 'حدّث Quoteline.'],
  'reference-broken': ['تذكر الوثيقة ما ليس فيها', 'استخرجها من جديد.'],
  'anchor-missing': ['اقتباس غير موجود في النص', 'استخرج الوثيقة من جديد.'],
  'review-foreign': ['هذه المراجعة لنص آخر', 'افتحها بجانب الوثيقة التي صُنعت لها.'],
  'review-damaged': ['ملف المراجعة غير كامل', 'استعمل آخر نسخة سليمة بجانبه أو ابدأ مراجعة جديدة.'],
  'review-conflict': ['كتب غيرك في هذه المراجعة', 'حمّل ما كُتب أو أبقِ مراجعتك.'],
  'storage-full': ['لا يحفظ المتصفح هذا', 'نزّل ما عندك ثم أفرغ بعض المساحة.'],
  network: ['لا جواب من الشبكة', 'تحقق من العنوان والاتصال ثم أعد المحاولة.'],
  internal: ['خطأ في Quoteline', 'أبلغنا به مع النص من فضلك.'],
};

export const ar: DeskMessages = {
  title: 'نصك',
  close: 'إغلاق',
  stays: 'يُقرأ في هذا المتصفح، ولا يُرفع شيء.',
  paste: 'الصق النص هنا أو ألقِ ملفًا',
  example: 'آنا برغ: افتُتح الجسر في مارس 2011. …',
  pasted: (length) => `نص ملصق، ${sizeInWords(length)}`,
  takeAway: 'أزله',
  spokenOn: 'يوم الكلام',
  name: 'العنوان (قد يبقى فارغًا)',
  reading: 'يُقرأ النص',
  cancel: 'ألغِ',
  make: 'اصنع الخط الزمني',
  openFile: 'افتح ملفًا…',
  formats: 'txt أو md أو html أو vtt أو srt أو pdf أو docx أو وثيقة Quoteline (json)',

  kept: 'محفوظ في هذا المتصفح',
  keptFacts: (date, events) =>
    `${date} · ${plural('ar', events, {
      one: 'حدث واحد',
      two: 'حدثان',
      few: `${count(events)} أحداث`,
      other: `${count(events)} حدثًا`,
    })}`,
  remove: 'احذف',
  removeForGood: 'احذف نهائيًا',
  keepIt: 'أبقِ',

  where: 'الموضع',
  expected: 'المتوقع',
  problem: (code) => PROBLEMS[code],

  download: 'تنزيل',
  embed: 'تضمين',
  oneFile: 'ملف HTML واحد',
  oneFileHint: 'الصفحة والوثيقة والاقتباسات معًا؛ يُفتح من القرص',
  folder: 'مجلد لخادم ويب (zip)',
  folderHint: 'الصفحة والأداة والإطار والتنزيلات',
  document: 'وثيقة Quoteline (JSON)',
  documentHint: 'تُفتح هنا من جديد؛ فيها النص كله',
  quotesOnly: 'الاقتباسات وحدها: الصفحة والمجلد دون النص كله حيث تطلب رخصته ذلك',
  address: 'العنوان الذي سيكون للمجلد، للتضمين',
  showEmbed: 'أظهر شيفرة التضمين',
  snippet: (kind) => SNIPPETS[kind],
  copy: 'انسخ',
  copied: 'نُسخ',
  otherFormats: 'صيغ أخرى',
  format: {
    timelinejs: 'صيغة TimelineJS3 ‏(JSON)',
    csv: 'جدول CSV، صف لكل اقتباس',
    ics: 'تقويم (ICS)',
    jsonld: 'صيغة JSON-LD ‏(schema.org)',
    annotations: 'حواشي الويب (W3C)',
    markdown: 'صيغة Markdown',
    svg: 'صورة (SVG)',
  },
};

const SNIPPETS = {
  element: ['عنصر', 'جزء من المقالة يأخذ خطها ويرتبط بكلماتها وتجده محركات البحث.'],
  frame: ['إطار', 'حيث لا يُسمح إلا بالإطارات؛ يأخذ طوله من محتواه.'],
  plain: ['HTML بلا برنامج', 'الأحداث واقتباساتها نصًا، حيث لا يُسمح ببرنامج.'],
} as const;

function sizeInWords(length: number): string {
  if (length < 10_000) return `${count(length)} من الحروف`;
  return length < 1_000_000
    ? `${count(Math.round(length / 1000))} ألف حرف`
    : `${count(length / 1_000_000)} مليون حرف`;
}
