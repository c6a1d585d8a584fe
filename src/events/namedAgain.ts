/**
 * "the Porto agreements", said without a date where another sentence dates them: one more citation, if
 * only one happening can be meant; where two can, the naming stays apart and undated.
 */
import type { EventLexicon } from './lexicon/types';
import { perLexicon, perWord } from './remembered';
import type { Spoken } from './spoken';
import { stemOf } from './stems';
import type { Claim, Happening, Naming, NamingApart } from './types';
import type { Sentence, Turn } from '../text/types';

/** A determiner, one to four names, up to two plain words before the noun of the happening. Its first letters cost least to ask for. */
const NAMED =
  /(?=[Tt]h)(?<![\p{L}\p{N}])(?:[Tt]he|[Tt]hat|[Tt]hose|[Tt]hese|[Tt]his) (?<names>(?:\p{Lu}[\p{L}'’/-]* ){1,4})(?<plain>(?:\p{Ll}[\p{L}-]* ){0,2}?)(?<noun>\p{Ll}[\p{L}-]*)/gu;

/** What it begins with: most sentences hold none, and this says so soonest. */
const OPENER = /[Tt]h(?:e|at|[eo]se|is)\s\p{Lu}/u;

const MOST_CITATIONS = 12;
/** UTF-16 units: a quote of pages says nothing. */
const LONGEST_SENTENCE = 1500;

interface Phrase {
  readonly words: string;
  readonly start: number;
  /** Names and noun, as claims keep theirs. */
  readonly stems: readonly string[];
}

const nounsOf = perLexicon(({ eventNouns }) =>
  perWord(
    (noun) => eventNouns.has(noun) || eventNouns.has(noun.replace(/(?:(?<=s|x|ch|sh)e)?s$/, '')),
  ),
);
const isHappening = (noun: string, lex: EventLexicon): boolean => nounsOf(lex)(noun);

function phrasesIn(text: string, { start, end }: Sentence, lex: EventLexicon): Phrase[] {
  const words = text.slice(start, end);
  if (!OPENER.test(words)) return [];
  const flat = /[^\S ]/.test(words) ? words.replace(/\s/g, ' ') : words;
  return [...flat.matchAll(NAMED)].flatMap((match) => {
    const { names = '', plain = '', noun = '' } = match.groups ?? {};
    if (!isHappening(noun, lex)) return [];
    const words = `${names}${plain}${noun}`;
    const stems = words.split(' ').map((word) => {
      return stemOf(word.toLowerCase().replaceAll('’', "'"), lex);
    });
    return [{ words, start: start + match.index + match[0].length - words.length, stems }];
  });
}

/** The noun that the title is about: "Agreement to end the crisis was signed" tells of an agreement. */
function nounOf({ plainTitle }: Claim, lex: EventLexicon): string | null {
  const title = plainTitle.toLowerCase();
  WORD.lastIndex = 0;
  for (let found = WORD.exec(title); found; found = WORD.exec(title))
    if (isHappening(found[0], lex)) return stemOf(found[0], lex);
  return null;
}
const WORD = /[\p{L}'’-]+/gu;

/** A noun of more happenings than these names none of them; costs stay linear. */
const MOST_MEANT = 40;

interface Told {
  readonly happening: Happening;
  readonly claim: Claim;
}

/** Tellings by the noun that they are about. */
function byNoun(happenings: readonly Happening[], lex: EventLexicon): Map<string, Told[]> {
  const index = new Map<string, Told[]>();
  for (const happening of happenings)
    for (const claim of happening.claims) {
      const noun = nounOf(claim, lex);
      if (noun === null) continue;
      const known = index.get(noun);
      if (!known) index.set(noun, [{ happening, claim }]);
      else if (known.length <= MOST_MEANT) known.push({ happening, claim });
    }
  return index;
}

/** Those of which one telling has all the words. */
function meantBy({ stems }: Phrase, index: ReadonlyMap<string, readonly Told[]>): Happening[] {
  const told = index.get(stems.at(-1) ?? '') ?? [];
  if (told.length > MOST_MEANT) return [];
  const all = told.filter(({ claim }) =>
    stems.every((stem) => claim.stems.has(stem) || claim.names.has(stem)),
  );
  return [...new Set(all.map(({ happening }) => happening))];
}

const cites = ({ claims }: Happening, { start }: Sentence): boolean =>
  claims.some(
    ({ sentence, support }) => sentence.start === start || support?.sentence.start === start,
  );

export interface NamedAgain {
  readonly happenings: readonly Happening[];
  readonly apart: readonly NamingApart[];
}

/** Only names are looked for: most sentences are never parsed. */
export function namedAgain(
  happenings: readonly Happening[],
  text: string,
  { turns, sentencesOf, lex }: Spoken,
): NamedAgain {
  const namings = new Map<Happening, Naming[]>();
  const apart: NamingApart[] = [];
  const index = byNoun(happenings, lex);
  const look = (sentence: Sentence, turn: Turn): void => {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) return;
    for (const phrase of phrasesIn(text, sentence, lex)) {
      const meant = meantBy(phrase, index);
      const [only, ...others] = meant;
      const naming = { sentence, turn, words: phrase.words };
      if (!only || meant.some((happening) => cites(happening, sentence))) continue;
      if (others.length > 0) apart.push(naming);
      else namings.set(only, [...(namings.get(only) ?? []), naming]);
    }
  };
  if (index.size > 0)
    for (const turn of turns) for (const sentence of sentencesOf(turn)) look(sentence, turn);
  return {
    happenings: happenings.map((happening) => withNamings(happening, namings.get(happening) ?? [])),
    apart,
  };
}

function withNamings(happening: Happening, namings: readonly Naming[]): Happening {
  if (namings.length === 0) return happening;
  const bySentence = new Map(namings.map((naming) => [naming.sentence.start, naming]));
  const doubts = [...new Set(['merged', ...happening.doubts])];
  return { ...happening, doubts, namings: [...bySentence.values()].slice(0, MOST_CITATIONS) };
}
