/** What the page asks for before it is there itself: its document, its colours, the languages it is wanted in. */
import { readTheme, showTheme } from '../attach/theme';
import { documentAddress } from './documentAddress';

export interface Beginning {
  /** Of the document, and what was asked there. */
  readonly address: string;
  readonly answer: Promise<Response>;
  /** BCP 47, best first. */
  readonly languages: readonly string[];
}

declare global {
  /** Set by `early.ts`; absent where a server's policy keeps scripts out of `index.html`. */
  var quotelineBeginning: Beginning | undefined;
}

export function begin(): Beginning {
  const query = new URLSearchParams(location.search);
  const address = documentAddress(query);
  const answer = fetch(address);
  // Heard by nobody until the page is here; then the page tells of it.
  answer.catch(() => undefined);
  showTheme(readTheme());
  const wanted = query.get('lang');
  return {
    address,
    answer,
    languages: [...(wanted === null ? [] : [wanted]), ...navigator.languages],
  };
}
