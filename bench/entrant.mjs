/**
 * The built page as an entrant of a bench of embeddable timelines (`--add`): `npm run build:app` first.
 * The bench's events become a document in the page; it then goes the way of every document: text,
 * `parseDocument`, layout, labels, transcript. Nothing is switched off.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const app = fileURLToPath(new URL('../dist/app/', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const pageOf = (ending) =>
  readdirSync(`${app}assets`).find((name) => name.startsWith('index-') && name.endsWith(ending));

/** Runs in the page. A paragraph an event; ends of days that follow from `start` and `end`. */
function toDocument(events) {
  const speakers = new Map();
  const turns = [];
  const made = [];
  let text = '';
  for (const event of events) {
    const id = event.speaker.toLowerCase().replace(/[^a-z]+/g, '-');
    speakers.set(id, { id, name: event.speaker, aliases: [] });
    if (turns.at(-1)?.speakerId !== id) {
      const start = text.length;
      text += `${event.speaker}: `;
      turns.push({
        id: `t${turns.length}`,
        speakerId: id,
        kind: 'statement',
        start,
        end: start,
        textStart: text.length,
      });
    }
    const start = text.length;
    const passage = {
      start,
      end: start + event.text.length,
      exact: event.text,
      prefix: '',
      suffix: '',
    };
    text += `${event.text}\n`;
    turns.at(-1).end = text.length - 1;
    const edtf = event.end ? `${event.start}/${event.end}` : event.start;
    made.push({
      id: event.id,
      title: event.title,
      aliases: [],
      when: {
        edtf,
        earliest: event.start,
        latest: event.end ?? event.start,
        precision: event.end ? 'interval' : 'day',
      },
      basis: 'explicit',
      status: 'reported',
      importance: 2,
      origin: 'machine',
      checked: false,
      doubts: [],
      citations: [
        {
          sourceId: 's1',
          turnId: turns.at(-1).id,
          speakerId: id,
          passage,
          mention: null,
          reading: '',
          rule: 'bench',
        },
      ],
      links: [],
      tags: [],
    });
  }
  return {
    schemaVersion: 1,
    title: `Record of ${events.length} events`,
    language: 'en',
    generator: { name: 'bench', version: '1' },
    sources: [
      {
        id: 's1',
        title: 'Record',
        date: '2025-01-01',
        sha256: '0'.repeat(64),
        text,
        speakers: [...speakers.values()],
        turns,
        mentions: [],
      },
    ],
    events: made,
    undated: [],
  };
}

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

export default {
  name: 'quoteline-page',
  label: 'quoteline page (timeline, labels, transcript)',
  version,
  assets: { 'app/': app },
  html: ({
    dataUrl,
    assets,
  }) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>quoteline</title>
<link rel="stylesheet" href="${assets}app/assets/${pageOf('.css')}">
<link rel="modulepreload" href="${assets}app/assets/${pageOf('.js')}">
<div id="app"></div>
<script type="module">
const toDocument = ${toDocument.toString()};
window.entrant = (${contract.toString()})();
const events = await (await fetch(${JSON.stringify(dataUrl)})).json();
const address = URL.createObjectURL(new Blob([JSON.stringify(toDocument(events))], { type: 'application/json' }));
history.replaceState(null, '', '?src=' + encodeURIComponent(address));
await import('${assets}app/assets/${pageOf('.js')}');
</script></html>`,
};
