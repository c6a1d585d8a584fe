/** Turns around the heads of later documents, and whom those heads announce. */
import { speakerId } from './labels/identities';
import { readLabel } from './labels/names';
import { People } from './labels/people';
import type { LaterHead } from './laterHeads';
import { speakerInTitle } from './titleSpeaker';
import type { Speaker, Turn } from './types';

/** The speakers of a text, to which a head may add one. */
class Voices {
  readonly speakers: Speaker[];
  readonly #people = new People();
  readonly #ids = new Map<unknown, string>();
  readonly #taken: Set<string>;

  constructor(known: readonly Speaker[]) {
    this.speakers = [...known];
    this.#taken = new Set(known.map(({ id }) => id));
    for (const { id, name } of known) this.#ids.set(this.#person(name), id);
  }

  #person(name: string): unknown {
    const label = readLabel(name);
    this.#people.add(label);
    return this.#people.byKey.get(label.key);
  }

  /** Whose talk a head announces, by its title or by all it says; `null` where it names nobody. */
  announced(title: string, head: string): string | null {
    const found = speakerInTitle(title) ?? speakerInTitle(head);
    if (!found || readLabel(found.name).shape === 'none') return null;
    const person = this.#person(found.name);
    const known = this.#ids.get(person);
    if (known !== undefined) return known;
    const id = speakerId(found.name, this.#taken);
    this.#ids.set(person, id);
    this.speakers.push({ id, ...found, aliases: [] });
    return id;
  }
}

/**
 * The head of the next document is not said by who spoke last; what follows it without a label is said by whom it
 * announces, else by nobody known. `heads` in text order; those that begin in the turn are taken off.
 */
function around(turn: Turn, text: string, heads: LaterHead[], voices: Voices): Turn[] {
  while ((heads[0]?.start ?? Infinity) <= turn.textStart) heads.shift();
  const [head] = heads;
  if (!head || head.start >= turn.end) return [turn];
  const before = { ...turn, end: text.slice(0, head.start).trimEnd().length };
  if (head.end >= turn.end) return [before];
  const rest: Turn = {
    id: `${turn.id}b`,
    start: head.end,
    textStart: head.end,
    end: turn.end,
    speakerId: voices.announced(head.title, text.slice(head.start, head.end)),
    kind: 'statement',
    implicit: true,
  };
  return [before, ...around(rest, text, heads, voices)];
}

export function turnsAround(
  text: string,
  turns: readonly Turn[],
  heads: readonly LaterHead[],
  speakers: readonly Speaker[],
): { turns: Turn[]; speakers: Speaker[] } {
  if (heads.length === 0) return { turns: [...turns], speakers: [...speakers] };
  const ahead = [...heads];
  const voices = new Voices(speakers);
  return {
    turns: turns.flatMap((turn) => around(turn, text, ahead, voices)),
    speakers: voices.speakers,
  };
}
