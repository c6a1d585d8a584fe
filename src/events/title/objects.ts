/** "The council turned it down": a pronoun behind a verb, and what the sentence itself says that it means. */
import type { EventLexicon } from '../lexicon/types';
import type { Parsed } from '../parsed';
import type { Tagged } from '../tag';
import type { TitleContext } from './context';

const VERBAL: ReadonlySet<string> = new Set(['past', 'base', 'ing']);
const OPENS_ANOTHER: ReadonlySet<string> = new Set(['conj', 'sub', 'rel']);
/** "her | ashes", "it | closed" */
const GOES_ON: ReadonlySet<string> = new Set([
  'noun',
  'name',
  'adj',
  'num',
  'ing',
  'past',
  'base',
  'aux',
  'modal',
]);

/** Where it stands, unless another part of the title may tell what is meant; -1 where none does. */
export function looseObject(words: readonly Tagged[], { phrasing }: EventLexicon): number {
  const at = words.findIndex(
    ({ lower }, index) =>
      (phrasing.things.has(lower) || phrasing.objects.has(lower)) &&
      VERBAL.has(words[index - 1]?.tag ?? '') &&
      !GOES_ON.has(words[index + 1]?.tag ?? ''),
  );
  return words.slice(0, at).some(({ tag }) => OPENS_ANOTHER.has(tag)) ? -1 : at;
}

const IN_OBJECT: ReadonlySet<string> = new Set(['det', 'poss', 'adj', 'num', 'noun', 'name']);

/** Objects right behind the verbs before a word. */
const objectsBefore = ({ tokens, groups }: Parsed, word: Tagged): Tagged[][] =>
  groups
    .filter(({ end, copula }) => !copula && (tokens[end]?.start ?? Infinity) < word.start)
    .map(({ end }) => {
      const rest = tokens.slice(end);
      const stop = rest.findIndex(({ tag }) => !IN_OBJECT.has(tag));
      return rest.slice(0, stop < 0 ? undefined : stop);
    })
    .filter((object) => object.at(-1)?.tag === 'noun');

const OPENS_OBJECT: ReadonlySet<string> = new Set(['det', 'poss', 'noun']);
/** "abandoned more and left it" */
const isVague = (word: Tagged | undefined, lex: EventLexicon): boolean =>
  !word || !OPENS_OBJECT.has(word.tag) || (word.tag === 'noun' && lex.stopWords.has(word.lower));

const NAMES: ReadonlySet<string> = new Set(['noun', 'name']);

/** "made its backing of Iraq public, supplying it": Iraq may be meant. */
const hasRival = ({ tokens }: Parsed, object: readonly Tagged[], pronoun: Tagged): boolean =>
  tokens.some(
    ({ tag, start }) =>
      NAMES.has(tag) && start > (object.at(-1)?.start ?? 0) && start < pronoun.start,
  );

/** "built the mill and sold it": sold the mill, where the sentence has that one object before. */
export function withObject(
  words: readonly Tagged[],
  { parsed, lex }: TitleContext,
): readonly Tagged[] {
  const at = looseObject(words, lex);
  const pronoun = words[at];
  if (!pronoun || !lex.phrasing.things.has(pronoun.lower)) return words;
  const [object, ...others] = objectsBefore(parsed, pronoun);
  if (!object || others.length > 0) return words;
  const isPlural = lex.phrasing.plurals.test(object.at(-1)?.lower ?? '');
  return isPlural || isVague(object[0], lex) || hasRival(parsed, object, pronoun)
    ? words
    : [...words.slice(0, at), ...object, ...words.slice(at + 1)];
}
