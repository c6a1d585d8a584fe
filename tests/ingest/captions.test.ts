import { describe, expect, it } from 'vitest';
import { ingest, mediaTimeAt } from '../../src/ingest';

const read = (text: string) => ingest(new TextEncoder().encode(text));

const VTT = `WEBVTT - River talk
Language: en

NOTE a remark

STYLE
::cue { color: red }

1
00:00:01.000 --> 00:00:04.000 align:start
<v Ana Brook>We left Porton
in <b>May 1990</b> &amp; stayed

00:00:04.000 --> 00:00:07.500
<v Ana Brook>away for years.

00:01:07.500 --> 00:01:09.000
<v.loud Ben Hale>When did you
come back?
`;

describe('captions', () => {
  it('become running text with a line for each speaker', async () => {
    const { text, title, language } = await read(VTT);
    expect(text).toBe(
      'Ana Brook: We left Porton in May 1990 & stayed away for years.\nBen Hale: When did you come back?',
    );
    expect([title, language]).toEqual(['River talk', 'en']);
  });

  it('know the second at which words were said, and their line', async () => {
    const { text, cues, toFile } = await read(VTT);
    expect(mediaTimeAt(cues, text.indexOf('1990'))).toBe(1);
    expect(mediaTimeAt(cues, text.indexOf('years'))).toBe(4);
    expect(mediaTimeAt(cues, text.indexOf('come back'))).toBe(67.5);
    expect(toFile(text.indexOf('When')).line).toBe(18);
  });

  it('read SubRip with its commas and markup', async () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>We left</i>\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000\r\n{\\an8}in 1990.\r\n';
    const { format, text, cues } = await read(srt);
    expect([format, text]).toEqual(['srt', 'We left in 1990.']);
    expect(cues.map(({ from, to }) => [from, to])).toEqual([
      [1, 2.5],
      [2.5, 4],
    ]);
  });

  it('name who goes on speaking once', async () => {
    const meeting =
      'WEBVTT\n\n1\n00:03.000 --> 00:07.000\nAna Brook: Good morning.\n\n2\n00:07.500 --> 00:12.000\nBen Hale: We closed the mill and the dam\n\n3\n00:12.500 --> 00:15.000\nBen Hale: in May of 1990.\n';
    const { text, cues } = await read(meeting);
    expect(text).toBe(
      'Ana Brook: Good morning.\nBen Hale: We closed the mill and the dam in May of 1990.',
    );
    expect(mediaTimeAt(cues, text.indexOf('1990'))).toBe(12.5);
  });

  it('show a rolling line once', async () => {
    const rolling =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nwe left in\n\n00:02.000 --> 00:03.000\nwe left in\nMay of that year\n\n00:03.000 --> 00:04.000\nMay of that year\nand came back\n';
    expect((await read(rolling)).text).toBe('we left in May of that year and came back');
  });

  it('say words once that are shown again with more behind them', async () => {
    const growing =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nwe left\n\n00:02.000 --> 00:03.000\nwe left in May\n\n00:03.000 --> 00:04.000\nwe left in May of 1990\n';
    const { text, cues } = await read(growing);
    expect(text).toBe('we left in May of 1990');
    expect(mediaTimeAt(cues, text.indexOf('1990'))).toBe(3);
  });

  it('say when they overlap', async () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:05.000\nWe left.\n\n00:03.000 --> 00:04.000\nThey stayed.\n';
    expect((await read(text)).notes.map(({ code }) => code)).toEqual(['cues-overlap']);
  });
});
