/** What a reader's browser loads before anything is asked of it. Run after `npm run build`. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const FIRST_LOAD_KB = 90;

const html = (): string => readFileSync('dist/app/index.html', 'utf8');
const gzipKb = (path: string): number => gzipSync(readFileSync(path)).length / 1000;

test('the first load of the app is at most 90 KB gzip, styles and all', () => {
  const files = [...html().matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
    (match) => match[1],
  );
  expect(files.length).toBeGreaterThan(1);
  const total = files.reduce(
    (sum, file) => sum + gzipKb(`dist/app/${file}`),
    gzipKb('dist/app/index.html'),
  );
  expect(total).toBeLessThanOrEqual(FIRST_LOAD_KB);
});

test('reading, reviewing and publishing are loaded only when asked for', () => {
  const first = html();
  for (const chunk of [
    'extract.worker',
    'DeskDialog',
    'ReviewPanel',
    'DownloadMenu',
    'pdf',
    'docx',
  ])
    expect(first).not.toContain(chunk);
  expect(existsSync('dist/app/publish/page/quoteline-page.js')).toBe(true);
});
