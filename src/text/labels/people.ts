/** Names compared: when two labels may be one person, and all people of a text while its labels are read. */
import { familyLast } from './familyName';
import { isHonorific, nameKey, type LabelName } from './names';

/** "Mr. Brook of Ohio" → "ohio". */
export const placeOf = (name: string): string => / of (.+)$/.exec(nameKey(name))?.[1] ?? '';

/** The words of a name without forms of address and places; all words where nothing else is left. */
export function nameWords(name: string): string[] {
  const words = nameKey(familyLast(name))
    .replace(/ of .+$/, '')
    .split(' ');
  const first = words.findIndex((word) => !isHonorific(word));
  return first < 0 ? words : words.slice(first);
}

export const MAN = /^(?:mr|sir|lord|chairman|congressman)$/;
export const WOMAN = /^(?:mrs|ms|miss|lady|dame|baroness|chairwoman|congresswoman)$/;

export const addressOf = (name: string): string => nameKey(name).split(' ')[0] ?? '';

/** "Mr. Brook" and "Ms. Brook" are two people; "Dr. Brook" may be either. */
function clash(a: string, b: string): boolean {
  const [first = '', second = ''] = [a, b].map(addressOf);
  return (MAN.test(first) && WOMAN.test(second)) || (WOMAN.test(first) && MAN.test(second));
}

export interface Person {
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
export class People {
  readonly byKey = new Map<string, Person>();
  private readonly namesakes = new Map<string, Person[]>();

  add(label: LabelName): void {
    const person = this.byKey.get(label.key) ?? this.match(label) ?? this.create(label);
    person.role ??= label.role;
    this.byKey.set(label.key, person);
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
