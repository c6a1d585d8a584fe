/** What a question takes for granted and what it leaves open. */
import type { Parsed } from './parsed';
import { beginsWith, says } from './cues';
import type { EventLexicon } from './lexicon/types';
import { subjectOf } from './subjects';
import { withoutLead } from './tidy';
import type { VerbGroup } from './verbs';

/**
 * `open`: "Did X happen?"; `tag`: "X happened, correct?"; `presupposed`: "What did X do?", "Are you
 * aware that X happened?"; `prompt`: "Tell us what happened."
 */
export type Asked = 'open' | 'tag' | 'presupposed' | 'prompt';

export function endsInTag({ tokens, lex }: Parsed): boolean {
  const comma = tokens.findLastIndex((token) => token.tag === 'comma');
  const rest = tokens.slice(comma + 1).filter((token) => token.isWord);
  if (comma < 0 || rest.length === 0 || rest.length > 5) return false;
  const { tags, tagVerbs } = lex.phrasing;
  return beginsWith(rest, tags) === rest.length || tagVerbs.has(rest[0]?.lower ?? '');
}

const opensWithVerb = (parsed: Parsed, lex: EventLexicon): boolean => {
  const first = withoutLead(parsed.tokens, lex)[0];
  return first?.tag === 'aux' || first?.tag === 'modal';
};

/** `verb` is the one that the date hangs on. */
export function askedHow(
  parsed: Parsed,
  verb: VerbGroup | null,
  isQuestion: boolean,
  lex: EventLexicon,
): Asked | null {
  const isPrompt = says(parsed.tokens.slice(0, 6), lex.prompts) !== null;
  // "Will you tell us what you paid?"
  if (isPrompt && !(isQuestion && opensWithVerb(parsed, lex))) return 'prompt';
  if (!isQuestion) return null;
  if (endsInTag(parsed)) return 'tag';
  if (!opensWithVerb(parsed, lex)) {
    const first = withoutLead(parsed.tokens, lex)[0];
    return first && lex.questionWords.has(first.lower) ? 'presupposed' : 'tag';
  }
  // "…, and will she meet them?": a second question.
  const inverted =
    verb !== null &&
    ['aux', 'modal'].includes(parsed.tokens[(subjectOf(parsed, verb)[0] ?? 0) - 1]?.tag ?? '');
  if (inverted) return 'open';
  // "Are you aware that her department promised …?": the clause inside is taken for granted.
  const isInside = verb !== null && parsed.groups.indexOf(verb) > 0;
  const subordinate = parsed.tokens.slice(1, verb?.start ?? 0).some(
    ({ tag, lower }) =>
      // "the trial that opened", "aware that it opened"
      tag === 'rel' ||
      (tag === 'sub' && lex.phrasing.that.has(lower)) ||
      ((tag === 'sub' || tag === 'pron') && lex.questionWords.has(lower)),
  );
  return isInside && subordinate ? 'presupposed' : 'open';
}
