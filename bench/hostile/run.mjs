/**
 * `npm run bench:hostile`: element, frame and published page against hostile documents in a real
 * browser, beside two controls of the kit: one that must stay dark and one that must light up. The kit
 * is not part of this project; without it there is nothing to run. `--surfaces frame,page` runs some.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const kit = join(resolve(process.env.QUOTELINE_SHARED ?? '../shared'), 'hardening/hostile');
if (!existsSync(kit)) {
  console.log(`skipped: there is no kit of hostile documents at ${kit}`);
  process.exit(0);
}
for (const built of ['dist/widget/quoteline.js', 'dist/page/quoteline-page.js']) {
  if (existsSync(built)) continue;
  console.error(`${built} is missing: run \`npm run build:widget && npm run build:page\` first`);
  process.exit(2);
}

/** The element's entrant is the kit's own. */
const SURFACES = {
  element: 'quoteline',
  frame: 'bench/hostile/entrants/frame.mjs',
  page: 'bench/hostile/entrants/page.mjs',
};
const rest = process.argv.slice(2);
const at = rest.indexOf('--surfaces');
const [, chosen] = at < 0 ? [] : rest.splice(at, 2);
const entrants = (chosen?.split(',') ?? [...Object.keys(SURFACES), 'controls']).flatMap((name) =>
  name === 'controls' ? ['control-safe', 'control-unsafe'] : SURFACES[name],
);

const out = join(mkdtempSync(join(tmpdir(), 'quoteline-hostile-')), 'rows.json');
const env = { ...process.env, PEERS: process.cwd(), QUOTELINE_DIST: resolve('dist/widget') };
const run = (script, args) =>
  spawnSync(process.execPath, [join(kit, script), ...args], { env, stdio: 'inherit' }).status ?? 1;

/** An event that is opened on the page writes `#e=…` behind the page's own address: nobody has left. */
function ownAddresses(path) {
  const rows = JSON.parse(readFileSync(path, 'utf8'));
  for (const row of rows)
    if (/^http:\/\/127\.0\.0\.1:\d+\/page\/page\/[^#?]*#e=/.test(row.navigated))
      row.navigated = false;
  writeFileSync(path, JSON.stringify(rows, null, 1));
}

console.log(`rows: ${out}`);
const failed = run('run.mjs', ['--entrants', entrants.join(','), '--out', out, ...rest]);
if (!failed) ownAddresses(out);
process.exit(failed || run('table.mjs', [out]));
