/** From labels to people: one speaker under several labels, offices and names brought together. */
import type { Speaker } from '../types';
import { calmName } from './capitals';
import { isAnonymous, nameKey, type LabelName } from './names';
import { nameWords, People, placeOf, type Person } from './people';
import { inFull, sharedSurnames, type Background } from './spelledOut';
import { standIns } from './standIns';

export interface Identities {
  readonly speakers: Speaker[];
  /** Label key → speaker id. */
  readonly idOf: ReadonlyMap<string, string>;
}

const distinct = (labels: readonly LabelName[]): LabelName[] => [
  ...new Map(
    labels.map((label) => [label.role ? `${label.name}\n${label.role}` : label.name, label]),
  ).values(),
];

/** Those that say most come first: a place counts as a word. */
const byWords = (a: LabelName, b: LabelName): number => weight(b) - weight(a);
const weight = ({ name }: LabelName): number =>
  nameWords(name).length + (placeOf(name) === '' ? 0 : 1);

/** Talks have fewer voices; a text with more is left as it is labelled, since each look costs a search. */
const MOST_VOICES = 300;

/**
 * The longest form of a name leads ("Ana Brook" before "MS. BROOK"); a surname that fits two people
 * stays a speaker of its own.
 */
export function identify(labels: readonly LabelName[], background: Background): Identities {
  const { announced } = background;
  const kinds = distinct(labels.filter(({ shape }) => shape !== 'nobody'));
  const crowd = kinds.length > MOST_VOICES;
  const standsFor = crowd ? new Map<string, LabelName>() : standIns(kinds, announced);
  const named = kinds.filter(({ key }) => !standsFor.has(key));
  const shared = sharedSurnames(named);
  const full = named.filter(({ shape }) => shape === 'full').map(({ name }) => calmName(name));
  const known = { ...background, labelled: full.join('\n') };
  const spelled = crowd ? named : named.map((label) => inFull(label, shared, known));
  const people = new People();
  for (const label of [...(announced ? [announced] : []), ...[...spelled].sort(byWords)])
    people.add(label);
  for (const [key, holder] of standsFor) {
    const person = people.byKey.get(holder.key);
    if (person) people.byKey.set(key, person);
  }
  for (const { key, name } of kinds) people.byKey.get(key)?.names.add(name);
  return describe(announced ? [...kinds, announced] : kinds, people.byKey);
}

/** Unlike those `taken`, to which it is added. */
export function speakerId(name: string, taken: Set<string>): string {
  const base = nameKey(name).replace(/[' ]+/g, '-') || 'speaker';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

function describe(labels: readonly LabelName[], people: ReadonlyMap<string, Person>): Identities {
  const ids = new Map<Person, string>();
  const speakers: Speaker[] = [];
  const idOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key } of labels) {
    const person = people.get(key);
    if (!person || idOf.has(key)) continue;
    let id = ids.get(person);
    if (id === undefined) {
      const speaker = speakerOf(person);
      id = speakerId(speaker.name, taken);
      ids.set(person, id);
      speakers.push({ ...speaker, id });
    }
    idOf.set(key, id);
  }
  return { speakers, idOf };
}

function speakerOf({ name, role, names }: Person): Omit<Speaker, 'id'> {
  const shown = calmName(name);
  const aliases = [...names].filter((other) => other !== shown);
  const unnamed = isAnonymous(name) ? { unnamed: true as const } : {};
  return { name: shown, aliases, ...(role ? { role } : {}), ...unnamed };
}
