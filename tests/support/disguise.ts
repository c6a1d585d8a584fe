/**
 * A transcript under other names, places and dates: what is extracted from it must not change in
 * anything but these. Every capitalised word that stands inside a sentence becomes an invented one,
 * the same one each time; dates move by a fixed number of years and months.
 */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Offices and words of grammar are no names. */
const KEPT = new Set(
  (
    'President Foreign Minister Ministry Deputy Prime Secretary General Council Question Mr Mrs Ms Dr I ' +
    'Today Summit Security Assembly Charter Declaration Constitution Presidency Committee Article Republic'
  ).split(' '),
);

const ONSETS = [
  'Bra',
  'Cel',
  'Dor',
  'Fen',
  'Gar',
  'Hal',
  'Jor',
  'Kel',
  'Lom',
  'Mar',
  'Nor',
  'Pel',
  'Ros',
  'Sel',
  'Tor',
  'Val',
];
const ENDINGS = [
  'wick',
  'den',
  'ast',
  'mere',
  'oval',
  'ton',
  'ilia',
  'ford',
  'enz',
  'by',
  'una',
  'holt',
  'ard',
  'esk',
  'orra',
  'ine',
];

export interface Shift {
  readonly years: number;
  readonly months: number;
}

/** "2014-02" moved by a shift; a bare year by its years alone. */
export function shiftDate(date: string, { years, months }: Shift): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return String(Number(year) + years);
  const total = (Number(year) + years) * 12 + Number(month) - 1 + months;
  const moved = `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
  return day === undefined ? moved : `${moved}-${day}`;
}

function monthAndYear(month: string, year: number, shift: Shift): { month: string; year: number } {
  const total = (year + shift.years) * 12 + MONTHS.indexOf(month) + shift.months;
  return { month: MONTHS[((total % 12) + 12) % 12] ?? month, year: Math.floor(total / 12) };
}

function shiftDates(text: string, shift: Shift): string {
  const names = MONTHS.join('|');
  const dated = new RegExp(
    String.raw`\b(${names})\b((?: \d{1,2}\b)?)(?:(,? )(\d{4})\b)?|\b(1[5-9]\d\d|20\d\d)\b`,
    'g',
  );
  return text.replace(
    dated,
    (_, month?: string, day?: string, gap?: string, year?: string, bare?: string) => {
      if (bare !== undefined) return String(Number(bare) + shift.years);
      const moved = monthAndYear(month ?? '', Number(year ?? 2000), shift);
      return `${moved.month}${day ?? ''}${year === undefined ? '' : `${gap ?? ''}${moved.year}`}`;
    },
  );
}

/** Words that are capitalised where no sentence begins. */
function namesIn(text: string): string[] {
  const found = [...text.matchAll(/(?<=[\p{Ll}\p{N},’'] )\p{Lu}[\p{L}]+/gu)].map(([word]) => word);
  return [...new Set(found)].filter((word) => !KEPT.has(word) && !MONTHS.includes(word)).sort();
}

/** CSTO → KWVR: as many letters, none of its own. */
const acronym = (word: string): string =>
  [...word]
    .map((letter) => String.fromCharCode(65 + ((letter.charCodeAt(0) - 65 + 8) % 26)))
    .join('');

/** Keeps endings that say what part of speech a name is: "Russian", "Ukraine’s" keeps its own. */
const ADJECTIVE = /(?:an|ian|ish|ese|ic)$/;

function inventedName(word: string, index: number): string {
  if (/^\p{Lu}{2,}$/u.test(word)) return acronym(word);
  const stem = `${ONSETS[index % 16] ?? ''}${ENDINGS[Math.floor(index / 16) % 16] ?? ''}`;
  return ADJECTIVE.test(word) ? `${stem}ian` : stem;
}

export function disguise(text: string, shift: Shift): string {
  const invented = new Map(namesIn(text).map((word, index) => [word, inventedName(word, index)]));
  const renamed = text.replace(/\p{L}+/gu, (word) => invented.get(word) ?? word);
  return shiftDates(renamed, shift);
}
