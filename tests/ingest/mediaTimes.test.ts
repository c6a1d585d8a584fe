import { expect, it } from 'vitest';
import { withMediaTimes } from '../../src/ingest/mediaTimes';
import { parseDocument } from '../../src/schema/parse';
import { sampleDocument } from '../support/documents';

it('a citation gets the second at which its cue begins', () => {
  const cues = [
    { start: 0, end: 56, from: 1.5, to: 9.25 },
    { start: 56, end: 101, from: 9.25, to: 20 },
  ];
  const timed = withMediaTimes(sampleDocument(), cues);
  expect(timed.events.map(({ citations }) => citations[0]?.mediaTime)).toEqual([1.5, 9.25]);
  expect(timed.undated[0]?.citations[0]?.mediaTime).toBe(9.25);
  expect(parseDocument(timed).ok).toBe(true);
});

it('a document without cues stays as it is', () => {
  const document = sampleDocument();
  expect(withMediaTimes(document, [])).toBe(document);
});
