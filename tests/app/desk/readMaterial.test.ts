import { describe, expect, it } from 'vitest';
import { readMaterial } from '../../../src/app/desk/worker/readMaterial';
import { extract } from '../../../src/extract/extract';
import { withMediaTimes } from '../../../src/ingest/mediaTimes';

const CAPTIONS = `WEBVTT

00:00:01.500 --> 00:00:04.000
<v Ana Brook>The mill burned down in 1998.

00:01:10.000 --> 00:01:14.000
<v Ben Hale>The bridge was opened in May 2011.
`;

describe('what is laid on the desk', () => {
  it('keeps the second at which captions were said, pasted or dropped', async () => {
    for (const name of ['', 'talk.vtt']) {
      const { source, cues } = await readMaterial({ content: CAPTIONS, name, date: '2024-06-21' });
      const { document } = extract(source);
      const times = withMediaTimes(document, cues).events.map(
        ({ citations }) => citations[0]?.mediaTime,
      );
      expect(times).toEqual([1.5, 70]);
    }
  });

  it('is called after its file where it says no title, and not where it was pasted', async () => {
    const text = 'ana brook: the mill burned down in 1998.';
    const dropped = await readMaterial({ content: text, name: 'mill_talk.txt' });
    expect(dropped.source.name).toBe('mill talk');
    expect((await readMaterial({ content: text, name: '' })).source.name).toBeUndefined();
  });

  it('says which encoding was assumed', async () => {
    const content = Uint8Array.from(Buffer.from('Café in 1990', 'latin1')).buffer;
    const { notes } = await readMaterial({ content, name: 'a.txt' });
    expect(notes.map(({ code }) => code)).toEqual(['encoding-assumed']);
  });
});
