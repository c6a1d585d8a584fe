/**
 * The built widget as an entrant of a bench of embeddable timelines (`--add`): `npm run build:widget`
 * first. The bench's events are made in the page, so they go the documented way of such documents: the
 * element's `document` property, set when they are there, before or after the element is defined.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toDocument } from './toDocument.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Runs in the page: what the harness asks once a frame. */
function contract() {
  const { __b: bench } = globalThis;
  const host = () => document.querySelector('quoteline-timeline');
  const all = (selector) => [...(host()?.shadowRoot?.querySelectorAll(selector) ?? [])];
  const closed = () =>
    all('[data-event][aria-expanded="false"]').find((node) => bench.visible(node));
  const boxOf = (node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  return {
    firstVisible: () => all('[data-event], [data-mark]').some((node) => bench.visible(node)),
    isReady: () => closed() !== undefined,
    target() {
      const row = closed();
      return { id: row.dataset.event, ...boxOf(row) };
    },
    shown: (id) =>
      all(`[data-event="${CSS.escape(id)}"][aria-expanded="true"]`).length > 0 &&
      all('.card blockquote').some((node) => bench.visible(node)),
    zoomMode: 'buttons',
    zoomButtons() {
      const [out, zoomIn] = all('.steps button').map(boxOf);
      return { in: zoomIn, out };
    },
    panAxis: 'x',
    plot() {
      const { left, top, width, height } = all('.scroller')[0].getBoundingClientRect();
      return { x: left, y: top, w: width, h: height };
    },
  };
}

export default {
  name: 'quoteline-widget',
  label: 'quoteline widget (element)',
  version,
  assets: { 'w/': fileURLToPath(new URL('../dist/widget/', import.meta.url)) },
  html: ({
    dataUrl,
    assets,
  }) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>quoteline</title>
<script>
const asked = fetch(${JSON.stringify(dataUrl)}).then((answer) => answer.json());
const toDocument = ${toDocument.toString()};
window.entrant = (${contract.toString()})();
</script>
<link rel="stylesheet" href="${assets}w/quoteline.css">
<script src="${assets}w/quoteline.js" defer></script>
<quoteline-timeline style="--quoteline-height: 560px; inline-size: 1200px"></quoteline-timeline>
<script>
asked.then((events) => {
  document.querySelector('quoteline-timeline').document = toDocument(events);
});
</script></html>`,
};
