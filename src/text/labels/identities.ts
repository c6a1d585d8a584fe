/** From labels to people: one speaker under several labels, offices and names brought together. */
import type { Speaker } from '../types';
import { calmName } from './capitals';
import { firstNameOf, nameWithInitials } from './fullNames';
import { isAddress, isHonorific, nameKey, type LabelName } from './names';

/** "Mr. Brook of Ohio" → "ohio". */
const placeOf = (name: string): string => / of (.+)$/.exec(nameKey(name))?.[1] ?? '';

/** The words of a name without forms of address and places; all words where nothing else is left. */
export function nameWords(name: string): string[] {
  const words = nameKey(name)
    .replace(/ of .+$/, '')
    .split(' ');
  const first = words.findIndex((word) => !isHonorific(word));
  return first < 0 ? words : words.slice(first);
}

const MAN = /^(?:mr|sir|lord|chairman|congressman)$/;
const WOMAN = /^(?:mrs|ms|miss|lady|dame|baroness|chairwoman|congresswoman)$/;

const addressOf = (name: string): string => nameKey(name).split(' ')[0] ?? '';

/** "Mr. Brook" and "Ms. Brook" are two people; "Dr. Brook" may be either. */
function clash(a: string, b: string): boolean {
  const [first = '', second = ''] = [a, b].map(addressOf);
  return (MAN.test(first) && WOMAN.test(second)) || (WOMAN.test(first) && MAN.test(second));
}

interface Person {
  readonly words: readonly string[];
  name: string;
  role: string | undefined;
  /** As they stand in labels. */
  readonly names: Set<string>;
}

/** "A." for "Ana". */
const same = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** A surname alone may stand for a full name, "Mr. Brook of Ohio" never for "Mr. Brook of Utah". */
function couldBe(person: Person, name: string, words: readonly string[]): boolean {
  if (clash(person.name, name)) return false;
  const places = [placeOf(person.name), placeOf(name)].filter((place) => place !== '');
  if (places.length === 2 && places[0] !== places[1]) return false;
  const [shorter, longer] =
    person.words.length <= words.length ? [person.words, words] : [words, person.words];
  if (shorter.length === longer.length)
    return shorter.every((word, at) => same(word, longer[at] ?? ''));
  const tail = longer.slice(-shorter.length);
  if (shorter.every((word, at) => word === tail[at])) return true;
  return shorter.length > 1 && shorter.every((word) => longer.includes(word));
}

/** More people of one surname than any talk has; a bound for hostile texts. */
const MOST_NAMESAKES = 40;

const isPerson = ({ shape }: LabelName): boolean =>
  shape === 'honorific' || shape === 'full' || shape === 'single';

/** All people of a text while its labels are read. */
class Cast {
  readonly people = new Map<string, Person>();
  private readonly namesakes = new Map<string, Person[]>();

  add(label: LabelName): void {
    const person = this.people.get(label.key) ?? this.match(label) ?? this.create(label);
    person.role ??= label.role;
    this.people.set(label.key, person);
  }

  /** The one person whom the label fits. */
  private match(label: LabelName): Person | undefined {
    if (!isPerson(label)) return undefined;
    const words = nameWords(label.name);
    const known = this.namesakes.get(words.at(-1) ?? '') ?? [];
    if (known.length > MOST_NAMESAKES) return undefined;
    const fits = known.filter((person) => couldBe(person, label.name, words));
    return fits.length === 1 ? fits[0] : undefined;
  }

  private create(label: LabelName): Person {
    const words = isPerson(label) ? nameWords(label.name) : [label.key];
    const person: Person = { words, name: label.name, role: label.role, names: new Set() };
    const surname = words.at(-1) ?? '';
    const known = this.namesakes.get(surname) ?? [];
    if (isPerson(label) && known.length <= MOST_NAMESAKES)
      this.namesakes.set(surname, [...known, person]);
    return person;
  }
}

/** What the text says about its speakers beside the labels. */
export interface Background {
  /** Title, head and the first words said: names stand there in full. */
  readonly head: string;
  /** The person whom the title announces. */
  readonly announced: LabelName | null;
}

/** "Chairman" of "Chairman HALE"; nothing of "Mr. HALE". */
function officeIn(name: string): string {
  const words = name.split(' ').filter((word) => isHonorific(word) && !isAddress(word));
  return calmName(words.join(' '));
}

