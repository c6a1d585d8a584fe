/**
 * Entry of a published page. The page is whole before this runs: title, picture, events, quotes,
 * transcript. The living page takes the place of the prerendered one, which comes back should that
 * fail and stays where the document cannot be read.
 */
import { flushSync, mount } from 'svelte';
import {
  DOCUMENT_ID,
  PAGE_ID,
  PUBLICATION_ID,
  type Publication,
} from '../../export/site/publication';
import { parseDocumentJson } from '../../schema/parse';
import { readTheme, showTheme } from '../../attach/theme';
import { Locale } from '../../components/locale.svelte';
import '../theme.css';
import { legible } from './legible';
import Published from './Published.svelte';
import './static.css';

/** Written by `publish` into this very page, with the code that reads it. */
function publication(): Publication | null {
  const json = document.getElementById(PUBLICATION_ID)?.textContent;
  return json ? (JSON.parse(json) as Publication) : null;
}

/** Thousands of events: the page is to answer between reading them and drawing them. */
const breathe = (): Promise<void> => new Promise((done) => setTimeout(done));

async function upgrade(page: HTMLElement, json: string): Promise<void> {
  const parsed = parseDocumentJson(json, 'this page');
  if (!parsed.ok) return;
  await breathe();
  const locale = new Locale();
  const wanted = new URLSearchParams(location.search).get('lang');
  await locale.choose([...(wanted === null ? [] : [wanted]), ...navigator.languages]);
  showTheme(readTheme());
  await breathe();
  const prerendered = [...page.childNodes];
  page.replaceChildren();
  try {
    const props = { document: legible(parsed.value), locale, publication: publication() };
    mount(Published, { target: page, props });
    flushSync();
  } catch (error) {
    page.replaceChildren(...prerendered);
    throw error;
  }
}

const page = document.getElementById(PAGE_ID);
const json = document.getElementById(DOCUMENT_ID)?.textContent;
if (page && json) void upgrade(page, json);
