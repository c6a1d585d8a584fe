/** From one time expression in its sentence to one claim, or to the reason why it is none. */
import { attach, type Attachment } from './attach';
import { clauseWords } from './clauses';
import type { Parsed } from './parsed';
import { says } from './cues';
import { importanceOf } from './importance';
import type { EventLexicon } from './lexicon/types';
import { askedHow } from './asked';
import { namedHappening, pointsBack } from './named';
import type { Reader } from './reader';
import { refusalOf } from './refuse';
import { commitmentOf, isCounterfactual, type StatusContext } from './status';
import { namesOf, stemOf, stemsOf } from './stems';
import type { Tagged } from './tag';
import { titleOf, withNote } from './title';
import type { Claim } from './types';
import type { Sentence, Speaker, Turn } from '../text/types';
import type { Reading } from '../time/types';

export type Outcome = { readonly claim: Claim } | { readonly reason: string };

const LONGEST_NAME = 22;

/** The names that a title may use: the whole one where there is room for it, then the surname. */
export function callNames(speaker: Speaker | undefined): string[] {
  if (!speaker) return ['Speaker'];
  const name = speaker.name.replace(/\s*\(.*$/, '').trim();
  const surname = name.split(/\s+/).at(-1) ?? name;
  return name.length <= LONGEST_NAME && name !== surname ? [name, surname] : [surname];
}

/** What happened: the verb, or the last noun before a complement. */
function headOf(attachment: Attachment, words: readonly Tagged[], lex: EventLexicon): string {
  const { verb, pattern } = attachment;
  // A number alone is no telling of what it counts.
  if (pattern === 'figure') return '';
  const isEmpty =
    verb === null || lex.verbs.empty.has(verb.lemma) || lex.grammar.modals.has(verb.lemma);
  if (verb && pattern !== 'on-participle' && !isEmpty) return stemOf(verb.lemma, lex);
  const noun = words.find((word) => lex.eventNouns.has(word.lower));
  if (noun) return stemOf(noun.lower, lex);
  const stop = words.findIndex(
    (word) => word.tag === 'prep' || word.tag === 'past' || word.tag === 'aux',
  );
  const head = words
    .slice(0, stop < 0 ? undefined : stop)
    .findLast((word) => word.tag === 'noun' || word.tag === 'name');
  return head ? stemOf(head.lower, lex) : '';
}

/** "had not been derailed" said against the facts: the title tells what was. */
function affirmed(attachment: Attachment): Attachment {
  const { verb } = attachment;
  if (!verb) return attachment;
  return {
    ...attachment,
    words: attachment.words.filter((at) => at < verb.start || at >= verb.head),
  };
}

export interface Place {
  readonly sentence: Sentence;
  readonly turn: Turn;
  /** The sentences before, nearest first: where a pronoun may have its noun. */
  readonly before: readonly Sentence[];
}

/** The first sentence back that says more than "Oh yes." */
const isTold = (sentence: Sentence, reader: Reader): boolean =>
  reader.parsed(sentence).tokens.filter(({ isWord }) => isWord).length > 3;

/** A claim whose happening was named in a sentence before. */
function namedClaim(
  reading: Reading,
  place: Place,
  parsed: Parsed,
  found: Attachment,
  reader: Reader,
): Claim | null {
  const { transcript, lex } = reader;
  const sentence = pointsBack(parsed, found)
    ? place.before.find((one) => isTold(one, reader))
    : undefined;
  const turn = sentence && transcript.turns.find(({ id }) => id === sentence.turnId);
  const attachment = sentence && namedHappening(reader.parsed(sentence), lex);
  if (!sentence || !turn || !attachment) return null;
  const { documentDate } = transcript;
  const context: StatusContext = {
    parsed,
    attachment: found,
    edtf: reading.edtf,
    documentDate,
    asked: null,
    lex,
  };
  const { status, doubts } = commitmentOf(context);
  const title = titleOf({
    parsed: reader.parsed(sentence),
    attachment,
    before: [],
    speakerNames: callNames(undefined),
    asked: null,
    status,
    lex,
  });
  if (!title) return null;
  const { words } = title;
  return {
    sentence: place.sentence,
    passage: reader.passage(place.sentence, reading),
    turn: place.turn,
    reading,
    edtf: reading.edtf,
    title: title.title,
    plainTitle: title.plain,
    asked: null,
    status,
    importance: importanceOf({ attachment, words, precision: reading.precision, names: 0, lex }),
    doubts: [...reading.doubts, ...doubts, 'weak-clause'],
    stems: stemsOf(words, lex),
    head: headOf(attachment, words, lex),
    names: namesOf(words, lex),
    refers: false,
    repeats: false,
    support: { sentence, turn },
  };
}

/** Parsed only where a title looks that far back. */
function* parsedInTurn(sentences: readonly Sentence[], reader: Reader): Generator<Parsed> {
  for (const sentence of sentences) yield reader.parsed(sentence);
}

export function claimOf(reading: Reading, place: Place, reader: Reader): Outcome {
  const { transcript, lex } = reader;
  const { documentDate, text } = transcript;
  const parsed = reader.around(place.sentence, reading);
  const found = attach(parsed, reading, lex, documentDate);
  if (!found) return { reason: 'retracted, or in an aside' };
  const refused = refusalOf({ parsed, attachment: found, reading, documentDate, lex });
  if (refused !== null) {
    const named =
      refused === 'nothing told' ? namedClaim(reading, place, parsed, found, reader) : null;
    return named ? { claim: named } : { reason: refused };
  }
  const isQuestion = text.slice(place.sentence.start, place.sentence.end).trimEnd().endsWith('?');
  const asked =
    found.pattern === 'before-noun' ? null : askedHow(parsed, found.verb, isQuestion, lex);
  if (asked === 'presupposed' && found.verb?.copula) return { reason: 'only asked' };
  const context: StatusContext = {
    parsed,
    attachment: found,
    edtf: reading.edtf,
    documentDate,
    asked,
    lex,
  };
  const commitment = commitmentOf(context);
  const attachment = isCounterfactual(context) ? affirmed(found) : found;
  const speaker = transcript.speakers.find(({ id }) => id === place.turn.speakerId);
  const title = titleOf({
    parsed,
    attachment,
    before: parsedInTurn(place.before, reader),
    speakerNames: callNames(speaker),
    asked,
    status: commitment.status,
    lex,
  });
  if (!title) return { reason: 'no title can be made' };
  const names = namesOf(title.words, lex);
  return {
    claim: {
      sentence: place.sentence,
      passage: reader.passage(place.sentence, reading),
      turn: place.turn,
      reading,
      edtf: reading.edtf,
      title: title.title,
      plainTitle: title.plain,
      asked,
      status: commitment.status,
      importance: importanceOf({
        attachment,
        words: title.words,
        precision: reading.precision,
        names: names.size,
        lex,
      }),
      doubts: [...reading.doubts, ...commitment.doubts, ...(title.weak ? ['weak-clause'] : [])],
      stems: stemsOf(title.words, lex),
      head: headOf(attachment, title.words, lex),
      names,
      ...(commitment.quoted === undefined ? {} : { quoted: commitment.quoted }),
      refers: found.pattern === 'before-noun',
      repeats: says(parsed.tokens, lex.repeats) !== null,
    },
  };
}

/** The same claim under another status. */
export function retitled(claim: Claim, status: Claim['status'], { lex }: Reader): Claim {
  return { ...claim, status, title: withNote(claim.plainTitle, status, lex) };
}

export interface AnswerTitle {
  readonly title: string;
  readonly stems: ReadonlySet<string>;
}

/** The title of an event that the question dates and the answer tells. */
export function titleFromAnswer(
  { sentence, turn }: { sentence: Sentence; turn: Turn },
  status: Claim['status'],
  reader: Reader,
): AnswerTitle | null {
  const { transcript, lex } = reader;
  const parsed = reader.parsed(sentence);
  const verb = parsed.groups.find(({ reduced }) => !reduced);
  if (!verb) return null;
  const nowhere = { start: -1, end: -1 };
  const title = titleOf({
    parsed,
    attachment: { pattern: 'on-verb', words: clauseWords(parsed, verb), verb, adjunct: nowhere },
    before: [],
    speakerNames: callNames(transcript.speakers.find(({ id }) => id === turn.speakerId)),
    asked: null,
    status,
    lex,
  });
  return title && { title: title.title, stems: stemsOf(title.words, lex) };
}
