/**
 * `npm run bench:growth`: does the tagger's time grow faster than the text? Runs the kit of hostile texts outside the
 * project (QUOTELINE_SHARED, else ../shared) as it stands: 36 texts that double from 1 KB to 1 MB and two of 10 MB, each in
 * a process of its own; processor time of all its threads. Arguments go to the kit: `-- --cap 60`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builtPath, load, ROOT } from './load.mjs';

const kit = resolve(ROOT, process.env.QUOTELINE_SHARED ?? '../shared', 'hardening/redos');
if (!existsSync(kit)) {
  console.log(`skipped: there is no kit of hostile texts at ${kit}`);
  process.exit(0);
}

const tagger = 'bench/growthTagger.ts';
await load(tagger);
const env = { ...process.env, TAGGER_MODULE: builtPath(tagger), PEERS: ROOT };
const out = join(ROOT, 'node_modules/.cache/quoteline-bench/growth.json');

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(kit, script), ...args], {
    stdio: 'inherit',
    env,
  });
  if (status !== 0) process.exit(status ?? 1);
}
run('growth.mjs', '--taggers', 'module', '--out', out, ...process.argv.slice(2));
run('table.mjs', out);
