/** Sentence → mentions: what was said, with nothing completed. */
import type { Span } from '../text/types';
import { isInsideWord, type CompiledRule } from './compile';
import { fold } from './fold';
import type { Reader } from './reader';
import type { Mention, Register } from './rule';
import { Hits, scan } from './scan';
import type { TraceLine } from './types';

export interface Candidate extends Mention {
  readonly rank: number;
  /** Of the rule, to break ties. */
  readonly order: number;
}

export type Trace = (line: TraceLine) => void;

/** The rules that may be tried on a text. */
export type Selection = (compiled: CompiledRule) => boolean;

const general: Selection = ({ rule }) => rule.only === undefined;

/** The rules for texts of these registers. */
export const selectionOf = (registers: readonly Register[]): Selection =>
  registers.length === 0
    ? general
    : ({ rule }) => rule.only === undefined || registers.includes(rule.only);

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

  constructor(
    private readonly text: string,
    private readonly reader: Reader,
    private readonly selected: Selection,
    private readonly trace?: Trace,
  ) {}

  /** All matches in a sentence; offsets are into it. Each rule is tried where it can begin and has all it needs. */
  candidates({ start, end }: Span): Candidate[] {
    const { reader } = this;
    this.found = [];
    const inSentence = scan(reader, this.text, start, end, hits);
    if (reader.rules.near(inSentence).length === 0) return this.found;
    let begun = false;
    for (let index = 0; index < hits.count; index++) {
      const rules = hits.rules[index];
      // The sentence is asked first, since looking around costs more.
      if (!rules || rules.near(inSentence).length === 0) continue;
      for (const rule of rules.near(hits.bitsFrom(index))) {
        if (!this.selected(rule)) continue;
        if (!begun) this.begin(start, end);
        begun = true;
        this.try(rule, (hits.at[index] ?? 0) - start);
      }
    }
    return this.found;
  }

  private begin(start: number, end: number): void {
    this.from = start;
    this.words = this.text.slice(start, end);
    this.folded = fold(this.words);
  }

  private try({ regexp, rule, order }: CompiledRule, start: number): void {
    const free = (this.ends?.[order] ?? 0) - this.from;
    if (start < free || isInsideWord(this.folded, start)) return;
    regexp.lastIndex = start;
    const match = regexp.exec(this.folded);
    if (!match) return;
    const end = start + match[0].length;
    const said = rule.read(match.groups ?? {}, { text: this.words, start, end });
    const refused = typeof said === 'string' ? said : said.kind === 'none' ? said.reason : null;
    if (refused !== null) this.report(rule.id, start, end, refused);
    if (typeof said === 'string') return;
    this.ends ??= new Uint32Array(this.reader.rules.all.length);
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
