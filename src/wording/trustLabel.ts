/** How far a timeline can be trusted, in words: nobody looked at all of it, or who did and when. */
import { isChecked } from '../schema/isChecked';
import type { ViewDocument } from '../schema/view';
import { plainDateInWords } from './plainDate';

export interface TrustWords {
  /** «found automatically, not checked by a person» */
  readonly unchecked: string;
  /** «checked by a person» */
  readonly checked: string;
}

/** «checked by a person: Dana Reyes, 21 June 2024»; name and date only where they are given. */
export function trustLabel(
  document: Pick<ViewDocument, 'events' | 'undated' | 'review'>,
  { unchecked, checked }: TrustWords,
  language: string,
): string {
  if (!isChecked(document)) return unchecked;
  const { by, date = '' } = document.review ?? {};
  const who = [by, plainDateInWords(date, language)].filter(Boolean).join(', ');
  return who ? `${checked}: ${who}` : checked;
}
