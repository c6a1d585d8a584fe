/** Text put together from pieces of a file, with the way back to where each piece stood. */

export interface Mapped {
  readonly text: string;
  /** UTF-16 offset in `text` → in the file. */
  readonly toSource: (offset: number) => number;
}

export class MappedText {
  private readonly parts: string[] = [];
  /** Pairs: offset in the text, offset in the file; ascending in the first. */
  private readonly stops: number[] = [];
  length = 0;
  /** The last character put in, for joining. */
  last = '';

  /** `words` stand in the file from `at` on, character by character unless they were decoded. */
  add(words: string, at: number): void {
    if (words === '') return;
    this.stops.push(this.length, at);
    this.parts.push(words);
    this.length += words.length;
    this.last = words.at(-1) ?? '';
  }

  /** One space between words; at most `count` line breaks between blocks, none at the beginning. */
  space(at: number): void {
    if (this.length > 0 && !/\s/.test(this.last)) this.add(' ', at);
  }

  breakTo(count: 1 | 2, at: number): void {
    if (this.length === 0) return;
    const missing = count - this.trailingBreaks();
    if (missing > 0) this.add('\n'.repeat(missing), at);
  }

  private trailingBreaks(): number {
    const tail = (this.parts.at(-2) ?? '').slice(-2) + (this.parts.at(-1) ?? '').slice(-2);
    return tail.length - tail.replace(/\n+$/, '').length;
  }

  /** What was put in from `start` on, the beginning of a piece. */
  from(start: number): string {
    const first = this.stops.findIndex((at, index) => index % 2 === 0 && at >= start) / 2;
    return first < 0 ? '' : this.parts.slice(first).join('');
  }

  done(): Mapped {
    const { stops } = this;
    return {
      text: this.parts.join(''),
      toSource: (offset) => {
        let low = 0;
        let high = stops.length / 2;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((stops[middle * 2] ?? 0) > offset) high = middle;
          else low = middle + 1;
        }
        const at = Math.max(0, low - 1) * 2;
        return (stops[at + 1] ?? 0) + offset - (stops[at] ?? 0);
      },
    };
  }
}
