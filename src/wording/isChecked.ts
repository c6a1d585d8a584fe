import type { ViewDocument } from '../schema/view';

/** «found automatically, not checked by a person» until somebody has checked every event. */
export function isChecked({ events }: Pick<ViewDocument, 'events'>): boolean {
  return events.length > 0 && events.every(({ checked }) => checked);
}
