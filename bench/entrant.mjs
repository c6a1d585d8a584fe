/**
 * The built page as an entrant of a bench of embeddable timelines (`--add`): `npm run build:app` first.
 * The bench's events become a document in the page, as every entrant makes its own form of them; the
 * page gets it as the answer to its own request, and it goes the way of every document: `parseDocument`,
 * layout, labels, transcript. Nothing is switched off.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toDocument } from './toDocument.mjs';

const app = fileURLToPath(new URL('../dist/app/', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Runs in the page: what the harness asks once a frame. */
function contract() {
  const { __b: bench } = globalThis;
  const pane = () => document.querySelector('.scroller');
  const find = (selector) =>
    [...document.querySelectorAll(selector)].find((node) => bench.visible(node));
  const at = (node, id) => {
    const { left, top, width, height } = node.getClientRects()[0];
    return { id, x: left + Math.min(width / 2, 200), y: top + height / 2 };
  };
  return {
    firstVisible: () => bench.visible(document.querySelector('[data-key]'), pane()),
    isReady: () => find('a.passage') !== undefined,
    // Where all events stand in clusters none has a mark of its own: then its passage in the text is clicked.
    target() {
      const row = find('.row [data-key]');
      if (row) return at(row, row.dataset.key);
      const passage = find('a.passage');
      return at(passage, passage.dataset.places.split('#')[0]);
    },
    shown: () =>
      bench.visible(document.querySelector('.inline-card blockquote')) &&
      CSS.highlights.get('quoteline-passage')?.size > 0,
    zoomMode: 'wheel',
    zoomModifier: 'Control',
    panAxis: 'y',
    plot() {
      const { left, top, width, height } = pane().getBoundingClientRect();
      return { x: left, y: top, w: width, h: height };
    },
  };
}

/** Runs in the page, before it: asks for the events at once and answers the page's request with them. */
function hand(dataUrl, toDocument) {
  const ask = globalThis.fetch;
  const events = ask(dataUrl).then((answer) => answer.json());
  globalThis.fetch = (address, ...rest) =>
    address === 'document.json'
      ? events.then((made) => ({
          ok: true,
          headers: new Headers(),
          json: async () => toDocument(made),
        }))
      : ask(address, ...rest);
}

export default {
  name: 'quoteline-page',
  label: 'quoteline page (timeline, labels, transcript)',
  version,
  assets: { 'app/': app },
  html: ({ dataUrl, assets }) =>
    readFileSync(`${app}index.html`, 'utf8')
      .replaceAll('./assets/', `${assets}app/assets/`)
      .replace(
        '<head>',
        `<head><script>
(${hand.toString()})(${JSON.stringify(dataUrl)}, ${toDocument.toString()});
window.entrant = (${contract.toString()})();
</script>`,
      ),
};
