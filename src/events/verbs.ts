/** Verb groups: "has not been signed" is one, with what it says about time and truth. */
import { isContracted, VERBAL } from './wordClass';
import { perLexicon, perWord } from './remembered';
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';

export interface VerbGroup {
  /** Token indices, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Token index of the main verb. */
  readonly head: number;
  /** Base form of the main verb, as well as it can be known. */
  readonly lemma: string;
  /** A participle that belongs to the noun before it: "the agreements reached in May". */
  readonly reduced: boolean;
  readonly modal: string | null;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly present: boolean;
  readonly copula: boolean;
  /** "I've": the subject is in the first token. */
  readonly hasSubject: boolean;
}

const DOUBLED = /([bdgmnprt])\1$/;

function findLemma(lower: string, { verbs }: EventLexicon): string {
  const known = verbs.base.get(lower);
  if (known !== undefined) return known;
  // British "cancelled", "pencilled".
  const stem = lower.replace(/(?:ed|ing)$/, '').replace(/(?<=\w{3})([ei])ll$/, '$1l');
  if (stem === lower) return lower.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
  if (stem.length < 2) return lower;
  for (const form of [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(DOUBLED, '$1')])
    if (verbs.present.has(form) || verbs.ambiguous.has(form) || verbs.reporting.has(form))
      return form;
  return stem.replace(DOUBLED, '$1').replace(/i$/, 'y');
}

const lemmas = perLexicon((lex) => perWord((lower) => findLemma(lower, lex)));

/** "signed" → "sign", "stopped" → "stop", "launching" → "launch": good enough to compare words. */
export const lemmaOf = (lower: string, lex: EventLexicon): string => lemmas(lex)(lower);

const CLAUSE_TAKERS = ['reporting', 'believing', 'doubting', 'hoping', 'letting'] as const;

/** Whether a clause may stand behind the verb without "that": "we think prices rise". */
export const takesClause = (lemma: string, { verbs }: EventLexicon): boolean =>
  CLAUSE_TAKERS.some((list) => verbs[list].has(lemma));

const INSIDE: ReadonlySet<string> = new Set([
  'aux',
  'modal',
  'neg',
  'adv',
  'past',
  'base',
  'ing',
  'filler',
]);

const isVerbal = (token: Tagged | undefined): boolean =>
  token !== undefined && (VERBAL.has(token.tag) || token.tag === 'ing');

function continues(
  tokens: readonly Tagged[],
  at: number,
  lastVerb: number,
  lex: EventLexicon,
): boolean {
  const token = tokens[at];
  const last = tokens[lastVerb];
  if (!token || !last || !INSIDE.has(token.tag)) return false;
  if (token.tag === 'neg' || token.tag === 'filler') return true;
  if (token.tag === 'adv') {
    let next = at + 1;
    while (tokens[next]?.tag === 'adv' || tokens[next]?.tag === 'neg') next++;
    return isVerbal(tokens[next]) && continues(tokens, next, lastVerb, lex);
  }
  if (last.tag === 'modal') return token.tag !== 'ing';
  if (last.tag === 'past' && /^g[eo]t(?:ten)?$/.test(last.lower)) return token.tag === 'past';
  if (last.tag === 'aux') return !(lex.grammar.do.has(last.lower) && token.tag === 'ing');
  return false;
}

function groupAt(tokens: readonly Tagged[], start: number, lex: EventLexicon): VerbGroup {
  let head = start;
  let end = start + 1;
  while (continues(tokens, end, head, lex)) {
    if (isVerbal(tokens[end])) head = end;
    end++;
  }
  while (end > head + 1) end--;
  const words = tokens.slice(start, end).map((token) => token.lower);
  const main = tokens[head];
  const lower = main?.lower ?? '';
  const { grammar } = lex;
  const auxiliaries = words.slice(0, head - start);
  const wasBe = auxiliaries.some((word) => grammar.be.has(word));
  const copula = head === start && grammar.be.has(lower);
  return {
    start,
    end,
    head,
    lemma: copula ? 'be' : lemmaOf(lower, lex),
    reduced: false,
    modal: words.find((word) => grammar.modals.has(word)) ?? null,
    negated: words.some((word) => lex.negators.has(word)),
    perfect: auxiliaries.some((word) => grammar.have.has(word)) && main?.tag === 'past',
    passive: wasBe && main?.tag === 'past',
    progressive: wasBe && main?.tag === 'ing',
    present:
      (head === start && (main?.tag === 'base' || grammar.presentAuxiliaries.has(lower))) ||
      (auxiliaries[0] !== undefined && grammar.presentAuxiliaries.has(auxiliaries[0])),
    copula,
    hasSubject: isContracted(words[0] ?? ''),
  };
}

const OBJECT: ReadonlySet<string> = new Set(['det', 'poss', 'noun', 'name', 'adj', 'pron', 'num']);

/** Whether the base at `at` is what somebody was let to do. */
const isLetTo = (
  tokens: readonly Tagged[],
  { lemma, end }: VerbGroup,
  at: number,
  { verbs }: EventLexicon,
): boolean =>
  verbs.letting.has(lemma) && at > end && tokens.slice(end, at).every(({ tag }) => OBJECT.has(tag));

/** Finite verb groups and participles, in order; infinitives and "-ing" forms alone are none. */
export function verbGroups(tokens: readonly Tagged[], lex: EventLexicon): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !VERBAL.has(token.tag)) continue;
    let before = at - 1;
    while (tokens[before]?.tag === 'adv' || tokens[before]?.tag === 'filler') before--;
    if (tokens[before]?.tag === 'to' || (token.lower === 'be' && at > 0) || token.lower === 'being')
      continue;
    const joined =
      tokens[before]?.tag === 'conj' &&
      tokens[before - 1]?.tag === 'base' &&
      groups.every(({ head }) => head !== before - 1);
    if (joined && token.tag === 'base') continue;
    if (token.tag === 'aux' && /^(?:been|having|doing)$/.test(token.lower)) continue;
    // "was to be signed", "claims to have signed": the signing is only what was planned or claimed.
    const aimed =
      tokens[before - 1]?.tag === 'to' && /^(?:be|have|been)$/.test(tokens[before]?.lower ?? '');
    if (aimed && token.tag === 'past') continue;
    const group = groupAt(tokens, at, lex);
    const previous = groups.at(-1);
    // "let the lamp go out"
    if (token.tag === 'base' && previous && isLetTo(tokens, previous, at, lex)) continue;
    // "will build and open it": the second verb shares the modal.
    const shares = token.tag === 'base' && tokens[before]?.tag === 'conj' && previous?.modal;
    groups.push(shares ? { ...group, modal: previous.modal, present: false } : group);
    at = group.end - 1;
  }
  return groups;
}
