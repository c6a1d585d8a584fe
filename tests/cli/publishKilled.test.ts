/** A run that is killed with SIGKILL, before each single step that it takes in the file system. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { build } from 'vite';
import { mendSite, writeSite } from '../../src/cli/publish/writeSite';

/** A publish has some forty steps; a process takes a tenth of a second. */
const PATIENCE_MS = 120_000;

let root: string;
let program: string;
/** The old site, to be copied for each run. */
let published: string;

const site = (version: string, more: Record<string, string> = {}): Record<string, string> => ({
  [`page.${version.repeat(10)}.js`]: `page ${version}`,
  'downloads/timeline.csv': `csv ${version}`,
  'document.json': `document ${version}`,
  'frame.html': `frame ${version}`,
  'publication.json': `publication ${version}`,
  ...more,
  'index.html': `index ${version}, page.${version.repeat(10)}.js`,
});
const before = site('1', { 'oembed.json': 'oembed 1' });
const after = site('2', { 'preview.png': 'preview 2' });
const bytes = (files: Record<string, string>): Map<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'quoteline-killed-'));
  program = join(root, 'program.mjs');
  published = join(root, 'published');
  await writeSite(published, bytes(before));
  const entry = join(root, 'entry.ts');
  writeFileSync(
    entry,
    `import { writeSite } from ${JSON.stringify(resolve('src/cli/publish/writeSite'))};
const files = new Map(Object.entries(JSON.parse(process.argv[3])).map(([path, text]) => [path, Buffer.from(text)]));
await writeSite(process.argv[2], files);`,
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: entry,
      outDir: root,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'program.mjs' } },
    },
    ssr: { noExternal: true },
  });
}, PATIENCE_MS);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Gives the number of steps the run took; 0 for one that was killed. */
function publishKilledAt(step: number, folder: string): number {
  const preload = resolve('tests/support/killAt.mjs');
  const args = ['--import', preload, program, folder, JSON.stringify(after)];
  const env = { ...process.env, KILL_AT: String(step) };
  const { signal, stdout, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  expect(stderr).toBe('');
  return signal === 'SIGKILL' ? 0 : Number(stdout);
}

/** What a reader finds; code files of either version may lie beside. */
function found(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((e) => join(e.parentPath, e.name));
  const all = paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]);
  return Object.fromEntries(all.filter(([path]) => !/^page\./.test(path ?? '')).sort());
}

const withoutCode = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => !/^page\./.test(path))
      .sort(),
  );

/** The page in the folder, with the code it names. */
function expectWholePage(folder: string, step: number): void {
  const [, script = 'none'] =
    /, (.*)$/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  expect(existsSync(join(folder, script)), `step ${step}`).toBe(true);
}

/** Kills a run before each of its steps, in a folder of its own, until one comes to its end. */
async function expectOldThenNew(
  folderFor: (step: number) => string,
  mend: (folder: string) => Promise<void>,
): Promise<void> {
  const outcomes = new Set<string>();
  for (let step = 1; ; step += 1) {
    const folder = folderFor(step);
    const steps = publishKilledAt(step, folder);
    expectWholePage(folder, step);
    await mend(folder);
    const now = found(folder);
    const isOld = now['index.html'] === before['index.html'];
    expect(now, `step ${step}`).toEqual(withoutCode(isOld ? before : after));
    outcomes.add(isOld ? 'old' : 'new');
    if (steps > 0) break;
  }
  expect([...outcomes]).toEqual(['old', 'new']);
}

it(
  'leaves whole pages in the folder, and after the next run begins the whole old site or the whole new one',
  { timeout: PATIENCE_MS },
  () =>
    expectOldThenNew((step) => {
      const folder = join(root, `plain-${step}`);
      cpSync(published, folder, { recursive: true });
      return folder;
    }, mendSite),
);

it(
  'leaves the whole old site or the whole new one at once where the folder is a symbolic link',
  { timeout: PATIENCE_MS },
  () =>
    expectOldThenNew(
      (step) => {
        const folder = join(root, `link-${step}`);
        cpSync(published, `${folder}.site-1`, { recursive: true });
        symlinkSync(`link-${step}.site-1`, folder);
        return folder;
      },
      async () => {},
    ),
);

it('leaves nothing beside the folder once a later run was through', async () => {
  const folder = join(root, 'later/site');
  await writeSite(folder, bytes(before));
  publishKilledAt(12, folder);
  await writeSite(folder, bytes(after));
  expect(readdirSync(join(root, 'later'))).toEqual(['site']);
  expect(found(folder)).toEqual(withoutCode(after));
});
