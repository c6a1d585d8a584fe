/** The language of the interface: messages, direction, dates. A document's own text is never translated. */
import { createContext } from 'svelte';
import type { When } from '../schema/document';
import { dateInWords } from '../layout/dateWords';
import { safeLocale } from '../layout/instantLabel';
import { en, type Messages } from './messages/en';

interface Interface {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** For `Intl`; the made-up language writes dates as English does. */
  readonly dates: string;
  readonly load: () => Promise<Messages>;
}

/** A new language is one line here and one file of messages. */
export const INTERFACES: Readonly<Record<string, Interface>> = {
  en: { name: 'English', direction: 'ltr', dates: 'en', load: async () => en },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    dates: 'ar',
    load: async () => (await import('./messages/ar')).ar,
  },
  'en-XA': {
    name: 'Pseudo',
    direction: 'ltr',
    dates: 'en',
    load: async () => (await import('./messages/pseudo')).pseudo,
  },
};

/** A regional variant, as `en-GB`, takes the interface of its language. */
function bestOf(wanted: readonly string[]): { readonly tag: string; readonly language: string } {
  for (const tag of wanted.map(safeLocale)) {
    const language = [tag, tag.split('-')[0] ?? ''].find((name) => INTERFACES[name]);
    if (language !== undefined) return { tag, language };
  }
  return { tag: 'en', language: 'en' };
}

export class Locale {
  language = $state('en');
  messages = $state.raw<Messages>(en);
  /** The reader's own variant decides how dates are written: 14 Jun or Jun 14. */
  dates = $state('en');

  readonly direction: 'ltr' | 'rtl' = $derived(INTERFACES[this.language]?.direction ?? 'ltr');

  /** English needs no file, so a page in it is right at once; `choose` does the rest. */
  constructor(wanted: readonly string[] = []) {
    const { tag, language } = bestOf(wanted);
    if (language === 'en') this.dates = tag;
  }

  /** The best of the languages wanted, in their order; English where none is known. */
  async choose(wanted: readonly string[]): Promise<void> {
    const { tag, language } = bestOf(wanted);
    const messages = await (INTERFACES[language]?.load() ?? en);
    this.messages = messages;
    this.language = language;
    this.dates = language === 'en-XA' ? 'en' : tag;
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
