/**
 * Runs inside `index.html` (`earlyScript.vite.ts`), while the page's script is on its way and the browser has
 * nothing else to do: the document is asked for, the reader's colours are read before anything is drawn, and a
 * first date is written, for which `Intl` loads all it knows of dates.
 */
import { instantLabel } from '../layout/instantLabel';
import { begin } from './beginning';

const beginning = begin();
globalThis.quotelineBeginning = beginning;
instantLabel(0, 'day', beginning.languages[0] ?? 'en');
