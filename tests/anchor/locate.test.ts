import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { describe, locate, locateMention } from '../../src/anchor';

const TEXT = `Good morning. The council met at the bridge in May 1990 and agreed on the toll.
The mayor said that nobody would pay it before the winter. The first cars crossed in March 1991, after a long delay.
Later the toll was dropped again. Nobody remembers why. The council met once more in 1994.`;

const anchorOf = (quote: string, text = TEXT) => {
  const start = text.indexOf(quote);
  return describe(text, { start, end: start + quote.length });
};
const CROSSED = 'The first cars crossed in March 1991, after a long delay.';
const placed = (text: string, quote = CROSSED) => {
  const { status, start, end, exact } = locate(text, anchorOf(quote));
  return { status, words: text.slice(start, end), exact };
};

group('locate', () => {
  it('finds a quote in its place', () => {
    expect(placed(TEXT)).toEqual({ status: 'found', words: CROSSED, exact: true });
  });

  it('finds it after words were put before it', () => {
    expect(placed(`An editor's note.\n\n${TEXT}`)).toEqual({
      status: 'moved',
      words: CROSSED,
      exact: true,
    });
  });

  it('finds it with typing errors and says that the words differ', () => {
    const edited = TEXT.replace('first cars crossed', 'frst cars crosed');
    expect(placed(edited)).toEqual({
      status: 'moved',
      words: 'The frst cars crosed in March 1991, after a long delay.',
      exact: false,
    });
  });

  it('finds it re-wrapped and with other quotation marks and dashes', () => {
    const text = 'He said: “The bridge — the old one — was closed in 1990.” Then he left the room.';
    const anchor = anchorOf('“The bridge — the old one — was closed in 1990.”', text);
    const other =
      'He said: "The bridge - the old one\n- was closed in 1990." Then he left the room.';
    const { start, end, exact } = locate(other, anchor);
    expect(other.slice(start, end)).toBe('"The bridge - the old one\n- was closed in 1990."');
    expect(exact).toBe(false);
  });

  it('finds a corrected date between the old neighbours', () => {
    expect(placed(TEXT.replace('March 1991', 'March 1992')).words).toBe(
      CROSSED.replace('1991', '1992'),
    );
  });

  it('takes no look-alike with another date for a quote that is gone', () => {
    const gone = `${TEXT.replace(` ${CROSSED}`, '')}\n\nSomebody else spoke of the trains instead. ${CROSSED.replace('1991', '1987')}\n`;
    expect(placed(gone).status).toBe('missing');
  });

  it('says missing where nothing resembles the quote', () => {
    expect(placed(TEXT.replace(CROSSED, '')).status).toBe('missing');
    expect(placed('').status).toBe('missing');
  });

  it('tells equal quotes apart by their neighbours', () => {
    const text =
      'First. It was closed in 1990. Nobody minded at all. Then a flood came. It was closed in 1990. The end.';
    const second = text.lastIndexOf('It was');
    const anchor = describe(text, { start: second, end: second + 22 });
    expect(locate(`A word before. ${text}`, anchor).start).toBe(second + 15);
  });

  it('never calls other words found, never throws, and finds what stands once', () => {
    const words = fc.array(
      fc.constantFrom('the ', 'toll ', 'May ', '1990 ', 'rose. ', '\n', '“', '—', '😀'),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (before, after, a, b) => {
        const text = before.join('');
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort(
          (x, y) => x - y,
        );
        const anchor = describe(text, { start, end });
        const edited = after.join('');
        const place = locate(edited, anchor);
        if (place.exact) expect(edited.slice(place.start, place.end)).toBe(anchor.exact);
        if (place.status === 'found') expect(place).toMatchObject({ start, exact: true });
        if (anchor.exact !== '' && edited.includes(anchor.exact))
          expect(place.status).not.toBe('missing');
        if (anchor.exact !== '')
          expect(locate(text, anchor)).toMatchObject({ status: 'found', start, end });
      }),
    );
  });

  it('takes words that stand once for the quote, not what resembles it in the old place', () => {
    const edited = TEXT.replace(
      CROSSED,
      'The first cars crossed in March 1991, after a short delay.',
    );
    expect(placed(`${edited}\n\nCorrection. ${CROSSED} So it is printed now.`)).toEqual({
      status: 'moved',
      words: CROSSED,
      exact: true,
    });
  });

  it('of several copies between strangers takes none for the edited passage', () => {
    const edited = TEXT.replace(
      CROSSED,
      'The first cars crossed in March 1991, after a short delay.',
    );
    const copies = `One says: ${CROSSED} Sure.\n\nAnother one wrote: ${CROSSED} Hm.`;
    expect(placed(`${edited}\n\n${copies}`)).toMatchObject({ status: 'moved', exact: false });
  });

  it('finds a quote of many pages whose neighbours are others', () => {
    const long = Array.from({ length: 120 }, (_, at) => `Line ${at} tells of the river.`).join(' ');
    const anchor = { ...anchorOf(long, `A. ${long} B.`), prefix: 'nothing of', suffix: 'the kind' };
    const text = `Another beginning altogether. ${long} And another end.`;
    const { start } = locate(text, anchor);
    expect(locate(text, anchor)).toMatchObject({ status: 'moved', exact: true });
    expect(text.startsWith(long, start)).toBe(true);
  });

  it('finds a quote of many pages by its two ends', () => {
    const long = Array.from(
      { length: 120 },
      (_, at) => `Line ${at} tells of the river in year ${1700 + at}.`,
    ).join(' ');
    const text = `Before all this. ${long} After all this.`;
    const anchor = anchorOf(long, text);
    expect(locate(text, anchor)).toMatchObject({ status: 'found' });
    expect(locate(`More. ${text}`, anchor)).toMatchObject({ status: 'moved', exact: true });
    const edited = text.replace('Line 60 tells', 'Line 60 speaks');
    expect(locate(edited, anchor)).toMatchObject({ status: 'moved', exact: false, start: 17 });
  });
});

group('locateMention', () => {
  const cited = anchorOf(CROSSED);
  const mention = anchorOf('March 1991');
  const inside = (text: string) => {
    const { status, start, end } = locateMention(text, locate(text, cited), cited, mention);
    return [status, text.slice(start, end)];
  };

  it('looks for date words inside the found passage only', () => {
    expect(inside(TEXT)).toEqual(['found', 'March 1991']);
    expect(inside(`It was March 1991. ${TEXT}`)).toEqual(['moved', 'March 1991']);
  });

  it('forgives a scanning error but never another date', () => {
    expect(inside(TEXT.replace('March 1991', 'Mareh 1991'))[0]).toBe('missing');
    expect(inside(TEXT.replace('March 1991', 'March  1991'))[0]).toBe('moved');
    expect(inside(TEXT.replace('March 1991', 'March 1992'))[0]).toBe('missing');
  });
});
