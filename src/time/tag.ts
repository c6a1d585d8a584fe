/** Sentence → mentions: what was said, with nothing completed. */
import type { Span } from '../text/types';
import { isInsideWord, type CompiledRule } from './compile';
import { fold } from './fold';
import { Hits } from './hits';
import type { Reader } from './reader';
import type { Mention, Register } from './rule';
import { Scanner } from './scan';
import type { TraceLine } from './types';

export interface Candidate extends Mention {
  readonly rank: number;
  /** Of the rule, to break ties. */
  readonly order: number;
}

export type Trace = (line: TraceLine) => void;

/** Which of the rules that are for one register alone may be tried on a text. */
export type Selection = (compiled: CompiledRule) => boolean;

/** The rules for texts of these registers. */
export const selectionOf =
  (registers: readonly Register[]): Selection =>
  ({ rule }) =>
    registers.some((register) => register === rule.only);

const NO_RULES: readonly CompiledRule[] = [];

/** Used again for each sentence: nothing is kept from one to the next. */
const hits = new Hits();

/** Matches rules on the sentences of one text, which come in order. */
export class Tagger {
  /** Where the last match of each rule ended, in the text: matches of one rule do not overlap. */
  private ends: Uint32Array | null = null;
  /** The sentence at work: where it begins, how it stands, and what rules are matched on. */
  private from = 0;
  private words = '';
  private folded = '';
  private found: Candidate[] = [];
  private readonly scanner: Scanner;

  constructor(
    private readonly text: string,
    private readonly reader: Reader,
    private readonly selected: Selection,
    private readonly trace?: Trace,
  ) {
    this.scanner = new Scanner(reader, text, hits);
  }

  /** All matches in a sentence; offsets are into it. Each rule is tried where it can begin and has all it needs. */
  candidates({ start, end }: Span): Candidate[] {
    const { sets, all } = this.reader;
    this.found = [];
    if (sets.near(all, this.scanner.read(start, end)).length === 0) return this.found;
    let begun = false;
    for (let index = 0; index < hits.count; index++) {
      const set = hits.set(index);
      const rules = set === 0 ? NO_RULES : sets.near(set, hits.bitsFrom(index));
      if (rules.length === 0) continue;
      if (!begun) this.begin(start, end);
      begun = true;
      this.tryAll(rules, hits.at(index) - start);
    }
    return this.found;
  }

  private begin(start: number, end: number): void {
    this.from = start;
    this.words = this.text.slice(start, end);
    this.folded = fold(this.words);
  }

  private tryAll(rules: readonly CompiledRule[], start: number): void {
    if (isInsideWord(this.folded, start)) return;
    for (const compiled of rules)
      if (compiled.rule.only === undefined || this.selected(compiled)) this.try(compiled, start);
  }

  private try(compiled: CompiledRule, start: number): void {
    const { rule, order } = compiled;
    if (start < (this.ends?.[order] ?? 0) - this.from) return;
    const match = compiled.match(this.folded, start);
    if (!match) return;
    const { end, groups } = match;
    const said = rule.read(groups, { text: this.words, start, end });
    const refused = typeof said === 'string' ? said : said.kind === 'none' ? said.reason : null;
    if (refused !== null) this.report(rule.id, start, end, refused);
    if (typeof said === 'string') return;
    this.ends ??= new Uint32Array(this.reader.language.rules.length);
    this.ends[order] = this.from + end;
    const { id, rank = 0 } = rule;
    this.found.push({ start: start + (said.skip ?? 0), end, rule: id, said, rank, order });
  }

  private report(rule: string, start: number, end: number, outcome: string): void {
    const { from } = this;
    const words = this.folded.slice(start, end);
    this.trace?.({ stage: 'tag', start: from + start, end: from + end, rule, words, outcome });
  }
}

const byPlace = (a: Candidate, b: Candidate): number =>
  a.start - b.start || b.end - a.end || b.rank - a.rank || a.order - b.order;

const isMention = ({ said }: Mention): boolean => said.kind !== 'none';

/** Leftmost, then longest, then rank; what overlaps a kept match is dropped unless it is longer. Sorts what it is given. */
export function keepLongest(all: Candidate[]): Mention[] {
  if (all.length < 2) return all.filter(isMention);
  const kept: Candidate[] = [];
  for (const next of all.sort(byPlace)) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept.filter(isMention);
}
