/** Timed captions (WebVTT, SubRip) as running text: speakers on lines of their own, cue times kept. */
import { MappedText } from './mapped';
import { positionsOf } from './position';
import type { Cue, FilePosition, IngestNote, ReadFile } from './types';

export interface RawCue {
  /** Seconds. */
  readonly from: number;
  readonly to: number;
  /** The cue's lines with their offsets in the file. */
  readonly lines: readonly { readonly words: string; readonly at: number }[];
}

/** "01:02:03.450" or "02:03,450" in seconds; `null` for anything else. */
export function secondsOf(stamp: string): number | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})$/.exec(stamp.trim());
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match;
  return (
    Number(hours) * 3600 +
    Number(minutes) * 60 +
    Number(seconds) +
    Number(fraction.padEnd(3, '0')) / 1000
  );
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  lrm: '',
  rlm: '',
};
const VOICE = /^<v(?:\.[\w.-]{1,40})?[ \t]+([^<>]{1,80})>/;
const MARKUP = /<\/?[a-z][^<>]{0,200}>|<[\d:.]{4,16}>|\{\\[^{}]{0,60}\}/gi;
const ENTITY = /&(amp|lt|gt|quot|nbsp|lrm|rlm|#\d{1,6});/g;

/** Half a character, or one that is not to be seen, is left out. */
const decoded = (name: string): string =>
  name.startsWith('#')
    ? String.fromCodePoint(Number(name.slice(1))).replace(/[\p{Cc}\p{Cs}]/u, '')
    : (ENTITIES[name] ?? '');

const plain = (words: string): string =>
  words
    .replace(MARKUP, '')
    .replace(ENTITY, (_, name: string) => decoded(name))
    .replace(/\s+/g, ' ')
    .trim();

/** A cue line that opens somebody's turn. */
const OPENS_TURN = /^(?:>>|[-–—] ?\p{Lu}|\[?\p{Lu}[\p{L}\d_ .'’-]{0,40}\]?: ?\S)/u;

/** Meeting software and recognisers name the speaker in each caption: "Ana Brook: ", "[SPEAKER_03]: ". */
const LABEL = /^\[?(\p{Lu}[\p{L}\d_ .'’-]{0,40})\]?: (?=\S)/u;

function overlaps(cues: readonly RawCue[]): IngestNote[] {
  const clash = cues.some(
    (cue, at) => cue.from < (cues[at - 1]?.to ?? 0) - 0.001 && cue.from > (cues[at - 1]?.from ?? 0),
  );
  if (!clash) return [];
  return [
    {
      code: 'cues-overlap',
      message: 'some captions overlap in time; they are read in the order of the file',
    },
  ];
}

/** The text while cues are put into it. */
class Captions {
  readonly built = new MappedText();
  readonly placed: Cue[] = [];
  private voice = '';
  /** The label that was written last. */
  private label = '';
  /** Rolling captions show a line again while the next one is spoken. */
  private shown: readonly string[] = [];

  add({ from, to, lines }: RawCue): void {
    let start: number | null = null;
    for (const { words, at } of lines) {
      const said = plain(words);
      const voice = VOICE.exec(words)?.[1]?.trim() ?? '';
      const goesOn = voice === '' || voice === this.voice;
      if (said === '' || (goesOn && this.shown.includes(said))) continue;
      const again = (goesOn && this.grown(said)) || this.repeated(said);
      const begun = this.say(said.slice(again), voice, at + again);
      start ??= begun;
    }
    this.shown = lines.map(({ words }) => plain(words));
    if (start !== null) this.placed.push({ start, end: this.built.length, from, to });
  }

  /** A caption that grows word by word: length of what was shown before. */
  private grown(said: string): number {
    const before = this.shown.find((line) => line.includes(' ') && said.startsWith(`${line} `));
    return before === undefined ? 0 : before.length + 1;
  }

  /** Length of a label that says again who is speaking; 0 where there is none. */
  private repeated(said: string): number {
    const [written = '', name = ''] = LABEL.exec(said) ?? [];
    if (written === '') return 0;
    const same = name === this.label;
    this.label = name;
    return same ? written.length : 0;
  }

  /** Returns where the words stand in the text. */
  private say(said: string, speaker: string, at: number): number {
    const { built } = this;
    const changes = speaker !== '' && speaker !== this.voice;
    if (changes || OPENS_TURN.test(said)) built.breakTo(1, at);
    else built.space(at);
    const begun = built.length;
    if (changes) built.add(`${speaker}: `, at);
    this.voice = speaker || this.voice;
    built.add(said, at);
    return begun;
  }
}

/** Cues → text: one paragraph a turn, lines joined, repeats left out; `head` stands before them in the file. */
export function readCues(
  raw: string,
  cues: readonly RawCue[],
  head = '',
): Pick<ReadFile, 'text' | 'toFile' | 'cues' | 'notes'> {
  const captions = new Captions();
  captions.built.add(head, 0);
  for (const cue of cues) captions.add(cue);
  const { text, toSource } = captions.built.done();
  const position = positionsOf(raw);
  const toFile = (offset: number): FilePosition => position(toSource(offset));
  return { text, toFile, cues: captions.placed, notes: overlaps(cues) };
}

/** When the words at `offset` were said, in seconds; `undefined` outside every cue. */
export function mediaTimeAt(cues: readonly Cue[], offset: number): number | undefined {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return cues[low - 1]?.from;
}
