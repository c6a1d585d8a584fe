/** Languages beside English, each downloaded when a text first needs it: for the page. */
import { addLanguage, primary } from './index';

const LOADERS: Readonly<Record<string, () => Promise<void>>> = {
  de: async () => addLanguage((await import('./de')).german),
};

/** To be awaited before a text of that language (BCP 47) is read; at once where there is nothing to load. */
export const loadLanguage = async (tag: string): Promise<void> => LOADERS[primary(tag)]?.();
