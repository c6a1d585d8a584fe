/** What `Intl` cannot say about imprecise dates: one record a language, English where none fits. */
export interface DateWords {
  /** March–May, June–August, September–November, December–February. */
  readonly seasons: readonly [string, string, string, string];
  /** `{}` is the year, the number or the date. */
  readonly quarter: (number: number, year: string) => string;
  readonly half: (number: number, year: string) => string;
  readonly decade: (year: string) => string;
  readonly century: (number: number) => string;
  readonly weekOf: (day: string) => string;
  readonly about: (date: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
}

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

const en: DateWords = {
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  quarter: (n, year) => `Q${n} ${year}`,
  half: (n, year) => `${n === 1 ? 'first' : 'second'} half of ${year}`,
  decade: (year) => `${year}s`,
  century: (n) => `${englishOrdinal(n)} century`,
  weekOf: (day) => `week of ${day}`,
  about: (date) => `about ${date}`,
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
};

const de: DateWords = {
  seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
  quarter: (n, year) => `${n}. Quartal ${year}`,
  half: (n, year) => `${n}. Halbjahr ${year}`,
  decade: (year) => `${year}er Jahre`,
  century: (n) => `${n}. Jahrhundert`,
  weekOf: (day) => `Woche ab ${day}`,
  about: (date) => `etwa ${date}`,
  since: (date) => `seit ${date}`,
  until: (date) => `bis ${date}`,
};

const fr: DateWords = {
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  quarter: (n, year) => `T${n} ${year}`,
  half: (n, year) => `${n === 1 ? '1er' : '2e'} semestre ${year}`,
  decade: (year) => `années ${year}`,
  century: (n) => `${roman(n)}${n === 1 ? 'er' : 'e'} siècle`,
  weekOf: (day) => `semaine du ${day}`,
  about: (date) => `vers ${date}`,
  since: (date) => `depuis ${date}`,
  until: (date) => `jusqu’à ${date}`,
};

const es: DateWords = {
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  quarter: (n, year) => `T${n} ${year}`,
  half: (n, year) => `${n === 1 ? 'primer' : 'segundo'} semestre de ${year}`,
  decade: (year) => `década de ${year}`,
  century: (n) => `siglo ${roman(n)}`,
  weekOf: (day) => `semana del ${day}`,
  about: (date) => `hacia ${date}`,
  since: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
};

const ru: DateWords = {
  seasons: ['весна', 'лето', 'осень', 'зима'],
  quarter: (n, year) => `${n}-й квартал ${year}`,
  half: (n, year) => `${n}-е полугодие ${year}`,
  decade: (year) => `${year}-е годы`,
  century: (n) => `${roman(n)} век`,
  weekOf: (day) => `неделя с ${day}`,
  about: (date) => `около: ${date}`,
  since: (date) => `с: ${date}`,
  until: (date) => `до: ${date}`,
};

const LANGUAGES: ReadonlyMap<string, DateWords> = new Map(Object.entries({ en, de, fr, es, ru }));

/** The record of a BCP 47 tag's language. */
export function dateWords(language: string): DateWords {
  return LANGUAGES.get(language.toLowerCase().split('-')[0] ?? '') ?? en;
}
