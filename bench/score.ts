/**
 * `npm run score`: how well events are found, by the scorer and the gold transcripts kept beside the
 * project (`QUOTELINE_SHARED`, else `../shared`), and on the project's own transcripts with their gold.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { extract } from '../src/extract/extract';
import type { QuotelineDocument } from '../src/schema/document';
import { normalise } from '../src/text';
import { weightiest } from './recall';
import { tally, type StatusEvent } from './statuses';

const SHARED = resolve(process.env['QUOTELINE_SHARED'] ?? '../shared', 'transcripts');
const OWN = resolve('tests/extract/own');

interface Gold {
  readonly events: readonly (StatusEvent & {
    readonly importance: number;
    readonly optional?: boolean;
  })[];
  readonly doc: {
    readonly id: string;
    readonly date: string;
    readonly title: string;
    readonly textFile: string;
  };
}

const goldIn = (folder: string): Gold[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold);

/** The scorer counts offsets in the raw file, the document in its normalised text. */
function predictionOf(id: string, document: QuotelineDocument, toRaw: (offset: number) => number) {
  const source = document.sources[0];
  const nameOf = (speakerId: string | null): string | null =>
    source?.speakers.find((speaker) => speaker.id === speakerId)?.name ?? null;
  const raw = ({ start, end }: { start: number; end: number }) => ({
    begin: toRaw(start),
    end: toRaw(end),
  });
  return {
    id,
    mentions: source?.mentions.map((mention) => ({ ...raw(mention), value: mention.value })),
    turns: source?.turns.map((turn) => ({ ...raw(turn), speaker: nameOf(turn.speakerId) })),
    events: document.events.map((event) => ({
      value: event.when.edtf,
      title: event.title,
      status: event.status,
      speaker: nameOf(event.citations[0]?.speakerId ?? null),
      passages: event.citations.map(({ passage }) => raw(passage)),
    })),
  };
}

function predict({ doc }: Gold, folder: string) {
  const text = readFileSync(join(folder, '..', doc.textFile), 'utf8');
  const { document } = extract({ text, date: doc.date, title: doc.title });
  return predictionOf(doc.id, document, normalise(text).toRaw);
}

function printStatuses(
  golds: readonly Gold[],
  predictions: readonly { readonly events: readonly StatusEvent[] }[],
  detail: boolean,
): void {
  const tallies = golds.map((gold, at) => tally(gold.events, predictions[at]?.events ?? []));
  const sum = (pick: (one: (typeof tallies)[number]) => number): number =>
    tallies.reduce((total, one) => total + pick(one), 0);
  console.log(
    `status of the events that are not plainly reported: ${sum(({ right }) => right)} right of ${sum(({ of }) => of)} found ` +
      `and ${sum(({ inGold }) => inGold)} in the gold, ` +
      `negated or hypothetical shown as reported: ${sum(({ shownAsFact }) => shownAsFact.length)}`,
  );
  if (detail)
    for (const line of tallies.flatMap(({ wrong }) => wrong)) console.log(`STATUS ${line}`);
}

/** `--only a,b`: these documents alone. */
const isAskedFor = (id: string, rest: readonly string[]): boolean => {
  const ids = rest[rest.indexOf('--only') + 1];
  return !rest.includes('--only') || ids === undefined || ids.split(',').includes(id);
};

async function score(
  heading: string,
  folder: string,
  scorer: string,
  rest: readonly string[],
): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'quoteline-score-'));
  try {
    const file = join(scratch, 'predictions.json');
    const golds = goldIn(folder).filter(({ doc }) => isAskedFor(doc.id, rest));
    if (golds.length === 0) return 0;
    const predictions = golds.map((gold) => predict(gold, folder));
    writeFileSync(file, JSON.stringify(predictions));
    console.log(heading);
    const run = spawnSync(process.execPath, [scorer, '--pred', file, '--gold', folder, ...rest], {
      stdio: 'inherit',
    });
    const { found, of } = await weightiest(scorer, golds, predictions);
    console.log(
      `recall of events of importance 3: ${((100 * found) / of).toFixed(1)} (${found} of ${of})`,
    );
    printStatuses(golds, predictions, rest.includes('--errors'));
    return run.status ?? 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

export async function main(rest: readonly string[]): Promise<number> {
  const scorer = join(SHARED, 'score.mjs');
  if (!existsSync(scorer)) {
    console.log(`skipped: no gold transcripts at ${SHARED} (set QUOTELINE_SHARED to their folder)`);
    return 0;
  }
  const dev = await score('Development transcripts', join(SHARED, 'gold'), scorer, rest);
  const own = await score('\nOwn transcripts of other forms', join(OWN, 'gold'), scorer, rest);
  return Math.max(dev, own);
}
