/** Verbs that name what did not come about: "failed to deliver", "denied closing it", "almost signed". */
import { beginsWith } from '../cues';
import type { Tag, Tagged } from '../tag';
import type { VerbGroup } from '../verbs';
import type { StatusContext } from './context';
import { deniedDoing, isDenied } from './matrix';

const AIM: ReadonlySet<Tag | undefined> = new Set<Tag>(['base', 'aux']);

/** "to deliver", "to have" */
const opensAim = (to: Tagged | undefined, base: Tagged | undefined): boolean =>
  to?.tag === 'to' && AIM.has(base?.tag);

/** "failed to deliver", "avoided signing" */
const isNeglected = ({ parsed: { tokens }, lex }: StatusContext, { lemma, end }: VerbGroup) =>
  lex.verbs.neglecting.has(lemma) &&
  (opensAim(tokens[end], tokens[end + 1]) || tokens[end]?.tag === 'ing');

/** "denied closing it", "denies having been there", "denies having | sold it" */
function isDeniedDoing({ parsed, lex }: StatusContext, verb: VerbGroup) {
  const next = parsed.tokens[verb.end];
  const above = deniedDoing(parsed, verb);
  return above
    ? !isDenied(parsed, above)
    : lex.verbs.denying.has(verb.lemma) &&
        (next?.tag === 'ing' || lex.grammar.have.has(next?.lower ?? ''));
}

/** "was prevented from closing it", "stopped them from voting" */
function isKeptFrom({ parsed: { tokens }, lex }: StatusContext, { lemma, end }: VerbGroup) {
  const near = tokens.slice(end, end + REACH);
  const from = near.findIndex(({ lower }) => lower === lex.keptFrom);
  return lex.verbs.keeping.has(lemma) && from >= 0 && near[from + 1]?.tag === 'ing';
}

/** Words between "stopped" and "from". */
const REACH = 5;

/** "was unable to close it", "stopped short of closing it", "has yet to sign" */
const fallsShort = ({ parsed: { tokens }, lex }: StatusContext, { head, end }: VerbGroup) =>
  beginsWith(tokens, lex.fallingShort, head) > 0 || beginsWith(tokens, lex.fallingShort, end) > 0;

/** "almost signed"; what "almost doubled" did grow. */
function isAlmost({ parsed: { tokens }, lex }: StatusContext, { lemma, head }: VerbGroup) {
  return lex.approximators.has(tokens[head - 1]?.lower ?? '') && !lex.verbs.measuring.has(lemma);
}

export const isUnrealised = (context: StatusContext, verb: VerbGroup): boolean =>
  !isDenied(context.parsed, verb) &&
  (isNeglected(context, verb) ||
    isDeniedDoing(context, verb) ||
    isKeptFrom(context, verb) ||
    fallsShort(context, verb) ||
    isAlmost(context, verb));
