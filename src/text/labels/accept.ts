/**
 * Which candidates are speakers. One look at a line cannot tell "Ana Brook:" from "Climate Change:";
 * the whole text can: speakers come back, stand in company, and open paragraphs.
 */
import type { Candidate } from './candidates';
import type { LabelForm } from './form';
import { looksLikeTopic, type LabelShape } from './names';

type Counts = ReadonlyMap<string, number>;

function countBy(candidates: readonly Candidate[]): Counts {
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const recurs = (candidate: Candidate, counts: Counts): boolean =>
  (counts.get(candidate.key) ?? 0) > 1;

const isAlone = ({ form }: Candidate): boolean => form.alone === true && form.trust === 'weak';

/** Sure by itself: an address with a name, an office with a name, a form nobody writes by chance. */
function isSure(candidate: Candidate, counts: Counts): boolean {
  const { form, shape, role, caps, opensParagraph } = candidate;
  if (form.trust === 'sure') return true;
  if (form.trust === 'weak') return false;
  if (form.id === 'label/q-and-a') {
    return candidate.name === 'Q' ? counts.size > 1 || recurs(candidate, counts) : counts.has('q');
  }
  if (form.id === 'label/period-dash') return role !== undefined;
  if (shape === 'honorific') return true;
  if (shape === 'unnamed' || shape === 'office')
    return opensParagraph || caps || (counts.get(candidate.key) ?? 0) > 1;
  return false;
}

const STANDS_ONCE: ReadonlySet<LabelShape> = new Set([
  'honorific',
  'full',
  'unnamed',
  'office',
  'nobody',
]);

/** "Brook, Porton Wire:" at a press conference. */
const isSentBy = ({ role, opensParagraph }: Candidate): boolean =>
  opensParagraph && /^\p{Lu}[\p{L}.&-]*(?: \p{Lu}[\p{L}.&-]*){0,3}$/u.test(role ?? '');

function standsInLine(candidates: readonly Candidate[]): Candidate[] {
  const inline = candidates.filter((candidate) => !isAlone(candidate) && candidate.speech);
  const counts = countBy(inline.filter(({ midSentence }) => !midSentence));
  const firm = inline.filter((candidate) => {
    if (candidate.midSentence)
      return (candidate.caps || candidate.behindShortLine) && counts.has(candidate.key);
    return isSure(candidate, counts) || recurs(candidate, counts);
  });
  const kept = new Set(firm);
  const once = inline.filter(
    (candidate) =>
      !kept.has(candidate) &&
      !candidate.midSentence &&
      !candidate.mayBeTitle &&
      (candidate.form.trust === 'likely' || candidate.form.id === 'label/address-period') &&
      (STANDS_ONCE.has(candidate.shape) ||
        (candidate.shape === 'single' && (candidate.caps || isSentBy(candidate)))) &&
      !looksLikeTopic(candidate),
  );
  const accepted = [...firm, ...once.filter(hasCompany(firm, once, candidates[0]))];
  return [...accepted, ...knownNames(inline, accepted)];
}

/** A label that stands once needs others of its form, or to open the whole text. */
function hasCompany(
  firm: readonly Candidate[],
  once: readonly Candidate[],
  first: Candidate | undefined,
): (candidate: Candidate) => boolean {
  const forms = new Set(firm.map(({ form }) => form));
  const keys = new Map<LabelForm, string>();
  for (const { form, key } of once) {
    if ((keys.get(form) ?? key) !== key) forms.add(form);
    keys.set(form, key);
  }
  return (candidate) =>
    forms.has(candidate.form) ||
    candidate === first ||
    (candidate.shape === 'nobody' && firm.length + once.length > 1);
}

/** A lone "Brook:" is a speaker where "Ana Brook:" is one. */
function knownNames(inline: readonly Candidate[], accepted: readonly Candidate[]): Candidate[] {
  const single = inline.filter(({ midSentence, shape }) => !midSentence && shape === 'single');
  if (single.length === 0) return [];
  const kept = new Set(accepted);
  const names = new Set(accepted.map(({ name }) => name));
  const words = new Set([...names].flatMap((name) => name.toLowerCase().split(' ')));
  return single.filter(
    (candidate) => !kept.has(candidate) && words.has(candidate.name.toLowerCase()),
  );
}

const mayStandAlone = (candidate: Candidate): boolean =>
  isAlone(candidate) &&
  candidate.speech &&
  !candidate.midSentence &&
  ['full', 'honorific', 'unnamed'].includes(candidate.shape) &&
  !looksLikeTopic(candidate) &&
  !/^ladies|gentlemen$/i.test(candidate.name);

/** "Mr. Ben Hale (Porton West)": nobody heads a section so. */
const hasSeat = ({ shape, role }: Candidate): boolean =>
  shape === 'honorific' && role !== undefined;

/** Names alone on their lines: only in a text that has hardly any other labels, and has several of these. */
function standsAlone(candidates: readonly Candidate[]): Candidate[] {
  const alone = candidates.filter(mayStandAlone);
  const counts = countBy(alone);
  const firm = alone.filter((candidate) => recurs(candidate, counts) || hasSeat(candidate));
  if (firm.length < 2 || counts.size < 2) return [];
  const kept = new Set(firm);
  const once = alone.filter(
    (candidate) =>
      !kept.has(candidate) && (candidate.opensParagraph || candidate.role !== undefined),
  );
  return [...firm, ...once];
}

/** Names above the time at which they speak; where there is one only, it may be the hour of the meeting. */
function standsAboveClock(candidates: readonly Candidate[]): Candidate[] {
  const timed = candidates.filter((candidate) => isAlone(candidate) && candidate.clockBelow);
  return timed.length > 1 ? timed : [];
}

/** In text order. */
export function acceptLabels(candidates: readonly Candidate[]): Candidate[] {
  const inline = [...standsInLine(candidates), ...standsAboveClock(candidates)];
  const accepted =
    inline.length > 2 ? inline : [...new Set([...inline, ...standsAlone(candidates)])];
  return accepted.sort((a, b) => a.start - b.start);
}
