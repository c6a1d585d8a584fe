/** The page itself: made while its document is on the way; neither waits for the other. */
import { mount } from 'svelte';
import { Locale } from '../components/locale.svelte';
import App from './App.svelte';
import { loadDocument } from './loadDocument';
import './theme.css';

export interface Beginning {
  /** Of the document, and what was asked there. */
  readonly address: string;
  readonly answer: Promise<Response>;
  /** BCP 47, best first. */
  readonly languages: readonly string[];
}

export async function start({ address, answer, languages }: Beginning): Promise<void> {
  const opening = loadDocument(address, answer);
  const locale = new Locale(languages);
  // Without its messages the page speaks English.
  await locale.choose(languages).catch(() => undefined);
  const target = document.getElementById('app');
  if (target) mount(App, { target, props: { locale, opening } });
}
