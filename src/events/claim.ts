/** A claim put together from what was found out about it. */
import type { Attachment } from './attach';
import { headOf } from './head';
import { importanceOf } from './importance';
import type { Reader } from './reader';
import type { Commitment } from './status';
import { namesOf, stemsOf } from './stems';
import { withNote, type Title } from './title';
import type { Claim } from './types';
import type { Sentence, Turn } from '../text/types';
import type { Reading } from '../time/types';

export interface Place {
  readonly sentence: Sentence;
  readonly turn: Turn;
  /** The sentences before, nearest first: where a pronoun may have its noun. */
  readonly before: readonly Sentence[];
  /** The last sentence of the turn before, where this one is among the first of its own. */
  readonly spokenBefore: Sentence | null;
}

export interface Findings {
  readonly reading: Reading;
  readonly place: Place;
  readonly attachment: Attachment;
  readonly commitment: Commitment;
  readonly title: Title;
}

/** What its sentence asks, repeats or refers to is added by who knows it. */
export function claimFrom(findings: Findings, reader: Reader): Claim {
  const { reading, place, attachment, commitment, title } = findings;
  const { lex } = reader;
  const { words } = title;
  const names = namesOf(words, lex);
  const { precision, edtf } = reading;
  return {
    sentence: place.sentence,
    passage: reader.passage(place.sentence, reading),
    turn: place.turn,
    reading,
    edtf,
    title: title.title,
    plainTitle: title.plain,
    asked: null,
    status: commitment.status,
    importance: importanceOf({ attachment, words, precision, names: names.size, lex }),
    doubts: [...reading.doubts, ...commitment.doubts, ...(title.weak ? ['weak-clause'] : [])],
    stems: stemsOf(words, lex),
    head: headOf(attachment, words, lex),
    names,
    ...(commitment.quoted === undefined ? {} : { quoted: commitment.quoted }),
    refers: false,
    repeats: false,
  };
}

/** The same claim under another status. */
export function retitled(claim: Claim, status: Claim['status'], { lex }: Reader): Claim {
  return { ...claim, status, title: withNote(claim.plainTitle, status, lex) };
}
