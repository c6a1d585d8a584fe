/** Verbs that tell of a plan, whenever it was made. */
import { says } from './cues';
import type { EventLexicon } from './lexicon/types';
import type { VerbForms } from './lexicon/verbTypes';
import type { Parsed } from './parsed';
import type { Tagged } from './tag';
import type { VerbGroup } from './verbs';

/** "was to open the bridge", "was set to open it": what was to come then. */
function wasToCome({ tokens }: Parsed, verb: VerbGroup, { verbs }: EventLexicon): boolean {
  const [next, behind] = tokens.slice(verb.end, verb.end + 2);
  const aims = next?.tag === 'to' && (behind?.tag === 'base' || behind?.tag === 'aux');
  if (verb.copula) return aims;
  return verb.passive && verbs.arranging.has(verb.lemma) && (aims || next?.lower === 'for');
}

/** "had hoped to get it": and did not. */
const hadHoped = (
  { tokens }: Parsed,
  { perfect, lemma, start, end }: VerbGroup,
  lex: EventLexicon,
) =>
  perfect &&
  lex.grammar.pluperfect.has(tokens[start]?.lower ?? '') &&
  tokens[end]?.tag === 'to' &&
  lex.verbs.hoping.has(lemma);

/** "to close", and "to file", which may as well be a noun. */
function isAim(tokens: readonly Tagged[], at: number, { ambiguous }: VerbForms): boolean {
  const [to, aim] = tokens.slice(at, at + 2);
  return (
    to?.tag === 'to' && (aim?.tag === 'base' || (aim?.tag === 'noun' && ambiguous.has(aim.lower)))
  );
}

/** "were going to close it", "was planning to" */
const wasAbout = (
  { tokens }: Parsed,
  { progressive, present, lemma, end }: VerbGroup,
  { verbs }: EventLexicon,
): boolean => progressive && !present && verbs.intending.has(lemma) && isAim(tokens, end, verbs);

/** "wanted to close it, but …" */
function wantedBut(
  { tokens }: Parsed,
  { lemma, end, present, negated }: VerbGroup,
  { verbs, grammar }: EventLexicon,
): boolean {
  if (!verbs.hoping.has(lemma) || present || negated) return false;
  const but = tokens.findIndex(({ lower }, at) => at > end && grammar.contrasting.has(lower));
  return but > end && isAim(tokens, end, verbs);
}

/** "was scheduled", "was due to": not "has planned", "would plan". */
export function isPlan(parsed: Parsed, verb: VerbGroup, lex: EventLexicon): boolean {
  if (hadHoped(parsed, verb, lex)) return true;
  // "had been planned for May"; not "has planned", "had planned".
  const wasPlanned =
    (verb.passive || lex.grammar.be.has(parsed.tokens[verb.head]?.lower ?? '')) &&
    lex.grammar.pluperfect.has(parsed.tokens[verb.start]?.lower ?? '');
  // "the talks they had scheduled for May"
  const isFor = lex.verbs.scheduling.has(verb.lemma) && parsed.tokens[verb.end]?.lower === 'for';
  if (verb.modal !== null || (verb.perfect && !wasPlanned && !isFor)) return false;
  const near = parsed.tokens.slice(verb.start, verb.end + 3);
  return (
    wasAbout(parsed, verb, lex) ||
    wantedBut(parsed, verb, lex) ||
    lex.verbs.scheduling.has(verb.lemma) ||
    wasToCome(parsed, verb, lex) ||
    ((verb.copula || wasPlanned) && says(near, lex.planned) !== null)
  );
}
