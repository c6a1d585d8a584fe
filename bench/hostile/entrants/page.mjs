/** The published page: what stands in its HTML, and what its script makes of it under its own policy. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from '../../load.mjs';
import { jsonOf, withEntrant } from './kit.mjs';

const { pageOf } = await load('bench/hostile/surfaces.ts');
const built = (path) => readFileSync(`dist/${path}`, 'utf8');
const assets = {
  pageScript: built('page/quoteline-page.js'),
  pageStyle: built('page/quoteline-page.css'),
  widgetScript: built('widget/quoteline.js'),
  widgetStyle: built('widget/quoteline.css'),
  frameScript: built('widget/quoteline-frame.js'),
  hostScript: built('widget/quoteline-host.js'),
};

/** Runs in the page. */
function entrant() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  return {
    root: () => document.body,
    marks: () => all('[data-key]'),
    message: () =>
      // A cluster says how many events stand behind it, and of which years; an empty timeline that it is one.
      all('[role=alert],.cluster .label,.nothing')
        .map((node) => node.textContent)
        .join(' '),
  };
}

export default {
  name: 'page',
  mapper: 'quoteline',
  assets: { 'p/': () => `${resolve('dist/page')}/` },
  html: ({ doc, assets: at }) => withEntrant(pageOf(jsonOf(doc), assets, `${at}p/`), entrant),
};
