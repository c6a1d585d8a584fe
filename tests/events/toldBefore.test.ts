/** Dates given afterwards: "That was in 1972." */
import { describe, expect, it } from 'vitest';
import { documentOf, lines } from '../support/told';

const dated = (told: string, question: string, answer: string) =>
  documentOf(`Ana Brook: ${told}\n\nBen Hale: ${question}\n\nAna Brook: ${answer}\n`, '2014-06-21');

describe('a sentence that only dates the one before', () => {
  it.each([
    ['They opened the plant. That was in 1972.', '1972 reported: They opened the plant'],
    ['We closed the mill. I think that was ’86.', '1986 claimed: “We closed the mill”'],
    [
      'We had a farm, and then I joined the navy. This would have been about 1941.',
      '1941~ claimed: “I joined the navy”',
    ],
  ])('%s', (told, expected) => {
    const { events } = documentOf(`Ana Brook: ${told}\n`, '2014-06-21');
    const [date, words = ''] = expected.split(': ');
    expect(lines(events)).toHaveLength(1);
    expect(lines(events)[0]).toContain(`${date}: `);
    expect(lines(events)[0]).toContain(words.replace(/[“”]/g, ''));
  });

  it.each([
    ['So they hired me to write the handbook.', 'What year was that?', 'That was in 1972.'],
    ['So they hired me to write the handbook.', 'And do you remember when that was?', 'In 1972.'],
    ['So they hired me to write the handbook.', 'About what year?', 'It was 1972.'],
  ])('over the question for it: %s – %s – %s', (told, question, answer) => {
    const { events } = dated(told, question, answer);
    expect(lines(events)).toEqual([
      '1972 reported: Ana Brook: “they hired me to write the handbook”',
    ]);
    expect(events[0]?.citations.map(({ passage }) => passage.exact)).toEqual([answer, told]);
  });

  it('where a reason follows the date', () => {
    const events = dated(
      'So they moved the mill to Porton.',
      'When was that done?',
      'So that was in 1973, as we had no room.',
    ).events;
    expect(lines(events)).toEqual(['1973 reported: Ana Brook: “they moved the mill to Porton”']);
  });

  it.each([
    'We never got the money. That was in 1972.',
    'We might have moved. That was in 1972.',
    'I like music. That was in 1972.',
    'They burned the mill down. That was not in 1972.',
    'Nice weather. That was in 1972.',
    'Did they burn it down? That was in 1972.',
  ])('tells nothing where nothing was told: %s', (told) => {
    expect(documentOf(`Ana Brook: ${told}\n`, '2014-06-21').events).toEqual([]);
  });

  it('makes no title of a question that only asks for the date', () => {
    expect(dated('Nice weather.', 'When was that?', 'In 1972.').events).toEqual([]);
  });
});

describe('"that weekend"', () => {
  it('is of no year that another turn named', () => {
    const said = (told: string) =>
      documentOf(
        `Host: When did you go in?\n\nAna Brook: In 1982.\n\nHost: And then?\n\nAna Brook: ${told}\n`,
        '2014-06-21',
      ).events.map(({ when }) => when.edtf);
    expect(said('A friend moved, and they held the rodeo that weekend.')).toEqual(['1982']);
    expect(said('In 1991 I moved, and they held the rodeo that weekend.')).toContain('1991');
  });
});
