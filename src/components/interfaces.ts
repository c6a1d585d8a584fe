/** The languages the interface speaks, and which of them a reader gets. */
import { safeLocale } from '../layout/instantLabel';
import { en, type Messages } from './messages/en';

interface Interface {
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<Messages>;
}

/** A new language is one line here and one file of messages. */
export const INTERFACES: Readonly<Record<string, Interface>> = {
  en: { name: 'English', direction: 'ltr', load: async () => en },
  ar: {
    name: 'العربية',
    direction: 'rtl',
    load: async () => (await import('./messages/ar')).ar,
  },
  'en-XA': {
    name: 'Pseudo',
    direction: 'ltr',
    load: async () => (await import('./messages/pseudo')).pseudo,
  },
};

export interface Choice {
  readonly language: string;
  /** For `Intl`: the reader's own variant, as `en-GB`, decides how dates are written. */
  readonly dates: string;
}

/** The best of the languages wanted, in their order; a regional variant takes the interface of its language. */
export function bestOf(wanted: readonly string[]): Choice {
  for (const tag of wanted.map(safeLocale)) {
    const language = [tag, tag.split('-')[0] ?? ''].find((name) => INTERFACES[name]);
    // The made-up language writes dates as English does.
    if (language !== undefined) return { language, dates: language === 'en-XA' ? 'en' : tag };
  }
  return { language: 'en', dates: 'en' };
}
