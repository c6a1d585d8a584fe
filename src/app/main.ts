/** The document is fetched while the page is made; neither waits for the other. */
import { mount } from 'svelte';
import { readTheme, showTheme } from '../attach/theme';
import { Locale } from '../components/locale.svelte';
import App from './App.svelte';
import { documentAddress, loadDocument } from './loadDocument';
import './theme.css';

async function start(target: HTMLElement): Promise<void> {
  const opening = loadDocument(documentAddress(location.search));
  const wanted = new URLSearchParams(location.search).get('lang');
  const languages = [...(wanted === null ? [] : [wanted]), ...navigator.languages];
  const locale = new Locale(languages);
  showTheme(readTheme());
  // Without its messages the page speaks English.
  await locale.choose(languages).catch(() => undefined);
  mount(App, { target, props: { locale, opening } });
}

const target = document.getElementById('app');
if (target) void start(target);
