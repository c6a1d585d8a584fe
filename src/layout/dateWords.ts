/** The words of dates by language: what `Intl` does not say. One record a language, English where none fits. */
import type { When } from '../schema/document';
import { dateLabel, type DateWords } from './dateLabel';
import { safeLocale } from './instantLabel';

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let out = '';
  for (const [size, letters] of ROMAN) for (; rest >= size; rest -= size) out += letters;
  return out;
}

function englishOrdinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`;
}

const bc = (n: number): string => (n < 0 ? ' BC' : '');

const frenchOrdinal = (n: number): string =>
  `${roman(Math.abs(n))}${Math.abs(n) === 1 ? 'er' : 'e'}`;

/** Index 1 is spring, 4 winter, as EDTF's 21–24. */
const seasons =
  (...names: readonly string[]) =>
  (index: number, year: string): string =>
    `${names[index - 1] ?? ''} ${year}`.trim();

const en: DateWords = {
  season: seasons('spring', 'summer', 'autumn', 'winter'),
  quarter: (n, year) => `Q${n} ${year}`,
  half: (n, year) => `${n === 1 ? 'first' : 'second'} half of ${year}`,
  decade: (year) => `${year}s`,
  century: (n) => `${englishOrdinal(Math.abs(n))} century${bc(n)}`,
  millennium: (n) => `${englishOrdinal(Math.abs(n))} millennium${bc(n)}`,
  weekOf: (day) => `week of ${day}`,
  perhaps: (date) => `${date} (?)`,
  about: (date) => `about ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
};

const de: DateWords = {
  season: seasons('Frühling', 'Sommer', 'Herbst', 'Winter'),
  quarter: (n, year) => `${n}. Quartal ${year}`,
  half: (n, year) => `${n}. Halbjahr ${year}`,
  decade: (year) => `${year}er Jahre`,
  century: (n) => `${Math.abs(n)}. Jahrhundert${n < 0 ? ' v. Chr.' : ''}`,
  millennium: (n) => `${Math.abs(n)}. Jahrtausend${n < 0 ? ' v. Chr.' : ''}`,
  weekOf: (day) => `Woche ab ${day}`,
  perhaps: (date) => `${date} (?)`,
  about: (date) => `etwa ${date}`,
  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
};

const fr: DateWords = {
  season: seasons('printemps', 'été', 'automne', 'hiver'),
  quarter: (n, year) => `T${n} ${year}`,
  half: (n, year) => `${n === 1 ? '1er' : '2e'} semestre ${year}`,
  decade: (year) => `années ${year}`,
  century: (n) => `${frenchOrdinal(n)} siècle${n < 0 ? ' av. J.-C.' : ''}`,
  millennium: (n) => `${frenchOrdinal(n)} millénaire${n < 0 ? ' av. J.-C.' : ''}`,
  weekOf: (day) => `semaine du ${day}`,
  perhaps: (date) => `${date} (?)`,
  about: (date) => `vers ${date}`,
  since: (date) => `depuis ${date}`,
  until: (date) => `jusqu’à ${date}`,
};

const es: DateWords = {
  season: seasons('primavera', 'verano', 'otoño', 'invierno'),
  quarter: (n, year) => `T${n} ${year}`,
  half: (n, year) => `${n === 1 ? 'primer' : 'segundo'} semestre de ${year}`,
  decade: (year) => `década de ${year}`,
  century: (n) => `siglo ${roman(Math.abs(n))}${n < 0 ? ' a. C.' : ''}`,
  millennium: (n) => `${roman(Math.abs(n))} milenio${n < 0 ? ' a. C.' : ''}`,
  weekOf: (day) => `semana del ${day}`,
  perhaps: (date) => `${date} (?)`,
  about: (date) => `hacia ${date}`,
  since: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
};

const ru: DateWords = {
  season: seasons('весна', 'лето', 'осень', 'зима'),
  quarter: (n, year) => `${n}-й квартал ${year}`,
  half: (n, year) => `${n}-е полугодие ${year}`,
  decade: (year) => `${year}-е годы`,
  century: (n) => `${roman(Math.abs(n))} век${n < 0 ? ' до н. э.' : ''}`,
  millennium: (n) => `${Math.abs(n)}-е тысячелетие${n < 0 ? ' до н. э.' : ''}`,
  weekOf: (day) => `неделя с ${day}`,
  perhaps: (date) => `${date} (?)`,
  about: (date) => `около: ${date}`,
  since: (date) => `с: ${date}`,
  until: (date) => `до: ${date}`,
};

const ARABIC_ORDINALS = ['الأول', 'الثاني', 'الثالث', 'الرابع'];
/** Made when asked for: the first formatter of a page costs ten milliseconds. */
const arabic = (n: number): string =>
  new Intl.NumberFormat('ar', { useGrouping: false }).format(Math.abs(n));
const arabicEra = (n: number): string => (n < 0 ? ' قبل الميلاد' : '');

const ar: DateWords = {
  season: seasons('ربيع', 'صيف', 'خريف', 'شتاء'),
  quarter: (n, year) => `الربع ${ARABIC_ORDINALS[n - 1] ?? ''} من ${year}`,
  half: (n, year) => `النصف ${ARABIC_ORDINALS[n - 1] ?? ''} من ${year}`,
  decade: (year) => `عقد ${year}`,
  century: (n) => `القرن ${arabic(n)}${arabicEra(n)}`,
  millennium: (n) => `الألفية ${arabic(n)}${arabicEra(n)}`,
  weekOf: (day) => `أسبوع ${day}`,
  perhaps: (date) => `${date} (؟)`,
  about: (date) => `نحو ${date}`,
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
};

const LANGUAGES: ReadonlyMap<string, DateWords> = new Map(
  Object.entries({ en, de, fr, es, ru, ar }),
);

/** The record of a BCP 47 tag's language. */
export function dateWords(language: string): DateWords {
  return LANGUAGES.get(language.toLowerCase().split('-')[0] ?? '') ?? en;
}

/** The date as a reader of `language` (BCP 47; anything else is read as English) says it. Never throws. */
export function dateInWords(when: When, language: string): string {
  const locale = safeLocale(language);
  return dateLabel(when, locale, dateWords(locale));
}
