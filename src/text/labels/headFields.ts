/** "Held at: 90 Mercer Street", "Members: Portonia, Mr. Hale": fields of a head that look like labels. */
import { looksLikeHeading } from '../opening';
import type { Candidate } from './candidates';

const SAYS_SOMETHING = /(?<!\b[ap]\.m)[.!?…:"”’—–-]\s*$/;
/** UTF-16 units: a field is shorter. */
const LONGEST_FIELD = 240;

/** "Moderator: Nora Stone", "MODERATOR:⏎Nora Stone, Porton Institute": who it is, and below again what he says. */
const isNamed = (value: string): boolean => {
  const [line = ''] = value.split('\n');
  return line.includes(' ') && looksLikeHeading(line.trim());
};

/** What stands behind a label, to the end of its paragraph or the next label; `null` where it is long. */
function valueOf(text: string, { textStart }: Candidate, next: number): string | null {
  const said = text.slice(textStart, Math.min(next, textStart + LONGEST_FIELD));
  const blank = said.search(/\n[ \t]*\n/);
  if (blank < 0 && said.length === LONGEST_FIELD) return null;
  return (blank < 0 ? said : said.slice(0, blank)).trim();
}

/** Whether sentences stand below the paragraph of the last label: a talk without labels, under a head with fields. */
function speaksBelow(text: string, last: Candidate | undefined): boolean {
  const below = last === undefined ? -1 : text.indexOf('\n\n', last.textStart);
  return below >= 0 && SENTENCES.test(text.slice(below, below + LONGEST_LOOK));
}

const SENTENCES = /[a-z][.!?]\s[\s\S]*?[a-z][.!?](?:\s|$)/;
/** UTF-16 units. */
const LONGEST_LOOK = 4000;

/** Those before the first label behind which something is said; a text without full stops keeps all. */
export function withoutHeadFields(text: string, candidates: readonly Candidate[]): Candidate[] {
  const labels = candidates.filter(({ form }) => form.alone !== true);
  /** What it names; `null` where it says something. */
  const named = (one: Candidate, at: number): string | null => {
    const value = valueOf(text, one, labels[at + 1]?.start ?? text.length);
    return value === null || SAYS_SOMETHING.test(value) ? null : value;
  };
  const saying = labels.findIndex((one, at) => named(one, at) === null);
  const first = saying < 0 && speaksBelow(text, labels.at(-1)) ? labels.length : saying;
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  const fields = new Set<Candidate>();
  const keys = new Set<string>();
  labels.forEach((one, at) => {
    const { key, form, shape } = one;
    // "Mr. Brook:" is no field, though a page may end in the middle of what he says.
    if (form.id !== 'label/colon' || shape === 'honorific') return;
    // A second document has the same fields.
    const value = at < first || keys.has(key) ? named(one, at) : null;
    const isField = value !== null && (isNamed(value) || (at < first && counts.get(key) === 1));
    if (!isField) return;
    fields.add(one);
    keys.add(key);
  });
  return fields.size === 0 ? [...candidates] : candidates.filter((one) => !fields.has(one));
}
