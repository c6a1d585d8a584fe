/** The language of the interface: messages, direction, dates. A document's own text is never translated. */
import { createContext } from 'svelte';
import type { When } from '../schema/document';
import { dateInWords } from '../layout/dateWords';
import { bestOf, INTERFACES } from './interfaces';
import { en, type Messages } from './messages/en';

export class Locale {
  language = $state('en');
  messages = $state.raw<Messages>(en);
  /** The reader's own variant decides how dates are written: 14 Jun or Jun 14. */
  dates = $state('en');

  readonly direction: 'ltr' | 'rtl' = $derived(INTERFACES[this.language]?.direction ?? 'ltr');

  /** English needs no file, so a page in it is right at once; `choose` does the rest. */
  constructor(wanted: readonly string[] = []) {
    const { language, dates } = bestOf(wanted);
    if (language === 'en') this.dates = dates;
  }

  /** The best of the languages wanted, in their order; English where none is known. */
  async choose(wanted: readonly string[]): Promise<void> {
    const { language, dates } = bestOf(wanted);
    const messages = await (INTERFACES[language]?.load() ?? en);
    this.messages = messages;
    this.language = language;
    this.dates = dates;
  }

  date(when: When): string {
    return dateInWords(when, this.dates);
  }

  readonly #compact = $derived(
    new Intl.NumberFormat(this.dates, { notation: 'compact', maximumFractionDigits: 1 }),
  );

  /** A number in little room: "1.2K". */
  compact(value: number): string {
    return this.#compact.format(value);
  }
}

export const [useLocale, provideLocale] = createContext<Locale>();
