/** The people of a talk: those with labels, and the one whom the title announces. */
import type { FrontMatter } from './frontMatter';
import type { Said } from './kinds';
import { identify, type Identities } from './labels/identities';
import { readLabel, type LabelName } from './labels/names';
import { speakerInTitle } from './titleSpeaker';
import type { Speaker } from './types';

export interface Cast extends Identities {
  /** In the order in which they first speak. */
  readonly speakers: Speaker[];
  /** Who speaks where no label stands; `null` unless the title says so. */
  readonly implicitId: string | null;
}

/** Names stand in full in the head and when people are introduced. */
const INTRODUCTIONS = 4000;

function announcedIn(
  text: string,
  { title, end }: FrontMatter,
  given: string | undefined,
): LabelName | null {
  const head = text.slice(Math.max(0, end - INTRODUCTIONS), end);
  const found =
    (given && speakerInTitle(given)) ||
    (title && speakerInTitle(title.words)) ||
    speakerInTitle(head);
  if (!found) return null;
  const name = readLabel(found.name);
  return name.shape === 'none' ? null : { ...name, ...(found.role ? { role: found.role } : {}) };
}

/** The announced person is sure to speak without a label where no other named person has one. */
function speaksAlone(drafts: readonly Said[]): boolean {
  return drafts.every(
    ({ label }) => label === null || label.part === 'asks' || label.part === 'chairs',
  );
}

export function castOf(
  text: string,
  drafts: readonly Said[],
  about: FrontMatter,
  title?: string,
): Cast {
  const labels = drafts.flatMap(({ label }) => label ?? []);
  const announced = announcedIn(text, about, title);
  const head = `${title ?? ''}\n${text.slice(0, about.end + INTRODUCTIONS)}`;
  const { speakers, idOf } = identify(labels, { head, announced });
  const id = announced ? (idOf.get(announced.key) ?? null) : null;
  const hasLabel = labels.some(({ key }) => idOf.get(key) === id);
  const implicitId = hasLabel || speaksAlone(drafts) ? id : null;
  const heard = new Set(drafts.map(({ label }) => (label ? idOf.get(label.key) : implicitId)));
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return { speakers: [...heard].flatMap((one) => byId.get(one ?? '') ?? []), idOf, implicitId };
}
