/**
 * Coarse word classes by lexicon and neighbours; no statistics. It needs to be right about where a
 * clause has its verb and where a noun phrase ends, not about every word.
 */
import type { EventLexicon } from './lexicon/types';
import type { Token } from './tokens';

export type Tag =
  | 'date'
  | 'det'
  | 'poss'
  | 'pron'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'aux'
  | 'modal'
  | 'to'
  | 'neg'
  | 'past'
  | 'base'
  | 'ing'
  | 'adv'
  | 'adj'
  | 'num'
  | 'noun'
  | 'name'
  | 'filler'
  | 'comma'
  | 'stop';

export interface Tagged extends Token {
  readonly tag: Tag;
}

const ED = /(?:ed)$/;
const NOT_ED =
  /^(?:hundred|need|indeed|speed|seed|feed|breed|greed|creed|red|bed|shed|united|sacred|kindred|so-called|embed|weed|deed|unprecedented|beloved|limited|dedicated|fixed|mixed|wicked|naked|rugged|gifted|skilled|armed|detailed|experienced|proposed|talented|combined|uninterrupted|continued|increased|improved)$/;
const CONTRACTED = /^(?:he|she|it|that|there|who|what|i|we|you|they)'(?:s|re|m|ve|ll|d)$/;

const ADJECTIVE = /(?:ous|ful|ive|ical|able|ible|less|ary|ial|ional|ish|ern|ical|ic)$/;

function openClass(token: Token, first: boolean, lex: EventLexicon): Tag {
  const { lower, text } = token;
  const { verbs } = lex;
  if (/^[$£€]?\p{N}/u.test(text)) return 'num';
  const capital = /^\p{Lu}/u.test(text);
  if (capital && !first) return 'name';
  if (verbs.past.has(lower) || verbs.participle.has(lower)) return 'past';
  if (ED.test(lower) && lower.length > 3 && !NOT_ED.test(lower)) return 'past';
  if (verbs.present.has(lower) || verbs.ambiguous.has(lower)) return 'base';
  if (
    /ly$/.test(lower) &&
    lower.length > 4 &&
    !/^(?:family|assembly|italy|july|supply|rally|reply|early|daily|monthly|weekly|yearly|only|ally)$/.test(
      lower,
    )
  )
    return 'adv';
  if (
    /[^aeiou]ing$|[aeiou]ing$/.test(lower) &&
    lower.length > 4 &&
    !/^(?:during|nothing|something|everything|anything|morning|evening|meeting|building|spring|king|string|thing|ceiling|wedding|hearing|beijing)$/.test(
      lower,
    )
  )
    return 'ing';
  if (lex.grammar.adjectives.has(lower) || ADJECTIVE.test(lower)) return 'adj';
  return capital ? 'name' : 'noun';
}

function tagOf(token: Token, first: boolean, lex: EventLexicon): Tag {
  const { lower, text } = token;
  const { grammar } = lex;
  if (token.reading) return 'date';
  if (token.aside) return 'filler';
  if (!token.isWord) return text === ',' ? 'comma' : 'stop';
  if (grammar.fillers.has(lower)) return 'filler';
  if (lower === 'to') return 'to';
  if (lower === 'not') return 'neg';
  // "US", "May" and the like inside a sentence are names, whatever their small letters mean.
  if (/^\p{Lu}{2,}$/u.test(text) && text.length > 1) return 'name';
  if (grammar.modals.has(lower)) return 'modal';
  if (grammar.be.has(lower) || grammar.have.has(lower) || grammar.do.has(lower)) return 'aux';
  if (CONTRACTED.test(lower)) return 'aux';
  if (grammar.relatives.has(lower)) return 'rel';
  if (grammar.possessives.has(lower)) return 'poss';
  if (grammar.determiners.has(lower)) return 'det';
  if (grammar.pronouns.has(lower)) return 'pron';
  if (grammar.conjunctions.has(lower)) return 'conj';
  if (grammar.prepositions.has(lower)) return 'prep';
  if (grammar.subordinators.has(lower)) return 'sub';
  if (grammar.adverbs.has(lower)) return 'adv';
  return openClass(token, first, lex);
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'num', 'pron', 'ing']);
const ENDS_SEARCH: ReadonlySet<Tag> = new Set(['comma', 'stop', 'sub', 'rel', 'date', 'conj']);

