/** Events that are named again without their date. */
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/schema/parse';
import { documentOf } from '../support/told';

const TREATY = 'Ann Lee: The Porto agreements to end the crisis were signed in May 2011.';

const cited = (text: string) => {
  const { events, undated } = documentOf(text);
  return {
    events: events.map(({ when, citations }) => [
      when.edtf,
      ...citations.map(
        ({ passage, mention }) => `${mention ? 'dated' : 'named'}: ${passage.exact}`,
      ),
    ]),
    undated: undated.map(({ title, words }) => `${title} (${words})`),
  };
};

describe('a dated event that is named again without its date', () => {
  it('gets the passage as one more citation, whoever speaks, before or after', () => {
    const text = `Ben Reed: Everybody waits for the Porto agreements.\n\n${TREATY}\n\nCleo Hale: Those Porto agreements were honoured by one side.\n`;
    expect(cited(text)).toEqual({
      events: [
        [
          '2011-05',
          'dated: The Porto agreements to end the crisis were signed in May 2011.',
          'named: Everybody waits for the Porto agreements.',
          'named: Those Porto agreements were honoured by one side.',
        ],
      ],
      undated: [],
    });
  });

  it('keeps a document that can be read again, and says how the passage came there', () => {
    const document = documentOf(`${TREATY}\n\nBen Reed: I liked the Porto agreements.\n`);
    expect(parseDocument(document).ok).toBe(true);
    const [, named] = document.events[0]?.citations ?? [];
    expect(named).toMatchObject({
      speakerId: 'ben-reed',
      reading: '«Porto agreements», dated 2011-05 by another sentence',
      rule: 'events/named-again',
    });
  });

  it('stays apart where two events could be meant', () => {
    const text =
      'Ann Lee: The Porto agreement was signed in May 2011. A new Porto agreement was signed in June 2014.\n\nBen Reed: I never liked the Porto agreement.\n';
    const { events, undated } = cited(text);
    expect(events.map(([edtf, ...passages]) => [edtf, passages.length])).toEqual([
      ['2011-05', 1],
      ['2014-06', 1],
    ]);
    expect(undated).toEqual(['Porto agreement (Porto agreement)']);
  });

  it.each([
    ['another place', 'I liked the Lisbon agreements.'],
    ['another happening', 'I liked the Porto elections.'],
    ['what it was about', 'Nobody remembers the Porto crisis.'],
    ['no name', 'I liked the agreements.'],
    ['a thing that is no happening', 'I liked the Porto wine.'],
  ])('is not taken for %s', (_name, sentence) => {
    const { events, undated } = cited(`${TREATY}\n\nBen Reed: ${sentence}\n`);
    expect(events).toEqual([
      ['2011-05', 'dated: The Porto agreements to end the crisis were signed in May 2011.'],
    ]);
    expect(undated).toEqual([]);
  });
});
