/** "Do you remember the explosion?" – "That was in 1937.": the event is named in the sentence before. */
import { NOWHERE, type Attachment } from './attach';
import { phraseEnd } from './clauses';
import { span, type Parsed } from './parsed';
import type { EventLexicon } from './lexicon/types';
import { nounPhraseBefore, subjectWord } from './subjects';

/** Whether the clause says no more than that something was then. */
export function pointsBack(parsed: Parsed, { verb }: Attachment): boolean {
  if (!verb?.copula) return false;
  return parsed.lex.pointers.has(subjectWord(parsed, verb)?.lower ?? '');
}

/** The noun phrase around the last noun that names a happening. */
export function namedHappening(parsed: Parsed, lex: EventLexicon): Attachment | null {
  const { tokens } = parsed;
  const at = tokens.findLastIndex(({ tag, lower }) => tag === 'noun' && lex.eventNouns.has(lower));
  if (at < 0) return null;
  const words = [...nounPhraseBefore(parsed, at + 1), ...span(at + 1, phraseEnd(parsed, at + 1))];
  return { pattern: 'named', words, verb: null, adjunct: NOWHERE };
}
