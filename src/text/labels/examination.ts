/**
 * Court: "BY MS. OAKES:" says who asks behind each "Q" from there on; whom a side calls, or who is sworn, answers.
 */
import type { Candidate } from './candidates';
import { readLabel, type LabelName, type LabelPart } from './names';

const SWORN =
  /^[ \t]*(?<name>\p{Lu}[\p{Lu} .'’-]{4,40}),?\s+(?:called as a|having been|a witness|the witness|was (?:called|sworn)|being first|after having|recalled)/gmu;
const SIDE =
  '(?:plaintiffs?|claimants?|petitioners?|respondents?|defendants?|defen[cs]e|prosecution|state|government|people|crown|commonwealth)';
/** "The plaintiff calls Ana Brook.", "The defense would call Dr. Ben Hale to the stand." */
const CALLED = new RegExp(
  String.raw`\b[Tt]he ${SIDE},? (?:re)?(?:calls?|(?:would|will|now) (?:like to )?calls?)(?: to the stand)?\s+(?:as (?:its|our) (?:first|next) witness,? )?(?<name>(?:(?:Mr|Mrs|Ms|Dr|Officer|Detective)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}'’-]+){0,2})(?=[.,\s])`,
  'gu',
);

/** "Questioned by MR HALE", "Further questions from MS OAKES", above the questions. */
const ASKED_BY =
  /^[^a-z\n]*(?:Further |(?:Cross|Re)-)?(?:[Qq]uestion(?:s|ed)|[Ee]xamin(?:ed|ation)) (?:by|from) (?<name>(?:MR|MRS|MS|MISS|DR|SIR|LORD|LADY|DAME|THE)\.? \p{Lu}[\p{Lu} .'’-]{1,40}?)(?: \(continued\))?[ \t]*$/gmu;
/** "Q.  (BY MR. HALE) When did you leave?" */
const BESIDE_Q = /^[^a-z\n]{0,12}Q[.:]?\s+\(BY (?<name>\p{Lu}+\.? [\p{Lu}'’ -]{2,30})\)/gmu;
/** "ANA BROOK (sworn)" on a line of its own. */
const TOOK_OATH =
  /^[ \t]*(?:\d{1,2}[ \t]+)?(?<name>\p{Lu}[\p{Lu} .'’-]{4,60}?) \((?:(?:re-?)?(?:sworn|affirmed)|recalled|continued)\)[ \t]*$/gmu;

interface Named {
  readonly at: number;
  readonly who: LabelName;
}

const isPerson = ({ shape }: LabelName): boolean => shape === 'full' || shape === 'honorific';

/** In text order. */
const namedBy = (text: string, ...patterns: readonly RegExp[]): Named[] =>
  patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ at: match.index, who: readLabel(match.groups?.['name'] ?? '') }))
    .filter(({ who }) => isPerson(who))
    .sort((a, b) => a.at - b.at);

const isExaminer = ({ form }: Candidate): boolean => form.id === 'label/examiner';

const as = (label: Candidate, who: LabelName, part: LabelPart): Candidate => {
  const { role: _, ...rest } = label;
  return { ...rest, ...who, part };
};

/** Labels with examiners and witnesses in the place of "Q" and "A"; others as they are. */
export function readExamination(text: string, labels: readonly Candidate[]): Candidate[] {
  if (!labels.some(({ key }) => key === 'the witness' || key === 'q')) return [...labels];
  const asked = namedBy(text, ASKED_BY, BESIDE_Q);
  const answers = labels.some(({ key }) => key === 'the witness');
  if (!answers && asked.length === 0 && !labels.some(isExaminer)) return [...labels];
  const sworn = namedBy(text, SWORN, CALLED, TOOK_OATH);
  let examiner: LabelName | null = null;
  let witness = readLabel('THE WITNESS');
  return labels.flatMap((label) => {
    while (sworn[0] && sworn[0].at < label.start)
      witness = { ...(sworn.shift()?.who ?? witness), role: 'witness' };
    while (asked[0] && asked[0].at <= label.start) examiner = asked.shift()?.who ?? examiner;
    if (isExaminer(label)) {
      examiner = readLabel(label.label.replace(/^BY /, ''));
      return [];
    }
    if (label.part === 'answers' && label.shape === 'unnamed')
      return [as(label, witness, 'answers')];
    return label.key === 'q' && examiner ? [as(label, examiner, 'asks')] : [label];
  });
}
