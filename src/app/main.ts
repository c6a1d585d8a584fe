/**
 * The first script of the page, and a small one. While the page itself is on its way the browser has
 * nothing else to do: the document is asked for, the theme is read, and a first date is written, for
 * which `Intl` loads all it knows of the language.
 */
import { readTheme, showTheme } from '../attach/theme';
import { bestOf } from '../components/interfaces';
import { instantLabel } from '../layout/instantLabel';
import { documentAddress } from './documentAddress';

const query = new URLSearchParams(location.search);
const address = documentAddress(query);
const wanted = query.get('lang');
const languages = [...(wanted === null ? [] : [wanted]), ...navigator.languages];

const answer = fetch(address);
// Heard by nobody until the page is here; then the page tells of it.
answer.catch(() => undefined);
showTheme(readTheme());
instantLabel(0, 'day', bestOf(languages).dates);

// Not awaited at the top: the page's script imports from this one and would wait for its end.
void import('./start').then(({ start }) => start({ address, answer, languages }));
