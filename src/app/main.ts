/** The page itself: made while its document is on the way; neither waits for the other. */
import { mount } from 'svelte';
import { Locale } from '../components/locale.svelte';
import App from './App.svelte';
import { begin, type Beginning } from './beginning';
import { loadDocument } from './loadDocument';
import './theme.css';

/** ms. A document that is there by then is shown at once; a notice of its loading would be gone before it was seen. */
const PATIENCE = 4;

const patience = (): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE));

async function start({ address, answer, languages }: Beginning): Promise<void> {
  const opening = loadDocument(address, answer);
  const locale = new Locale(languages);
  // Without its messages the page speaks English.
  await locale.choose(languages).catch(() => undefined);
  const opened = await Promise.race([opening, patience()]);
  const target = document.getElementById('app');
  if (target) mount(App, { target, props: { locale, opening: opened ?? opening } });
}

void start(globalThis.quotelineBeginning ?? begin());
