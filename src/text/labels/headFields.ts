/** "Held at: 90 Mercer Street", "Members: Portonia, Mr. Hale": fields of a head that look like labels. */
import type { Candidate } from './candidates';

const SAYS_SOMETHING = /[.!?…"”’—–-]\s*$/;
/** UTF-16 units: a field is shorter. */
const LONGEST_FIELD = 240;

/** What stands behind a label, to the end of its paragraph or the next label; `null` where it is long. */
function valueOf(text: string, { textStart }: Candidate, next: number): string | null {
  const said = text.slice(textStart, Math.min(next, textStart + LONGEST_FIELD));
  const blank = said.search(/\n[ \t]*\n/);
  if (blank < 0 && said.length === LONGEST_FIELD) return null;
  return (blank < 0 ? said : said.slice(0, blank)).trim();
}

/** Those before the first label behind which something is said; a text without full stops keeps all. */
export function withoutHeadFields(text: string, candidates: readonly Candidate[]): Candidate[] {
  const labels = candidates.filter(({ form }) => form.alone !== true);
  const saysNothing = (candidate: Candidate, at: number): boolean => {
    const value = valueOf(text, candidate, labels[at + 1]?.start ?? text.length);
    return value !== null && !SAYS_SOMETHING.test(value);
  };
  const first = labels.findIndex((candidate, at) => !saysNothing(candidate, at));
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  const fields = new Set(
    labels.slice(0, Math.max(first, 0)).filter(
      // "Mr. Brook:" is no field, though a page may end in the middle of what he says.
      ({ key, form, shape }) =>
        form.id === 'label/colon' && shape !== 'honorific' && counts.get(key) === 1,
    ),
  );
  return fields.size === 0 ? [...candidates] : candidates.filter((one) => !fields.has(one));
}
