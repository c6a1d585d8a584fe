/**
 * `npm run bench:anchor`: is a quote found again after edits, and never taken for its like?
 * Builds the locator, runs the kit of `hardening/reanchor` (QUOTELINE_SHARED, else ../shared) and holds
 * each row against its bar. Skips where the kit is absent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const shared = resolve(process.env.QUOTELINE_SHARED ?? '../shared');
const kit = join(shared, 'hardening/reanchor');
if (!existsSync(join(kit, 'run.mjs'))) {
  console.log(`skipped: no re-anchoring kit in ${shared}`);
  process.exit(0);
}

const scratch = mkdtempSync(join(tmpdir(), 'quoteline-anchor-'));

const buildLocator = () =>
  build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: scratch,
      emptyOutDir: false,
      rollupOptions: {
        input: { locator: 'bench/anchor/locator.ts' },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });

function judge() {
  const out = join(scratch, 'rows.json');
  const env = {
    ...process.env,
    LOCATOR_MODULE: join(scratch, 'locator.mjs'),
    TRANSCRIPTS: join(shared, 'transcripts'),
  };
  const run = spawnSync(process.execPath, ['run.mjs', '--locators', 'module', '--out', out], {
    cwd: kit,
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(readFileSync(out, 'utf8')).filter(({ kind }) => kind !== 'mention');
}

const sum = (rows, key) => rows.reduce((total, row) => total + row[key], 0);
const share = (part, whole) => (100 * part) / whole;

/** Least right and most wrong, in per cent. */
function barOf(mutation) {
  if (mutation.startsWith('gone')) return [96, 4];
  return mutation === 'words-10' ? [98, 2] : [99, 1];
}

function cell(rows) {
  const n = sum(rows, 'n');
  const right = share(sum(rows, 'right') + sum(rows, 'copy') + sum(rows, 'correctlyMissing'), n);
  return { n, right, wrong: share(sum(rows, 'foundWrong'), n) };
}

function report(rows) {
  const contexts = [...new Set(rows.map(({ context }) => context))];
  const failures = [];
  console.log(
    `| edit | n | ${contexts.map((context) => `${context} characters`).join(' | ')} | bar |`,
  );
  console.log(`|---|---|${contexts.map(() => '---').join('|')}|---|`);
  for (const mutation of new Set(rows.map((row) => row.mutation))) {
    const [right, wrong] = barOf(mutation);
    const cells = contexts.map((context) =>
      cell(rows.filter((row) => row.mutation === mutation && row.context === context)),
    );
    if (cells.some((one) => one.right < right || one.wrong > wrong)) failures.push(mutation);
    const figures = cells.map((one) => `${one.right.toFixed(1)} / ${one.wrong.toFixed(1)}`);
    console.log(`| ${mutation} | ${cells[0].n} | ${figures.join(' | ')} | ${right} / ${wrong} |`);
  }
  const claimed = sum(rows, 'claimed');
  console.log(`\nright % / found wrong %, by length of prefix and suffix`);
  console.log(
    `called found on other words than the quote: ${claimed}; threw: ${sum(rows, 'threw')}`,
  );
  console.log(`mean ${(sum(rows, 'ms') / sum(rows, 'n')).toFixed(2)} ms`);
  console.log(
    failures.length + claimed === 0 ? 'every bar holds' : `below the bar: ${failures.join(', ')}`,
  );
  return failures.length + claimed;
}

await buildLocator();
const failed = report(judge());
rmSync(scratch, { recursive: true, force: true });
process.exit(failed > 0 ? 1 : 0);
