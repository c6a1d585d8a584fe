/** `frame.html` with the document inside, opened on its own: no sandbox shields the page from it. */
import { resolve } from 'node:path';
import { load } from '../../load.mjs';
import { jsonOf, withEntrant } from './kit.mjs';

const { frameOf } = await load('bench/hostile/surfaces.ts');

/** Runs in the page. */
function entrant() {
  const host = () => document.querySelector('quoteline-timeline');
  const all = (selector) => [...(host()?.shadowRoot?.querySelectorAll(selector) ?? [])];
  return {
    root: () => host()?.shadowRoot ?? document.body,
    marks: () => all('[data-event]'),
    message: () =>
      // The refusal of `publish` is a page without a timeline.
      [...document.querySelectorAll('body > [role=alert]'), ...all('[role=alert],[part=error]')]
        .map((node) => node.textContent)
        .join(' '),
  };
}

export default {
  name: 'frame',
  mapper: 'quoteline',
  assets: { 'w/': () => `${resolve('dist/widget')}/` },
  html: ({ doc, assets }) =>
    withEntrant(
      frameOf(jsonOf(doc), {
        widget: `${assets}w/quoteline.js`,
        frame: `${assets}w/quoteline-frame.js`,
        css: `${assets}w/quoteline.css`,
      }),
      entrant,
    ),
};
