import { describe, expect, it } from 'vitest';
import { ingest, mediaTimeAt } from '../../src/ingest';

const read = (text: string, name = 'talk.txt') => ingest(new TextEncoder().encode(text), { name });

const ARCHIVE = `timestamp,speaker,words,tags
,AB:,"Where were you born, and when?",family
[00:00:12],BH:,"In Porton&#8212;the old one. They called it ""the mill"".",
,,"We left in May 1990.",
[00:01:05],AB:,And then?,
,BH:,And then?,
`;

describe('a table of turns', () => {
  it('is told by the names of its columns and becomes a line for each speaker', async () => {
    const { format, text } = await read(ARCHIVE);
    expect(format).toBe('csv');
    expect(text).toBe(
      'AB: Where were you born, and when?\n' +
        'BH: In Porton—the old one. They called it "the mill". We left in May 1990.\n' +
        'AB: And then?\nBH: And then?',
    );
  });

  it('keeps the time of a row for those below it that have none, and its line', async () => {
    const { text, cues, toFile } = await read(ARCHIVE);
    expect(mediaTimeAt(cues, text.indexOf('1990'))).toBe(12);
    expect(mediaTimeAt(cues, text.lastIndexOf('And then'))).toBe(65);
    expect(toFile(text.indexOf('We left'))).toMatchObject({ line: 4, column: 4 });
  });

  it.each([
    ['semicolons', 'speaker;text\nAna Brook;We left, all of us.\nBen Hale;When?\n'],
    ['tabs', 'Speaker\tText\r\nAna Brook\tWe left, all of us.\r\nBen Hale\tWhen?\r\n'],
    ['a byte order mark', '\ufeffspeaker,text\nAna Brook,"We left, all of us."\nBen Hale,When?'],
  ])('is read with %s', async (_name, table) => {
    const { text, cues } = await read(table);
    expect(text).toBe('Ana Brook: We left, all of us.\nBen Hale: When?');
    expect(cues).toEqual([]);
  });

  it('takes a recogniser’s whole numbers for milliseconds', async () => {
    const { text, cues } = await read(
      'start,end,text\n0,4200,We left Porton\n4200,9000,in May 1990.\n',
    );
    expect(text).toBe('We left Porton in May 1990.');
    expect(cues.map(({ from, to }) => [from, to])).toEqual([
      [0, 4.2],
      [4.2, 9],
    ]);
  });

  it('keeps what stands behind a closing quotation mark', async () => {
    const { text } = await read('speaker,text\nAna Brook,"We left" in May.\n');
    expect(text).toBe('Ana Brook: We left in May.');
  });

  it('may hold line breaks in a cell', async () => {
    const { text } = await read('speaker,text\nAna Brook,"We left.\nIt rained."\n');
    expect(text).toBe('Ana Brook: We left. It rained.');
  });
});

describe('a table that cannot be read', () => {
  it.each([
    [
      'names no column of text',
      'year,place\n1990,Porton\n',
      'talk.csv has no column of what was said',
      1,
    ],
    [
      'leaves a quotation mark open',
      'speaker,text\nAna,"We left.\nBen,When?\n',
      'a quotation mark that opens a cell is never closed',
      2,
    ],
    [
      'has a comma too many',
      'speaker,text\nBen,When?\nAna,We left, all of us.\n',
      'a row has 3 cells, the first 2',
      3,
    ],
  ])('says so where it %s', async (_name, table, message, line) => {
    await expect(read(table, 'talk.csv')).rejects.toMatchObject({
      code: 'table-unread',
      message,
      where: `line ${line}`,
    });
  });

  it('is no table where it is prose that begins like one', async () => {
    expect((await read('Speaker, text and time: a talk.\nWe left.')).format).toBe('txt');
  });
});

describe('captions whose speakers have numbers', () => {
  it('name a speaker once, and keep what two of them say in the same words', async () => {
    const { text } = await read(
      '1\n00:00:01,000 --> 00:00:02,000\n[SPEAKER_03]: We left\n\n2\n00:00:02,000 --> 00:00:03,000\n[SPEAKER_03]: in May 1990.\n\n3\n00:00:03,000 --> 00:00:04,000\n[SPEAKER_07]: Present.\n\n4\n00:00:04,000 --> 00:00:05,000\n[SPEAKER_09]: Present.\n',
    );
    expect(text).toBe(
      '[SPEAKER_03]: We left in May 1990.\n[SPEAKER_07]: Present.\n[SPEAKER_09]: Present.',
    );
  });
});
