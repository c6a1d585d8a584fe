/**
 * Court: "BY MS. OAKES:" says who asks behind each "Q" from there on, and a swearing-in says who answers.
 */
import type { Candidate } from './candidates';
import { readLabel, type LabelName, type LabelPart } from './names';

const SWORN =
  /^[ \t]*(?<name>\p{Lu}[\p{Lu} .'’-]{4,40}),?\s+(?:called as a|having been|a witness|the witness|was (?:called|sworn)|being first|after having|recalled)/gmu;

const isExaminer = ({ form }: Candidate): boolean => form.id === 'label/examiner';

const as = (label: Candidate, who: LabelName, part: LabelPart): Candidate => {
  const { role: _, ...rest } = label;
  return { ...rest, ...who, part };
};

/** Labels with examiners and witnesses in the place of "Q" and "A"; others as they are. */
export function readExamination(text: string, labels: readonly Candidate[]): Candidate[] {
  if (!labels.some(isExaminer)) return [...labels];
  const sworn = [...text.matchAll(SWORN)].map((match) => ({
    at: match.index,
    who: readLabel(match.groups?.['name'] ?? ''),
  }));
  let examiner: LabelName | null = null;
  let witness = readLabel('THE WITNESS');
  return labels.flatMap((label) => {
    while (sworn[0] && sworn[0].at < label.start) witness = sworn.shift()?.who ?? witness;
    if (isExaminer(label)) {
      examiner = readLabel(label.label.replace(/^BY /, ''));
      return [];
    }
    if (label.part === 'answers' && label.shape === 'unnamed')
      return [as(label, witness, 'answers')];
    return label.key === 'q' && examiner ? [as(label, examiner, 'asks')] : [label];
  });
}
