/**
 * `npm run score:timex`: figures on the training corpora of time expressions, worked-on and kept-aside part apart, beside
 * the peers' figures on the whole corpora; then for each rule its hits in both parts, then the kinds of error by number.
 * The corpora lie outside the project (QUOTELINE_SHARED, else ../shared) and are never copied into it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load, ROOT } from '../load.mjs';

const shared = join(resolve(ROOT, process.env.QUOTELINE_SHARED ?? '../shared'), 'timex');
/** Strict, relaxed and value F1 of the best peer on each whole corpus (README of the corpora). */
const PEERS = {
  timebank: { name: 'HeidelTime', figures: [85.25, 91.85, 80.03] },
  aquaint: { name: 'HeidelTime', figures: [81.31, 92.33, 72.87] },
  wikiwars: { name: 'HeidelTime', figures: [85.22, 91.79, 83.58] },
  tweets: { name: 'SUTime', figures: [84.23, 93.48, 79.33] },
};

if (!existsSync(join(shared, 'train'))) {
  console.log(
    `skipped: no corpora at ${shared}; set QUOTELINE_SHARED to the folder that holds timex/`,
  );
  process.exit(0);
}

const tool = (file) => import(pathToFileURL(join(shared, 'tools/lib', file)).href);
const { readCorpus } = await tool('tml.mjs');
const { score } = await tool('score.mjs');
const { tag } = await load('bench/timex/tagDocument.ts');
const keptAside = JSON.parse(readFileSync(new URL('keptAside.json', import.meta.url), 'utf8'));

const percent = (share) => (100 * share).toFixed(1).padStart(5);
const ours = ({ strictPRF, relaxedPRF, valueF1 }) =>
  [strictPRF.f1, relaxedPRF.f1, valueF1].map(percent).join('  ');

/** Documents of both parts, tagged and paired with the gold. */
function parts(corpus) {
  const docs = readCorpus(join(shared, 'train', corpus));
  const aside = new Set(keptAside[corpus]);
  const scored = (list) => ({
    docs: list.length,
    ...score(list, new Map(list.map((doc) => [doc.id, tag(doc.text, doc.dct)]))),
  });
  return {
    worked: scored(docs.filter(({ id }) => !aside.has(id))),
    aside: scored(docs.filter(({ id }) => aside.has(id))),
    whole: scored(docs),
  };
}

const rules = new Map();
function countRules(detail, part) {
  for (const { gold, system } of detail) {
    if (!system) continue;
    const row = rules.get(system.rule) ?? { worked: [0, 0], aside: [0, 0] };
    row[part][0]++;
    if (gold?.value === system.value) row[part][1]++;
    rules.set(system.rule, row);
  }
}

/** What went wrong, by the rule that read it or by the words that nothing read: of the worked-on part alone. */
const errors = new Map();
function countErrors(detail) {
  for (const { gold, system } of detail) {
    const kind = !system
      ? `missed: "${gold.text.toLowerCase().replace(/\s+/g, ' ').replace(/\d/g, '9').slice(0, 24)}"`
      : !gold
        ? `extra: ${system.rule}`
        : gold.value === system.value
          ? null
          : `other value: ${system.rule}`;
    if (kind) errors.set(kind, (errors.get(kind) ?? 0) + 1);
  }
}

console.log(
  'F1 in per cent: strict, relaxed, value. "kept aside" is a quarter of the documents, chosen by name before the first look.\n',
);
console.log('| corpus | part | documents | strict | relaxed | value |');
console.log('|---|---|---:|---:|---:|---:|');
for (const [corpus, { name, figures }] of Object.entries(PEERS)) {
  const { worked, aside, whole } = parts(corpus);
  const row = (part, docs, cells) =>
    console.log(`| ${corpus} | ${part} | ${docs} | ${cells.join(' | ')} |`);
  row('worked on', worked.docs, ours(worked.figures).split('  '));
  row('kept aside', aside.docs, ours(aside.figures).split('  '));
  row('whole', whole.docs, ours(whole.figures).split('  '));
  row(
    `whole, ${name}`,
    whole.docs,
    figures.map((figure) => figure.toFixed(1).padStart(5)),
  );
  countRules(worked.detail, 'worked');
  countRules(aside.detail, 'aside');
  countErrors(worked.detail);
}

if (process.argv.includes('--rules')) {
  console.log(
    '\n| rule | found, worked on | right value | found, kept aside | right value |\n|---|---:|---:|---:|---:|',
  );
  for (const [rule, { worked, aside }] of [...rules].sort()) {
    console.log(`| ${rule} | ${worked.join(' | ')} | ${aside.join(' | ')} |`);
  }
}
if (process.argv.includes('--errors')) {
  console.log('\n| kind of error, worked-on parts | number |\n|---|---:|');
  for (const [kind, number] of [...errors].sort((a, b) => b[1] - a[1]).slice(0, 20)) {
    console.log(`| ${kind} | ${number} |`);
  }
}
