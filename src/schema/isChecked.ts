/** The one rule of the trust label, for page, widget, list and exports alike. */
import type { ViewDocument } from './view';

/** Somebody looked at every item that is shown, dated or not. Where nothing is shown nobody vouches for it. */
export function isChecked({ events, undated }: Pick<ViewDocument, 'events' | 'undated'>): boolean {
  const shown = [...events, ...undated];
  return shown.length > 0 && shown.every(({ checked }) => checked);
}
