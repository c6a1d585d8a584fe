/** Sentence → mentions: what was said, with nothing completed. */
import { isInsideWord, type CompiledRule } from './compile';
import type { Mention } from './rule';
import type { TraceLine } from './types';

interface Candidate extends Mention {
  readonly rank: number;
}

export type Trace = (line: TraceLine) => void;

/** All matches of the rules; `folded` is what they are matched on. */
export function candidates(
  sentence: string,
  folded: string,
  rules: readonly CompiledRule[],
  trace?: Trace,
): Candidate[] {
  const all: Candidate[] = [];
  for (const compiled of rules) collect(sentence, folded, compiled, all, trace);
  return all;
}

function collect(
  text: string,
  folded: string,
  { rule, regexp }: CompiledRule,
  into: Candidate[],
  trace?: Trace,
): void {
  regexp.lastIndex = 0;
  for (let match = regexp.exec(folded); match !== null; match = regexp.exec(folded)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isInsideWord(folded, start)) {
      regexp.lastIndex = start + 1;
      continue;
    }
    const said = rule.read(match.groups ?? {}, { text, start, end });
    if (typeof said === 'string') {
      trace?.({ stage: 'tag', start, end, rule: rule.id, words: match[0], outcome: said });
      // A refused match may hide a good one that begins inside it.
      regexp.lastIndex = start + 1;
    } else {
      if (said.kind === 'none')
        trace?.({ stage: 'tag', start, end, rule: rule.id, words: match[0], outcome: said.reason });
      into.push({
        start: start + (said.skip ?? 0),
        end,
        rule: rule.id,
        said,
        rank: rule.rank ?? 0,
      });
    }
  }
}

/** Leftmost, then longest, then rank; what overlaps a kept match is dropped unless it is longer. */
export function keepLongest(all: Candidate[]): Mention[] {
  all.sort((a, b) => a.start - b.start || b.end - a.end || b.rank - a.rank);
  const kept: Candidate[] = [];
  for (const next of all) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept
    .filter(({ said }) => said.kind !== 'none')
    .map(({ start, end, rule, said }) => ({ start, end, rule, said }));
}
