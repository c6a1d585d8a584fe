/** The reader's filters, as state. */
import { NO_FILTERS, type FilterValues } from './matching';
import { queryWords } from './search';

export class Filters {
  values = $state.raw<FilterValues>(NO_FILTERS);

  readonly words: readonly string[] = $derived(queryWords(this.values.query));
  readonly isActive: boolean = $derived(JSON.stringify(this.values) !== JSON.stringify(NO_FILTERS));

  set(change: Partial<FilterValues>): void {
    this.values = { ...this.values, ...change };
  }

  clear(): void {
    this.values = NO_FILTERS;
  }
}
