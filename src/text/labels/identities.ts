/** From labels to people: one speaker under several labels, offices and names brought together. */
import type { Speaker } from '../types';
import { isHonorific, nameKey, type LabelName } from './names';

/** The words of a name without forms of address; all words where nothing else is left. */
export function nameWords(name: string): string[] {
  const words = nameKey(name).split(' ');
  const first = words.findIndex((word) => !isHonorific(word));
  return first < 0 ? words : words.slice(first);
}

const ADDRESS: Record<string, 'm' | 'f'> = {
  mr: 'm',
  sir: 'm',
  lord: 'm',
  chairman: 'm',
  congressman: 'm',
  mrs: 'f',
  ms: 'f',
  miss: 'f',
  lady: 'f',
  dame: 'f',
  baroness: 'f',
  chairwoman: 'f',
  congresswoman: 'f',
};

const addressOf = (name: string): 'm' | 'f' | undefined =>
  ADDRESS[nameKey(name).split(' ')[0] ?? ''];

interface Person {
  readonly words: readonly string[];
  readonly address: 'm' | 'f' | undefined;
  name: string;
  role: string | undefined;
  readonly labels: Set<string>;
}

/** A surname alone may stand for a full name, "Mr. Brook of Ohio" never for "Mr. Brook of Utah". */
function couldBe(
  person: Person,
  words: readonly string[],
  address: 'm' | 'f' | undefined,
): boolean {
  if (person.address && address && person.address !== address) return false;
  const [shorter, longer] =
    person.words.length <= words.length ? [person.words, words] : [words, person.words];
  if (shorter.length === longer.length) return shorter.every((word, at) => word === longer[at]);
  const isTail = shorter.every((word, at) => word === longer[longer.length - shorter.length + at]);
  return isTail || (shorter.length > 1 && shorter.every((word) => longer.includes(word)));
}

export interface Identities {
  readonly speakers: Speaker[];
  /** Label key → speaker id. */
  readonly idOf: ReadonlyMap<string, string>;
}

const isNamed = ({ shape }: LabelName): boolean =>
  shape === 'honorific' || shape === 'full' || shape === 'single';

function slug(name: string, taken: Set<string>): string {
  const base = nameKey(name).replace(/[' ]+/g, '-') || 'speaker';
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}

/** More people of one surname than any talk has; a bound for hostile texts. */
const MOST_NAMESAKES = 40;

/**
 * The longest form of a name leads ("Ana Brook" before "MS. BROOK"); a surname that fits two people
 * stays a speaker of its own. `named` are labels with what stands in the text.
 */
export function identify(named: readonly (LabelName & { readonly label: string })[]): Identities {
  const people = new Map<string, Person>();
  const namesakes = new Map<string, Person[]>();
  for (const label of longestFirst(named)) {
    const { key } = label;
    const person = people.get(key) ?? personFor(label, namesakes);
    person.role ??= label.role;
    person.labels.add(label.label);
    people.set(key, person);
  }
  return inTextOrder(named, people);
}

function longestFirst<T extends LabelName>(named: readonly T[]): T[] {
  const counted = named.map((label) => ({ label, count: nameWords(label.name).length }));
  return counted.sort((a, b) => b.count - a.count).map(({ label }) => label);
}

/** The one person whom the label fits, or a new one. */
function personFor(label: LabelName, namesakes: Map<string, Person[]>): Person {
  const words = isNamed(label) ? nameWords(label.name) : [label.key];
  const address = addressOf(label.name);
  const surname = words.at(-1) ?? '';
  const known = namesakes.get(surname) ?? [];
  if (isNamed(label) && known.length < MOST_NAMESAKES) {
    const fits = known.filter((person) => couldBe(person, words, address));
    if (fits.length === 1 && fits[0]) return fits[0];
  }
  const person = { words, address, name: label.name, role: label.role, labels: new Set<string>() };
  if (isNamed(label)) namesakes.set(surname, [...known.slice(0, MOST_NAMESAKES), person]);
  return person;
}

function inTextOrder(named: readonly LabelName[], people: ReadonlyMap<string, Person>): Identities {
  const ids = new Map<Person, string>();
  const speakers: Speaker[] = [];
  const idOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const label of named) {
    const { key } = label;
    const person = people.get(key);
    if (!person || idOf.has(key)) continue;
    let id = ids.get(person);
    if (id === undefined) {
      id = slug(person.name, taken);
      ids.set(person, id);
      speakers.push(speakerOf(id, person));
    }
    idOf.set(key, id);
  }
  return { speakers, idOf };
}

function speakerOf(id: string, { name, role, labels }: Person): Speaker {
  const aliases = [...labels].filter((label) => label !== name);
  return { id, name, aliases, ...(role ? { role } : {}) };
}
