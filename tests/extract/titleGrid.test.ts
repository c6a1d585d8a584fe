/**
 * Whoever did whatever, in whatever sentence: the title says who did what. Subjects, deeds and sentences are crossed, since
 * a subject is lost only in certain company: behind another clause "and her deputy" once began a new one.
 */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

const DEEDS = [
  'signed the revised lease',
  'approved the second transfer',
  'sold the old mill',
  'held a public hearing',
  'awarded the ferry contract to a foreign firm',
  'dismissed the chief engineer',
  'met with the union delegates',
  'agreed to cut the rate',
  'moved into the new building',
  'took over the hospital',
  'became the owner of the port',
];

const ACTORS = [
  'the ministry',
  'Mr. Doran',
  'the clerk and her deputy',
  'members of the board',
  'Ana Brook',
  'our first governor',
  'the company that owned it',
  'thousands of workers',
];

const SENTENCES: readonly ((told: string) => string)[] = [
  (told) => `${told} in March 2015.`,
  (told) => `In March 2015, ${told}.`,
  (told) => `And in March 2015 ${told}.`,
  (told) => `However, ${told} in March 2015.`,
  (told) => `Well, you know, ${told} in March 2015.`,
  (told) => `It was in March 2015 that ${told}.`,
  (told) => `${told} in March 2015, and that was the end of it.`,
  (told) => `${told} in March 2015, even though nobody had asked for it, and we were surprised.`,
  (told) => `In March 2015, following the fire, ${told}.`,
  (told) => `In March 2015, because there was no money left, ${told}.`,
  (told) => `You will remember that ${told} in March 2015.`,
  (told) => `I was in Porton when ${told} in March 2015.`,
  (told) => `We had a bad winter, and ${told} in March 2015.`,
  (told) => `We had a bad winter; in March 2015, ${told}.`,
  (told) => `Here is what happened: ${told} in March 2015.`,
  (told) => `I had left by the time ${told} in March 2015.`,
  (told) => `That is the reason why ${told} in March 2015.`,
];

const capital = (words: string): string => words.replace(/^./, (first) => first.toUpperCase());

/** Titles that do not begin with who did what, or one of several. */
function unlike(write: (told: string) => string): string[] {
  return ACTORS.flatMap((who) =>
    DEEDS.flatMap((deed) => {
      const text = `Ms. Hall: ${capital(write(`${who} ${deed}`))}`;
      const titles = extract({ text, date: '2024-06-21' }).document.events.map(
        ({ title }) => title,
      );
      const told = capital(`${who} ${deed}`.replace(/^(?:the|our) /, ''));
      const [first = ''] = titles;
      return titles.length === 1 && first.startsWith(told)
        ? []
        : [`${text} → ${titles.join(', ')}`];
    }),
  );
}

describe('the title says who did what', () => {
  it.each(SENTENCES.map((write) => [write('X did Y'), write] as const))('%s', (_, write) => {
    expect(unlike(write)).toEqual([]);
  });
});
