/** What a reader of the text knows when a mention comes: the day of speaking and what was last spoken of. */
import type { Period } from '../../calendar/period';
import type { Span } from '../../text/types';
import type { Tense } from '../rule';
import type { TimeMode } from '../types';

/** A date the text spoke of, and where. */
export interface Anchor extends Span {
  readonly period: Period;
}

/** Beyond this many characters "the next day" no longer counts from a date. */
const REACH = 2500;

export class Discourse {
  private readonly anchors: Anchor[] = [];

  constructor(
    readonly spoken: Period | null,
    readonly mode: TimeMode,
  ) {}

  /** Called once for each dated mention, in reading order. */
  remember(anchor: Anchor): void {
    this.anchors.push(anchor);
    if (this.anchors.length > 64) this.anchors.splice(0, 32);
  }

  /** The latest anchor that satisfies, near enough to `at`. */
  last(at: number, accepts: (anchor: Anchor) => boolean = () => true): Anchor | null {
    for (let i = this.anchors.length - 1; i >= 0; i--) {
      const anchor = this.anchors[i];
      if (!anchor || at - anchor.end > REACH) return null;
      if (accepts(anchor)) return anchor;
    }
    return null;
  }
}

/** One mention's surroundings. */
export interface Situation extends Span {
  readonly discourse: Discourse;
  readonly tense: Tense | null;
}
