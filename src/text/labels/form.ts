/** What label forms are made of. */
export interface LabelForm {
  readonly id: string;
  /** Anchored at the line's start; `label` is what names the speaker, the match ends where speech starts. */
  readonly pattern: RegExp;
  /** What the line must hold, in plain letters: where it does not, the pattern, whose letters are of all scripts, is not compiled. */
  readonly look?: RegExp;
  /** `sure` needs no second occurrence; `likely` needs company; `weak` must recur. */
  readonly trust: 'sure' | 'likely' | 'weak';
  /** The label stands on a line of its own and speech begins on a later one. */
  readonly alone?: true;
  /** Somebody else speaks from here on, and the text does not say who. */
  readonly nameless?: true;
  readonly examples: readonly (readonly [line: string, label: string])[];
  readonly counterexamples: readonly string[];
}

/** Numbers, times and markup that may stand before a label: "12  ", "[00:01:12] ", "102:45:39 ", "**", "Q3. ". */
const LEAD = String.raw`[ \t]*(?:\d{1,2}[ \t]{2,})?(?:[[(]?\d{1,3}(?::\d\d){1,3}(?:[.,]\d{1,3})?[\])]?[ \t]*(?:[-–—|][ \t]*)?)?(?:Q\d{1,3}\.?[ \t\u00a0]+|\d{1,3}\.[ \t]+)?[*_#>[ \t]*`;
export const MARKUP = String.raw`[*_\]]{0,4}`;
/** Printed records of parliaments: "Mr. BROOK of Ohio.", "The PRESIDING OFFICER." */
export const OFFICE_IN_CAPS = String.raw`(?:[A-Z]+ )?(?:CHAIR(?:MAN|WOMAN|PERSON)?|OFFICER|SPEAKER|CLERK|PRESIDENT|WITNESS|COURT|SECRETARY)`;
export const ADDRESS =
  'Mr|Mrs|Ms|Miss|Dr|Chairman|Chairwoman|Chair|Senator|Representative|Secretary|General|Admiral|' +
  'Ambassador|Justice|Judge|Governor|Mayor|Commissioner|Director|Vice|Acting|Ranking|Member|Hon';
export const NAME_IN_CAPS = String.raw`(?:\p{Lu}\p{Ll}{0,3})?[\p{Lu}'’-]{2,}(?:[ \u00a0][\p{Lu}'’-]{2,}){0,3}`;
/** A look at what the label begins with, whatever stands before it. */
export const begins = (words: string): RegExp =>
  new RegExp(String.raw`^[^A-Za-z]*(?:Q\d{1,3}[^A-Za-z]+)?(?:${words})`);
export const form = (pattern: string): RegExp => new RegExp(`^${LEAD}${pattern}`, 'u');