/** A surname or initials that the head spells out. */
function inFull(
  label: LabelName,
  shared: ReadonlySet<string>,
  { head, announced }: Background,
): LabelName {
  const words = nameWords(label.name);
  if (shared.has(surnameOf(label))) return label;
  const surname = label.name.split(' ').at(-1) ?? '';
  const full =
    label.shape === 'initials'
      ? (nameWithInitials(`${announced?.name ?? ''}\n`, label.name) ??
        nameWithInitials(head, label.name))
      : words.length === 1 && (label.shape === 'honorific' || label.shape === 'single')
        ? withFirstName(head, surname)
        : null;
  if (full === null) return label;
  const role = label.role ?? officeIn(label.name);
  return { ...label, name: full, shape: 'full', ...(role ? { role } : {}) };
}

const surnameOf = ({ name }: LabelName): string => nameWords(name).at(-1) ?? '';

/** Surnames of a man and of a woman: no first name belongs to both. */
function sharedSurnames(labels: readonly LabelName[]): Set<string> {
  const men = new Set(labels.filter(({ name }) => MAN.test(addressOf(name))).map(surnameOf));
  const women = labels.filter(({ name }) => WOMAN.test(addressOf(name))).map(surnameOf);
  return new Set(women.filter((surname) => men.has(surname)));
}

function withFirstName(head: string, surname: string): string | null {
  const first = firstNameOf(head, surname);
  return first === null ? null : `${first} ${calmName(surname)}`;
}

/** "Chairman HALE", or somebody whose office was given beside the name. */
function holds({ shape, key, role }: LabelName, office: string): boolean {
  if (shape !== 'honorific' && shape !== 'full') return false;
  return key.startsWith(`${office} `) || ` ${nameKey(role ?? '')} `.includes(` ${office} `);
}

/** "The CHAIRMAN" is "Chairman HALE" where there is one such person. */
function holderOf(label: LabelName, people: Iterable<LabelName>): LabelName | null {
  if (label.shape !== 'office' && label.shape !== 'unnamed') return null;
  const office = label.key.replace(/^(?:the|mr|madam|madame) /, '');
  const holders = new Map<string, LabelName>();
  for (const one of people) if (holds(one, office)) holders.set(one.key, one);
  const [only, ...others] = holders.values();
  return only && others.length === 0 ? only : null;
}

export interface Identities {
  readonly speakers: Speaker[];
  /** Label key → speaker id. */
  readonly idOf: ReadonlyMap<string, string>;
}

const distinct = (labels: readonly LabelName[]): LabelName[] => [
  ...new Map(labels.map((label) => [`${label.name}\n${label.role ?? ''}`, label])).values(),
];

/** Those that say most come first: a place counts as a word. */
const byWords = (a: LabelName, b: LabelName): number => weight(b) - weight(a);
const weight = ({ name }: LabelName): number =>
  nameWords(name).length + (placeOf(name) === '' ? 0 : 1);

/** Labels that name no person but stand for one: an office for its holder, "A" for whom the title announces. */
function standIns(
  kinds: readonly LabelName[],
  announced: LabelName | null,
): Map<string, LabelName> {
  const people = announced ? [announced, ...kinds] : kinds;
  const found = kinds.flatMap((label): [string, LabelName][] => {
    const isAnswer = label.shape === 'unnamed' && label.part === 'answers';
    const holder = isAnswer ? announced : holderOf(label, people);
    return holder ? [[label.key, holder]] : [];
  });
  return new Map(found);
}

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
  const spelled = crowd ? named : named.map((label) => inFull(label, shared, background));
  const cast = new Cast();
  for (const label of [...(announced ? [announced] : []), ...[...spelled].sort(byWords)])
    cast.add(label);
  for (const [key, holder] of standsFor) {
    const person = cast.people.get(holder.key);
    if (person) cast.people.set(key, person);
  }
  for (const { key, name } of kinds) cast.people.get(key)?.names.add(name);
  return describe(announced ? [...kinds, announced] : kinds, cast.people);
}

function slug(name: string, taken: Set<string>): string {
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
      id = slug(speaker.name, taken);
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
  return { name: shown, aliases, ...(role ? { role } : {}) };
}
