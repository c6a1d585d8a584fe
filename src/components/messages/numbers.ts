/** Numbers as a language writes them. The first formatter of a page costs ten milliseconds: made when it is asked for. */
export function numbersOf(
  language: string,
  options?: Intl.NumberFormatOptions,
): (n: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (n) => (format ??= new Intl.NumberFormat(language, options)).format(n);
}

const grouped = numbersOf('en');

/** Whole numbers; small ones look the same without a formatter. */
export const englishCount = (n: number): string => (n < 1000 ? String(n) : grouped(n));