/** "we've": a subject and its verb in one word. */
export const isContracted = (lower: string): boolean => CONTRACTED.test(lower);

/** What the neighbours settle: "the attack" is a noun, "that" after a verb opens a clause. */
function settle(tags: Tag[], tokens: readonly Token[], lex: EventLexicon): void {
  const verbish = (tag: Tag | undefined): boolean =>
    tag === 'past' || tag === 'base' || tag === 'aux';
  tags.forEach((tag, at) => {
    const before = tags[at - 1];
    const after = tags[at + 1];
    const lower = tokens[at]?.lower ?? '';
    if (tag === 'base') {
      const afterVerb =
        before === 'to' || before === 'modal' || before === 'neg' || before === 'aux';
      const nounlike = lex.verbs.ambiguous.has(lower);
      const subject =
        before === 'pron' ||
        before === 'noun' ||
        before === 'name' ||
        before === 'rel' ||
        before === 'adv';
      if (
        before === 'adv' &&
        (tags[at - 2] === 'modal' || tags[at - 2] === 'to' || tags[at - 2] === 'pron')
      )
        return;
      if (before === 'to' && nounlike && (after === 'stop' || after === undefined))
        tags[at] = 'noun';
      else if (afterVerb) return;
      else if (nounlike && !(before === 'pron')) tags[at] = 'noun';
      else if (!subject && before !== 'conj') tags[at] = 'noun';
    } else if (tag === 'past') {
      const premodifier =
        (before === 'det' || before === 'poss' || before === 'adj') &&
        (after === 'noun' || after === 'name' || after === 'adj' || after === 'ing');
      if (premodifier && before !== undefined && lower !== 'said') tags[at] = 'adj';
      else if (before === 'prep' && after === 'noun') tags[at] = 'adj';
    } else if (lower === 'that' && (tag === 'pron' || tag === 'det' || tag === 'rel')) {
      const clause =
        after === 'pron' ||
        after === 'det' ||
        after === 'poss' ||
        after === 'name' ||
        after === 'noun' ||
        after === 'adj' ||
        after === 'num';
      if (at > 0 && (verbish(before) || before === 'adj' || before === 'noun') && clause)
        tags[at] = 'sub';
      else if (
        at > 0 &&
        (before === 'noun' || before === 'name') &&
        (verbish(after) || after === 'modal')
      )
        tags[at] = 'rel';
    } else if (
      tag === 'rel' &&
      (lower === 'where' || lower === 'who' || lower === 'which') &&
      at === 0
    ) {
      tags[at] = 'pron';
    } else if (tag === 'prep' && lower === 'like' && before === 'pron') tags[at] = 'base';
    if (tags[at] === 'ing' && (before === 'det' || before === 'poss')) tags[at] = 'noun';
    if (
      tags[at] === 'prep' &&
      lex.grammar.subordinators.has(lower) &&
      opensClause(tags, tokens, at)
    )
      tags[at] = 'sub';
  });
}

/** Whether a finite verb follows before the next comma or stop: "after the war ended". */
function opensClause(tags: readonly Tag[], tokens: readonly Token[], at: number): boolean {
  let nominal = false;
  for (let next = at + 1; next < tags.length && next < at + 14; next++) {
    const tag = tags[next];
    if (tag === undefined || ENDS_SEARCH.has(tag)) return false;
    if (isContracted(tokens[next]?.lower ?? '')) return true;
    if (nominal && (tag === 'aux' || tag === 'modal' || tag === 'past')) return true;
    if (tag === 'base' && tags[next - 1] === 'pron') return true;
    if (NOMINAL.has(tag)) nominal = true;
  }
  return false;
}

export function tagged(tokens: readonly Token[], lex: EventLexicon): Tagged[] {
  let first = true;
  const tags = tokens.map((token) => {
    const tag = tagOf(token, first, lex);
    if (token.isWord && tag !== 'filler') first = false;
    if (token.text === ':' || token.text === '“' || token.text === '"') first = true;
    return tag;
  });
  settle(tags, tokens, lex);
  return tokens.map((token, at) => ({ ...token, tag: tags[at] ?? 'noun' }));
}
