/**
 * Rules that can begin alike, as numbered sets: the scan notes a number for a word, and words that open the same rules
 * have the same. 0 is the empty set.
 */
import type { CompiledRule } from './compile';

/** Answers kept: of two that fall on one place the later stays. */
const PLACE_BITS = 11;
/** Golden ratio and a prime: Fibonacci hashing (Knuth, "The Art of Computer Programming", 6.4) of two numbers. */
const OF_BITS = 0x9e3779b1 | 0;
const OF_SET = 0x85ebca6b | 0;

const MOST_RULES = 1 << 12;

export class RuleSets {
  private readonly sets: (readonly CompiledRule[])[] = [[]];
  /** Of each set: all bits that one of its rules asks for. */
  private readonly relevant: number[] = [0];
  /** Set and rule → the set with that rule. */
  private readonly wider = new Map<number, number>();
  /** Set and bits that were asked about, two numbers a place. */
  private readonly asked = new Int32Array(2 << PLACE_BITS).fill(-1);
  private readonly answers: (readonly CompiledRule[])[] = Array.from(
    { length: 1 << PLACE_BITS },
    () => [],
  );

  rulesOf(set: number): readonly CompiledRule[] {
    return this.sets[set] ?? [];
  }

  /** The set with one rule more. */
  with(set: number, rule: CompiledRule): number {
    const key = set * MOST_RULES + rule.order;
    const known = this.wider.get(key);
    if (known !== undefined) return known;
    const wider = this.sets.push([...this.rulesOf(set), rule]) - 1;
    this.wider.set(key, wider);
    this.relevant.push((this.relevant[set] ?? 0) | rule.bits);
    return wider;
  }

  /** Those of the set that may match where these triggers are near; few combinations tell, so answers are kept. */
  near(set: number, triggers: number): readonly CompiledRule[] {
    const bits = triggers & (this.relevant[set] ?? 0);
    const place = (Math.imul(bits, OF_BITS) ^ Math.imul(set, OF_SET)) >>> (32 - PLACE_BITS);
    const known = this.asked[2 * place] === set && this.asked[2 * place + 1] === bits;
    return (known && this.answers[place]) || this.workOut(set, bits, place);
  }

  private workOut(set: number, bits: number, place: number): readonly CompiledRule[] {
    this.asked[2 * place] = set;
    this.asked[2 * place + 1] = bits;
    return (this.answers[place] = this.rulesOf(set).filter((rule) => rule.mayMatch(bits)));
  }
}
