/** Surnames and initials as the full names that the head of a text gives. */
import { calmName } from './capitals';
import { firstNameOf, nameWithInitials } from './fullNames';
import { isAddress, isHonorific, type LabelName } from './names';
import { addressOf, MAN, nameWords, placeOf, WOMAN } from './people';

/** What the text says about its speakers beside the labels. */
export interface Background {
  /** Title, head and the first words said: names stand there in full. */
  readonly head: string;
  /** The person whom the title announces. */
  readonly announced: LabelName | null;
}

/** The same, and the full names of labels, one a line: "Ana Brook:", and from then on "AB:". */
export interface Named extends Background {
  readonly labelled: string;
}

/** "Chairman" of "Chairman HALE"; nothing of "Mr. HALE". */
function officeIn(name: string): string {
  const words = name.split(' ').filter((word) => isHonorific(word) && !isAddress(word));
  return calmName(words.join(' '));
}

/** A surname or initials that the head spells out. */
export function inFull(
  label: LabelName,
  shared: ReadonlySet<string>,
  { head, announced, labelled }: Named,
): LabelName {
  const words = label.name.split(' ').filter((word) => !isHonorific(word));
  if (shared.has(surnameOf(label)) || placeOf(label.name) !== '') return label;
  const surname = label.name.split(' ').at(-1) ?? '';
  const full =
    label.shape === 'initials'
      ? (nameWithInitials(`${announced?.name ?? ''}\n`, label.name) ??
        nameWithInitials(labelled, label.name) ??
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
export function sharedSurnames(labels: readonly LabelName[]): Set<string> {
  const men = new Set(labels.filter(({ name }) => MAN.test(addressOf(name))).map(surnameOf));
  const women = labels.filter(({ name }) => WOMAN.test(addressOf(name))).map(surnameOf);
  return new Set(women.filter((surname) => men.has(surname)));
}

function withFirstName(head: string, surname: string): string | null {
  const first = firstNameOf(head, surname);
  return first === null ? null : `${first} ${calmName(surname)}`;
}
