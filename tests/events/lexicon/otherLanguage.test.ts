/** What docs/adding-a-language.md says of the lexicon, done: a few German words and nothing else. */
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/events/assemble';
import { english } from '../../../src/events/lexicon/en';
import type { EventLexicon } from '../../../src/events/lexicon/types';
import { splitSentences, splitTurns } from '../../../src/text';
import { readTimes } from '../../../src/time';
import '../../../src/time/languages/all';

/** Each list of the record, and of the records in it, without its words. */
function emptied(part: unknown): unknown {
  if (part instanceof Set) return new Set();
  if (part instanceof Map) return new Map();
  if (part instanceof RegExp) return /(?!)/;
  if (Array.isArray(part)) return [];
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, emptied(value)]));
}

const bare = emptied(english) as EventLexicon;
const german: EventLexicon = {
  ...bare,
  grammar: {
    ...bare.grammar,
    determiners: new Set(['der', 'die', 'das']),
    pronouns: new Set(['wir', 'er', 'sie', 'es']),
    firstPerson: new Set(['wir', 'ich']),
    prepositions: new Set(['am', 'im', 'seit']),
    be: new Set(['wurde', 'ist']),
  },
  verbs: {
    ...bare.verbs,
    past: new Set(['brach', 'verkauften']),
    participle: new Set(['verkauft']),
  },
  negators: new Set(['nicht', 'nie']),
  pointPrepositions: new Set(['am', 'im']),
  titleNotes: { ...english.titleNotes, negated: 'bestritten' },
};

function told(sentence: string, lexicon: EventLexicon): string[] {
  const text = `Ana Brook: ${sentence}\n`;
  const { turns, speakers, asides } = splitTurns(text);
  const sentences = splitSentences(text, turns);
  const readings = readTimes(text, sentences, { documentDate: '2024-06-21', language: 'de' });
  const { happenings } = assemble(
    {
      text,
      turns,
      speakers,
      asides,
      sentences,
      readings,
      documentDate: '2024-06-21',
      language: 'de',
    },
    lexicon,
  );
  return happenings.map(({ edtf, status, title }) => `${edtf} ${status}: ${title}`);
}

describe('a lexicon of another language', () => {
  it.each([
    ['Der Damm brach am 3. Mai 2019.', '2019-05-03 reported: Der Damm brach'],
    ['Der Damm brach nicht am 3. Mai 2019.', '2019-05-03 negated: Der Damm brach nicht'],
    [
      'Wir verkauften die Mühle im März 2020.',
      '2020-03 reported: Ana Brook: “Wir verkauften die Mühle”',
    ],
  ])('gives title and status of «%s» by its own words', (sentence, event) => {
    expect(told(sentence, german)).toEqual([event]);
  });

  it('may leave lists empty; then a title keeps what no list takes off, and nothing is denied', () => {
    expect(told('Der Damm brach nicht am 3. Mai 2019.', bare)).toEqual([
      '2019-05-03 reported: Der Damm brach nicht am',
    ]);
  });
});
