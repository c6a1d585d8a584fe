/** Dates that are the whole answer to a question. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '../support/told';

const told = (question: string, answer: string) =>
  documentOf(
    `Host: ${question}\n\nAna Brook: ${answer} I was young.\n\nHost: Thank you.\n`,
  ).events.map(({ when, title, status, citations }) => ({
    edtf: when.edtf,
    title,
    status,
    quotes: citations.map(({ passage }) => passage.exact),
  }));

describe('a date that is the whole answer to "when"', () => {
  it('dates what the question takes for granted, and cites question and answer', () => {
    expect(told('When did you first play for the club?', 'In 1994.')).toEqual([
      {
        edtf: '1994',
        title: 'Ana Brook, asked “When did you first play for the club?”',
        status: 'reported',
        quotes: ['In 1994.', 'When did you first play for the club?'],
      },
    ]);
  });

  it('looks past a question for the date alone, and past words before "when"', () => {
    expect(told('When did you go in? What year?', 'Back in 1980.')).toMatchObject([
      { edtf: '1980', title: 'Ana Brook, asked “When did you go in?”' },
    ]);
    expect(told('And so when did you move back?', 'In 1994.')).toMatchObject([{ edtf: '1994' }]);
  });

  it('takes no echo by who asked for an answer', () => {
    const { events } = documentOf(
      'Host: When did you go in?\n\nAna Brook: Well, let me think.\n\nHost: 1982. And did you like it?\n\nAna Brook: I did.\n',
    );
    expect(events).toEqual([]);
  });

  it.each([
    ['So what year was the club founded?', 'Maybe in 1931.', '1931', 'claimed'],
    ['When did you resign?', 'Not in 2016.', '2016', 'negated'],
  ])('keeps the doubt or denial of the answer: %s %s', (question, answer, edtf, status) => {
    expect(told(question, answer)).toMatchObject([{ edtf, status }]);
  });

  it.each([
    ['When would you retire?', 'In 2040.'],
    ['Where did you play?', 'In 1994.'],
    ['You played for the club.', 'In 1994.'],
    [`When did ${'the very long committee of the '.repeat(3)}club meet?`, 'In 1994.'],
  ])('tells nothing where the question does not: %s', (question, answer) => {
    expect(told(question, answer)).toEqual([]);
  });

  it('counts from the day of speaking in an interview without labels, where the question stands above', () => {
    const { events } = documentOf(
      'Ana Brook kept the lighthouse for forty-four years, from the last weeks of the war on. We met at her house in Porton.\n\n' +
        'When did the keeper die?\n\nIn 1945. It blew so hard that no boat could come for nine days.\n\n' +
        'And has it ever failed since?\n\nIt failed in 1958, in 1962, in 1965, in 1967, in 1971, in 1974, in 1986 and in 1990. The lamp failed again last October.\n\n' +
        'Will you go back?\n\nI doubt it.\n',
    );
    const titles = events.map(({ when, title }) => `${when.edtf} ${title}`);
    expect(titles).toContain('1945 Speaker, asked “When did the keeper die?”');
    expect(titles).toContain('2023-10 Lamp failed');
  });
});
