import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest';

const read = (text: string, name: string, url?: string) =>
  ingest(new TextEncoder().encode(text), { name, ...(url ? { url } : {}) });

describe('Markdown', () => {
  const source = `---
date: '2021-05-03'
title: "A talk\\_with Ana"
source_url: https://example.org/talk
---

# Heading

**Q:** When did it\nbegin?

**A:** In *May* 1999 — see [the record](https://example.org/record).

- first
- second \\[sic\\]
`;

  it('is read without its marks, front matter aside', async () => {
    const { text, title, date, url, metadata } = await read(source, 'talk.md');
    expect(text).toBe(
      'Heading\n\nQ: When did it\nbegin?\n\nA: In May 1999 — see the record.\n\nfirst\nsecond [sic]',
    );
    expect([title, date, url]).toEqual([
      'A talk with Ana',
      '2021-05-03',
      'https://example.org/talk',
    ]);
    expect(metadata['date']).toBe('2021-05-03');
  });

  it('leaves out notes of the editor and keeps the places behind them', async () => {
    const { text, toFile } = await ingest(
      new TextEncoder().encode('**Ana:** We left[^1] in 1990.\n\n[^1]: See 4 May 2019.\n'),
      { name: 'talk.md' },
    );
    expect(text.trim()).toBe('Ana: We left in 1990.');
    expect(toFile(text.indexOf('1990')).column).toBe(25);
  });

  it('keeps links and places', async () => {
    const { text, links, toFile } = await read(source, 'talk.md');
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['the record', 'https://example.org/record'],
    ]);
    const place = toFile(text.indexOf('1999'));
    expect(source.slice(place.offset, (place.offset ?? 0) + 4)).toBe('1999');
    expect(place.line).toBe(12);
  });
});

describe('HTML', () => {
  const talk =
    'We left Porton in May 1990, when the river rose and the bridge was closed to everybody. '.repeat(
      4,
    );
  const page = `<!doctype html><html lang="en-GB"><head><title>Site | Talk</title>
<meta property="og:title" content="A talk with Ana Brook"><meta property="og:site_name" content="Porton Post">
<meta property="article:published_time" content="2021-05-03T10:00:00Z"><link rel="canonical" href="https://example.org/talk"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><h1>A talk</h1><p><strong>Question:</strong> When?<br>And why?</p>
<p>Ana&nbsp;Brook: ${talk} <a href="/record">The record</a> and <a href="javascript:alert(1)">this</a>.</p>
<script>var x = "1999";</script></main><footer>Copyright 2021</footer></body></html>`;

  it('is its main text, block by block', async () => {
    const { text } = await read(page, 'talk.html');
    expect(text).toMatch(/^A talk\n\nQuestion: When\?\nAnd why\?\n\nAna\u00a0Brook: We left/);
    expect(text).not.toMatch(/Home|Copyright|1999/);
  });

  it('says who published it, when and where', async () => {
    expect(await read(page, 'talk.html')).toMatchObject({
      title: 'A talk with Ana Brook',
      date: '2021-05-03',
      publisher: 'Porton Post',
      url: 'https://example.org/talk',
      language: 'en-GB',
    });
  });

  it('keeps links that a browser may open, and places in the source', async () => {
    const { text, links, toFile } = await read(page, 'talk.html');
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ['The record', 'https://example.org/record'],
    ]);
    const at = toFile(text.indexOf('May 1990')).offset ?? 0;
    expect(page.slice(at, at + 8)).toBe('May 1990');
  });

  it('refuses a page that is all script', async () => {
    const empty =
      '<!doctype html><html><body><div id="app">Loading…</div><script src="a.js"></script></body></html>';
    await expect(read(empty, 'talk.html')).rejects.toMatchObject({ code: 'file-empty' });
  });

  it('survives a page that nests without end', async () => {
    const deep = `<!doctype html><body>${'<div>'.repeat(20_000)}${talk}`;
    expect((await read(deep, 'deep.html')).text).toContain('We left Porton');
  });
});
