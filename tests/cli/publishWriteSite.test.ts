import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from '../../src/cli/publish/writeSite';
import { site } from '../../src/export/site';
import { sampleDocument } from '../support/documents';
import { fakeAssets } from '../support/siteAssets';

let root: string;
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'quoteline-publish-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

const version = (name: string, options = {}) =>
  site({ ...sampleDocument(), title: `Talk ${name}` }, fakeAssets(name), options);

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

const code = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /^widget\.\w+\.js$/.test(name));

describe('writing a site', () => {
  it('makes the folder, and leaves nothing beside it', async () => {
    await writeSite(join(root, 'a/b'), version('1'));
    expect(readdirSync(join(root, 'a'))).toEqual(['b']);
    expect(readFileSync(join(root, 'a/b/index.html'), 'utf8')).toContain('<title>Talk 1</title>');
  });

  it('keeps code that a snippet of the first publish names, through the third', async () => {
    const folder = join(root, 'site');
    await writeSite(folder, version('1'));
    const first = JSON.parse(readFileSync(join(folder, 'publication.json'), 'utf8'));
    await writeSite(folder, version('2'));
    await writeSite(folder, version('3'));
    expect(readFileSync(join(folder, first.widget.path), 'utf8')).toBe('/* widget 1 */');
    expect(code(folder)).toHaveLength(3);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('<title>Talk 3</title>');
  });

  it('takes away what the newest publish no longer says', async () => {
    const folder = join(root, 'site');
    await writeSite(folder, version('1', { address: 'https://example.org/' }));
    expect(existsSync(join(folder, 'oembed.json'))).toBe(true);
    await writeSite(folder, version('2'));
    expect(existsSync(join(folder, 'oembed.json'))).toBe(false);
  });

  it('leaves the old site byte for byte when it fails on the way', async () => {
    const folder = join(root, 'site');
    await writeSite(folder, version('1'));
    // A folder where a file should go: the rename of the last but one file fails.
    rmSync(join(folder, 'frame.html'));
    mkdirSync(join(folder, 'frame.html/in-the-way'), { recursive: true });
    const before = contents(folder);
    await expect(writeSite(folder, version('2'))).rejects.toMatchObject({
      code: 'file-unwritable',
    });
    const after = contents(folder);
    for (const [path, text] of Object.entries(before)) expect(after[path]).toBe(text);
    expect(readdirSync(root)).toEqual(['site']);
  });

  it('refuses a folder that holds something else, and does not touch it', async () => {
    writeFileSync(join(root, 'thesis.txt'), 'ten years of work');
    await expect(writeSite(root, version('1'))).rejects.toMatchObject({
      code: 'file-unwritable',
      hint: 'Give another folder with -o.',
    });
    expect(readdirSync(root)).toEqual(['thesis.txt']);
  });

  it('never shows a reader half a site', async () => {
    const folder = join(root, 'site');
    await writeSite(folder, version('0'));
    let isDone = false;
    const problems: string[] = [];
    const read = async (): Promise<void> => {
      while (!isDone) {
        const html = readFileSync(join(folder, 'index.html'), 'utf8');
        const title = /<title>Talk (\d+)</.exec(html)?.[1];
        const script = /<script src="([^"]+)"/.exec(html)?.[1] ?? 'none';
        const text = existsSync(join(folder, script))
          ? readFileSync(join(folder, script), 'utf8')
          : 'gone';
        if (text !== `/* page ${title} */`) problems.push(`${title}: ${script} is ${text}`);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const reading = read();
    for (const name of ['1', '2', '3', '4']) await writeSite(folder, version(name));
    isDone = true;
    await reading;
    expect(problems).toEqual([]);
  });
});
