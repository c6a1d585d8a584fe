/** What a claim is about, in one stem. */
import type { Attachment } from './attach';
import type { EventLexicon } from './lexicon/types';
import { stemOf } from './stems';
import type { Tagged } from './tag';

/** What happened: the verb, or the last noun before a complement. */
export function headOf(
  attachment: Attachment,
  words: readonly Tagged[],
  lex: EventLexicon,
): string {
  const { verb, pattern } = attachment;
  // A number alone is no telling of what it counts.
  if (pattern === 'figure') return '';
  // "It was the council that closed it": the closing.
  const clefted = verb?.copula ? words.findIndex(({ tag }) => tag === 'rel') : -1;
  const acted = clefted > 0 ? words[clefted + 1] : undefined;
  if (acted?.tag === 'past') return stemOf(acted.lower, lex);
  const isEmpty =
    verb === null || lex.verbs.empty.has(verb.lemma) || lex.grammar.modals.has(verb.lemma);
  if (verb && pattern !== 'on-participle' && !isEmpty) return stemOf(verb.lemma, lex);
  const stop = words.findIndex(
    (word) => word.tag === 'prep' || word.tag === 'past' || word.tag === 'aux',
  );
  const phrase = words.slice(0, stop < 0 ? undefined : stop);
  // "The cost of a breach was …" is about the cost.
  const noun = (verb?.copula ? phrase : words).find((word) => lex.eventNouns.has(word.lower));
  if (noun) return stemOf(noun.lower, lex);
  const head = phrase.findLast((word) => word.tag === 'noun' || word.tag === 'name');
  return head ? stemOf(head.lower, lex) : '';
}
