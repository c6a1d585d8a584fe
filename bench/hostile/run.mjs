/**
 * `npm run bench:hostile`: the built widget against hostile documents in a real browser, beside two
 * controls of the kit: one that must stay dark and one that must light up. The kit is not part of this
 * project; without it there is nothing to run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const kit = join(resolve(process.env.QUOTELINE_SHARED ?? '../shared'), 'hardening/hostile');
if (!existsSync(kit)) {
  console.log(`skipped: there is no kit of hostile documents at ${kit}`);
  process.exit(0);
}
if (!existsSync('dist/widget/quoteline.js')) {
  console.error('dist/widget is missing: run `npm run build:widget` first');
  process.exit(2);
}

const out = join(mkdtempSync(join(tmpdir(), 'quoteline-hostile-')), 'rows.json');
const env = { ...process.env, PEERS: process.cwd(), QUOTELINE_DIST: resolve('dist/widget') };
const run = (script, args) =>
  spawnSync(process.execPath, [join(kit, script), ...args], { env, stdio: 'inherit' }).status ?? 1;

const entrants = ['--entrants', 'quoteline,control-safe,control-unsafe'];
const failed = run('run.mjs', [...entrants, '--out', out, ...process.argv.slice(2)]);
process.exit(failed || run('table.mjs', [out]));
