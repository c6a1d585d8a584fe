/** Puts a speaker's judging words in quotation marks. */
import type { EventLexicon } from './lexicon/types';
import { withoutOwner } from './stems';
import type { Tagged } from './tag';

export type Marks = (index: number) => readonly ['' | '“', '' | '”'];

const isMark = (text: string | undefined): boolean => text === '“' || text === '”' || text === '"';

/** "the International Criminal Court": a name is nobody's judgement. */
const isInName = (words: readonly Tagged[], at: number): boolean =>
  words[at]?.tag === 'name' &&
  /^\p{Lu}\p{Ll}+$/u.test(words[at].text) &&
  [words[at - 1], words[at + 1]].some(
    (word) => word?.tag === 'name' && /^\p{Lu}\p{Ll}/u.test(word.text),
  );

/** "a criminal investigation", "the town lies on the river", "a stolen car": a term or a fact. */
function isPlain(words: readonly Tagged[], at: number, lex: EventLexicon): boolean {
  const lower = withoutOwner(words[at]?.lower ?? '');
  if (lex.plainVerbs.has(lower) && words[at]?.tag === 'base') return true;
  const judged = lex.judgesOnly[lower];
  return (
    (lex.plainBefore[lower]?.has(words[at + 1]?.lower ?? '') ?? false) ||
    (lex.plainBehind[lower]?.has(words[at - 1]?.lower ?? '') ?? false) ||
    (judged !== undefined && !words.some((word) => judged.has(word.lower)))
  );
}

/** Runs of loaded words with the intensifiers before them; what is quoted already stays as it is. */
export function loadedRuns(
  words: readonly Tagged[],
  lex: EventLexicon,
): { start: number; end: number }[] {
  const isLoaded = (at: number): boolean =>
    lex.loaded.has(withoutOwner(words[at]?.lower ?? '')) &&
    !isInName(words, at) &&
    !isPlain(words, at, lex);
  const runs: { start: number; end: number }[] = [];
  let quoted = false;
  for (let at = 0; at < words.length; at++) {
    if (isMark(words[at]?.text))
      quoted = words[at]?.text === '“' || (words[at]?.text === '"' && !quoted);
    if (quoted || !isLoaded(at)) continue;
    let start = at;
    while (lex.intensifiers.has(words[start - 1]?.lower ?? '')) start--;
    let end = at + 1;
    while (isLoaded(end) || (lex.intensifiers.has(words[end]?.lower ?? '') && isLoaded(end + 1)))
      end++;
    runs.push({ start, end });
    at = end;
  }
  return runs;
}

const NONE = ['', ''] as const;

export function quotationMarks(words: readonly Tagged[], lex: EventLexicon): Marks {
  const runs = loadedRuns(words, lex);
  if (runs.length === 0) return () => NONE;
  return (index) => [
    runs.some((run) => run.start === index) ? '“' : '',
    runs.some((run) => run.end - 1 === index) ? '”' : '',
  ];
}
