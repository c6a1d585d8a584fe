/** However it is asked and answered: what was affirmed is no denial, what was refused no fact, and what was left open neither. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { Status } from '../../src/schema/document';

interface Deed {
  readonly base: string;
  readonly past: string;
  readonly rest: string;
}

const DEEDS: readonly Deed[] = [
  { base: 'sign', past: 'signed', rest: 'the revised lease' },
  { base: 'meet', past: 'met', rest: 'with the union delegates' },
  { base: 'vote', past: 'voted', rest: 'for the tax increase' },
  { base: 'take', past: 'took', rest: 'part in the exercise' },
];
const ACTORS = ['you', 'the ministry', 'your deputy'];

const QUESTIONS: readonly ((who: string, deed: Deed) => string)[] = [
  (who, { base, rest }) => `Did ${who} ${base} ${rest} in March 2015?`,
  (who, { base, rest }) => `In March 2015, did ${who} ${base} ${rest}?`,
  (who, { past, rest }) => `Well, ${who} ${past} ${rest} in March 2015, didn't they?`,
  (who, { past, rest }) => `Is it true that ${who} ${past} ${rest} in March 2015?`,
  (who, { past, rest }) => `So ${who} ${past} ${rest} in March 2015?`,
  (who, { past, rest }) => `And in March 2015 ${who} ${past} ${rest}, correct?`,
  (who, { past, rest }) => `And ${who} ${past} ${rest} in March 2015. Is that right?`,
  (who, { past, rest }) => `Isn't it a fact that ${who} ${past} ${rest} in March 2015?`,
  (who, { past, rest }) => `Do you recall whether ${who} ${past} ${rest} in March 2015?`,
];

const ANSWERS: readonly (readonly [answer: string, statuses: readonly Status[]])[] = [
  ['Yes.', ['reported', 'claimed']],
  ['Yes, sir, that is correct.', ['reported', 'claimed']],
  ['Correct.', ['reported', 'claimed']],
  ['Certainly.', ['reported', 'claimed']],
  ['That is true.', ['reported', 'claimed']],
  ['No.', ['negated', 'disputed']],
  ['No, never.', ['negated', 'disputed']],
  ['No, that was my brother.', ['negated', 'disputed']],
  ['Absolutely not.', ['negated', 'disputed']],
  ['Nope.', ['negated', 'disputed']],
  ['That never happened.', ['negated', 'disputed']],
  ['That is not true.', ['negated', 'disputed']],
  ['I deny that.', ['negated', 'disputed']],
  ['I do not think so.', ['negated', 'disputed']],
  ['Not to my recollection.', ['negated', 'disputed']],
  ['I do not recall.', ['hypothetical', 'claimed']],
  ['I am not sure.', ['hypothetical', 'claimed']],
  ['You would have to ask him.', ['hypothetical', 'claimed']],
  ['No comment.', ['hypothetical', 'claimed']],
];

function unlike(answer: string, statuses: readonly Status[]): string[] {
  return QUESTIONS.flatMap((ask) =>
    ACTORS.flatMap((who) =>
      DEEDS.flatMap((deed) => {
        const question = ask(who, deed);
        const text = `MS. HALL: ${question}\n\nMR. BRAND: ${answer}\n`;
        const { events } = extract({ text, date: '2024-06-21' }).document;
        const isRight = events.length === 1 && statuses.includes(events[0]?.status ?? 'corrected');
        return isRight ? [] : [`${question} → ${events.map(({ status }) => status).join(', ')}`];
      }),
    ),
  );
}

describe('asked in nine ways', () => {
  it.each(ANSWERS)('and answered «%s»', (answer, statuses) => {
    expect(unlike(answer, statuses)).toEqual([]);
  });
});
