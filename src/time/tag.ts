/** Sentence → mentions: what was said, with nothing completed. */
import { isInsideWord, type CompiledRule } from './compile';
import type { Mention } from './rule';
import type { Hits } from './scan';
import { fold } from './fold';
import type { TraceLine } from './types';

interface Candidate extends Mention {
  readonly rank: number;
  /** Of the rule, to break ties. */
  readonly order: number;
}

export type Trace = (line: TraceLine) => void;

/** The rules that may be tried on a text. */
export type Selection = (compiled: CompiledRule) => boolean;

/** One sentence and what was found in it so far. */
class Attempts {
  readonly found: Candidate[] = [];
  private readonly folded: string;
  /** Where the last match of a rule ended: matches of one rule do not overlap. */
  private readonly ends = new Map<CompiledRule, number>();

  constructor(
    private readonly text: string,
    private readonly trace?: Trace,
  ) {
    this.folded = fold(text);
  }

  try(compiled: CompiledRule, start: number): void {
    if (start < (this.ends.get(compiled) ?? 0) || isInsideWord(this.folded, start)) return;
    const { regexp, rule, order } = compiled;
    regexp.lastIndex = start;
    const match = regexp.exec(this.folded);
    if (!match) return;
    const end = start + match[0].length;
    const said = rule.read(match.groups ?? {}, { text: this.text, start, end });
    if (typeof said === 'string') {
      this.trace?.({ stage: 'tag', start, end, rule: rule.id, words: match[0], outcome: said });
      return;
    }
    if (said.kind === 'none')
      this.trace?.({
        stage: 'tag',
        start,
        end,
        rule: rule.id,
        words: match[0],
        outcome: said.reason,
      });
    this.ends.set(compiled, end);
    this.found.push({
      start: start + (said.skip ?? 0),
      end,
      rule: rule.id,
      said,
      rank: rule.rank ?? 0,
      order,
    });
  }
}

/**
 * All matches of the selected rules: each is tried where it can begin and has all it needs within `reach` words.
 * Offsets are into `text.slice(from)`, those of `hits` into `text`; `sentence` is given where there is something to try.
 */
export function candidates(
  hits: Hits,
  from: number,
  sentence: () => string,
  reach: number,
  selected: Selection,
  trace?: Trace,
): readonly Candidate[] {
  let attempts: Attempts | undefined;
  for (let at = 0; at < hits.count; at++) {
    const rules = hits.rules[at];
    if (!rules || rules.length === 0) continue;
    const near = hits.bitsFrom(at, reach);
    for (const rule of rules) {
      if (!rule.mayMatch(near) || !selected(rule)) continue;
      attempts ??= new Attempts(sentence(), trace);
      attempts.try(rule, (hits.at[at] ?? 0) - from);
    }
  }
  return attempts?.found ?? [];
}

/** Leftmost, then longest, then rank; what overlaps a kept match is dropped unless it is longer. */
export function keepLongest(all: readonly Candidate[]): Mention[] {
  const sorted = [...all].sort(
    (a, b) => a.start - b.start || b.end - a.end || b.rank - a.rank || a.order - b.order,
  );
  const kept: Candidate[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept
    .filter(({ said }) => said.kind !== 'none')
    .map(({ start, end, rule, said }) => ({ start, end, rule, said }));
}
