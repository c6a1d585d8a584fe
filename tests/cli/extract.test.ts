import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocumentJson } from '../../src/schema/parse';
import { inFolder, quoteline } from './support';

const TALK =
  'Ada Stone: The harbour treaty was signed in March 2011. The bridge will open on July 19.\n' +
  'Ben Reed: The old bridge collapsed in 1987.\n';

const inTalk = <T>(
  use: (path: string, folder: string) => Promise<T>,
  text: string | Uint8Array = TALK,
): Promise<T> =>
  inFolder((folder) => {
    const path = join(folder, 'talk.txt');
    writeFileSync(path, text);
    return use(path, folder);
  });

describe('quoteline extract', () => {
  it('writes the document to standard output and the table to standard error', () =>
    inTalk(async (path) => {
      const { code, out, err } = await quoteline(['extract', path, '--date', '2024-06-21']);
      expect(code).toBe(0);
      const parsed = parseDocumentJson(out);
      expect(parsed.ok && parsed.value.events.map((event) => event.when.edtf)).toEqual([
        '1987',
        '2011-03',
        '2024-07-19',
      ]);
      expect(err).toMatch(/^date +title +speaker +place in text/);
      expect(err).toContain('Ben Reed');
    }));

  it('reads a transcript from standard input', async () => {
    const { code, out } = await quoteline(['extract', '-', '--date', '2024-06-21'], TALK);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1 });
  });

  it('takes date and title from the meta file beside the transcript, options win', () =>
    inTalk(async (path, folder) => {
      writeFileSync(join(folder, 'talk.meta.json'), '{"title":"Harbour talk","date":"2020-01-02"}');
      const fromMeta = JSON.parse((await quoteline(['extract', path])).out);
      expect(fromMeta).toMatchObject({ title: 'Harbour talk', sources: [{ date: '2020-01-02' }] });
      const fromOption = JSON.parse((await quoteline(['extract', path, '--date', '2021'])).out);
      expect(fromOption.sources[0].date).toBe('2021');
    }));

  it('calls a transcript without a title by its file, readably', () =>
    inFolder(async (folder) => {
      const path = join(folder, '2024-06-21_harbour-talk.txt');
      writeFileSync(path, TALK);
      const { out } = await quoteline(['extract', path, '--date', '2024-06-21']);
      expect(JSON.parse(out).title).toBe('2024-06-21 harbour talk');
    }));

  it('writes the same bytes twice, and keeps ids when it writes over an earlier document', () =>
    inTalk(async (path, folder) => {
      const out = join(folder, 'talk.quoteline.json');
      const argv = ['extract', path, '--date', '2024-06-21', '-o', out];
      await quoteline(argv);
      const first = readFileSync(out, 'utf8');
      await quoteline(argv);
      expect(readFileSync(out, 'utf8')).toBe(first);
      expect(readdirSync(folder).sort()).toEqual(['talk.quoteline.json', 'talk.txt']);
    }));

  it.each<[string, string[], number, string]>([
    ['a wrong date', ['--date', '2024-13-40'], 2, 'error (date-invalid): --date is "2024-13-40"'],
    ['a date in words', ['--date', 'yesterday'], 2, 'date-invalid'],
    ['no date at all', [], 2, 'error (date-missing)'],
    ['an option it does not know', ['--colour'], 2, "Unknown option '--colour'"],
  ])('%s: says so, exits with 2 or 3 and writes nothing', (_name, more, code, message) =>
    inTalk(async (path, folder) => {
      const result = await quoteline(['extract', path, '-o', join(folder, 'out.json'), ...more]);
      expect(result).toMatchObject({ code, out: '' });
      expect(result.err).toContain(message);
      expect(result.err).toContain('fix: ');
      expect(existsSync(join(folder, 'out.json'))).toBe(false);
    }),
  );

  it.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'error (file-empty)'],
    ['a file of blanks', ' \n\n ', 'error (file-empty)'],
    [
      'a binary file',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 255, 254]),
      'error (file-binary)',
    ],
  ])('%s: says so, exits with 3 and writes nothing', (_name, bytes, message) =>
    inTalk(async (path, folder) => {
      const argv = ['extract', path, '--date', '2024', '-o', join(folder, 'out.json')];
      const result = await quoteline(argv);
      expect(result.code).toBe(3);
      expect(result.err).toContain(message);
      expect(existsSync(join(folder, 'out.json'))).toBe(false);
    }, bytes),
  );

  it('names a missing file', async () => {
    const { code, err } = await quoteline(['extract', 'no/such/talk.txt', '--date', '2024']);
    expect(code).toBe(3);
    expect(err).toContain('no/such/talk.txt: there is no such file');
  });

  it('names a place where it may not write', () =>
    inTalk(async (path, folder) => {
      mkdirSync(join(folder, 'taken'));
      const { code, err } = await quoteline([
        'extract',
        path,
        '--date',
        '2024',
        '-o',
        join(folder, 'taken'),
      ]);
      expect(code).toBe(3);
      expect(err).toContain('error (file-unwritable)');
      expect(readdirSync(folder).sort()).toEqual(['taken', 'talk.txt']);
    }));

  it('finds the dateline where no date is given, and says so', () =>
    inTalk(async (path) => {
      const { code, out, err } = await quoteline(['extract', path]);
      expect(code).toBe(0);
      expect(JSON.parse(out).sources[0].date).toBe('2019-05-03');
      expect(err).toMatch(/note \([a-z-]+\): .*2019/);
    }, `Remarks on the harbour, Port Ellis, May 3, 2019\n\n${TALK}`));

  it('explains how it came to a date', () =>
    inTalk(async (path) => {
      const { err } = await quoteline(['extract', path, '--date', '2024-06-21', '--explain']);
      expect(err).toMatch(/^resolve \d+ "July 19"/m);
    }));
});
