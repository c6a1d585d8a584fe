/** The desk in Arabic. */
import { numbersOf } from '../numbers';
import { plural } from '../plural';
import { PROBLEMS } from '../problemsAr';
import type { DeskMessages } from './en';

const count = numbersOf('ar', { maximumFractionDigits: 1 });

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
  formats: 'txt أو md أو html أو vtt أو srt أو csv أو pdf أو docx أو وثيقة Quoteline (json)',

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
