/** "He said that …": the verb above a clause. */
import { opensWithRelative, type Parsed } from '../parsed';
import { subjectOf } from '../subjects';
import type { VerbGroup } from '../verbs';

const BETWEEN: ReadonlySet<string> = new Set([
  'date',
  'filler',
  'adv',
  'det',
  'poss',
  'adj',
  'pron',
  'comma',
  'name',
  'noun',
  'num',
]);

/** "We think the people who ran it | signed": the running is part of the subject, which begins at `from`. */
export const isWithin = (parsed: Parsed, group: VerbGroup, from: number): boolean =>
  group.start > from && opensWithRelative(parsed, group);

/** The verb group that governs this clause, with nothing but its subject in between. */
export function matrixOf(parsed: Parsed, verb: VerbGroup): VerbGroup | null {
  const from = Math.min(subjectOf(parsed, verb)[0] ?? verb.start, verb.start);
  const before = parsed.groups.findLast(
    (one) => one.end <= verb.start && !isWithin(parsed, one, from),
  );
  if (!before) return null;
  const between = parsed.tokens.slice(before.end, from);
  const opener = between.findIndex(({ tag, lower }) => tag === 'sub' && lower === 'that');
  const direct = between.every(
    ({ tag }, index) =>
      BETWEEN.has(tag) ||
      index === opener ||
      // "told them on Thursday that …"; "denies that, at the talks in May, it …"
      (tag === 'prep' && (between[index + 1]?.tag === 'date' || (opener >= 0 && index > opener))),
  );
  const complement =
    parsed.tokens[from]?.lower === 'that' ||
    between.some((token) => token.lower === 'that') ||
    between.length === 0;
  return direct && complement ? before : null;
}

/** "denies (ever) having | sold it": the denying, of the selling. */
export function deniedDoing({ tokens, groups, lex }: Parsed, verb: VerbGroup): VerbGroup | null {
  const above = groups[groups.indexOf(verb) - 1];
  if (!above || !lex.verbs.denying.has(above.lemma)) return null;
  const between = tokens.slice(above.end, verb.start);
  return between.at(-1)?.tag === 'aux' &&
    between.every(({ tag, lower }) => tag === 'adv' || lex.grammar.have.has(lower))
    ? above
    : null;
}

/** "Nobody doubts", "does not deny": by the verb itself or by its subject. */
export const isDenied = (parsed: Parsed, verb: VerbGroup): boolean =>
  verb.negated ||
  subjectOf(parsed, verb).some((at) => parsed.lex.negators.has(parsed.tokens[at]?.lower ?? ''));

const AUXILIARY: ReadonlySet<string> = new Set(['aux', 'modal']);

/** Token index of the auxiliary that stands before the subject: "did we close", "would you have sold". */
export function auxiliaryInFront(parsed: Parsed, verb: VerbGroup): number | null {
  const subject = subjectOf(parsed, verb);
  const first = subject.find((at) => parsed.tokens[at]?.tag !== 'adv') ?? verb.start;
  const before = first - 1;
  // "isn't the man who sold it"; "did the man who sold it | know"
  const isBare =
    verb.lemma === parsed.tokens[verb.head]?.lower &&
    parsed.lex.grammar.do.has(parsed.tokens[before]?.lower ?? '');
  if (
    !isBare &&
    parsed.tokens.slice(first, verb.start).some(({ tag }) => tag === 'rel' || tag === 'sub')
  )
    return null;
  return first < verb.start && AUXILIARY.has(parsed.tokens[before]?.tag ?? '') ? before : null;
}
