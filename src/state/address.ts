/** The part of the address after `#`: selection, filters and view, readable and in a fixed order. */
import { parseDay } from '../calendar/day';
import { BASES, STATUSES } from '../schema/terms';
import { NO_FILTERS, type FilterValues } from './matching';

export interface Address {
  /** Event id or alias. */
  readonly eventId: string | null;
  readonly citationIndex: number;
  readonly filters: FilterValues;
  readonly mode: 'elastic' | 'linear';
  readonly orientation: 'loom' | 'ribbon';
}

const list = (text: string | null): string[] =>
  (text ?? '').split(',').filter((item) => item !== '');

const known = <T extends string>(items: readonly string[], options: readonly T[]): T[] =>
  options.filter((option) => items.includes(option));

const day = (text: string | null): string | null =>
  text !== null && parseDay(text) !== null ? text : null;

function importance(text: string | null): number {
  const value = Number(text);
  return value === 2 || value === 3 ? value : 1;
}

/** Never throws; whatever it does not know is left out. */
export function readAddress(hash: string): Address {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const quote = Number(params.get('quote'));
  return {
    eventId: params.get('e'),
    citationIndex: Number.isInteger(quote) && quote > 0 ? quote - 1 : 0,
    filters: {
      query: params.get('q') ?? '',
      speakers: list(params.get('speaker')),
      statuses: known(list(params.get('status')), STATUSES),
      bases: known(list(params.get('basis')), BASES),
      importance: importance(params.get('importance')),
      from: day(params.get('from')),
      to: day(params.get('to')),
    },
    mode: params.get('time') === 'linear' ? 'linear' : 'elastic',
    orientation: params.get('view') === 'ribbon' ? 'ribbon' : 'loom',
  };
}

/** '' where everything stands as it does at first. */
export function writeAddress({
  eventId,
  citationIndex,
  filters,
  mode,
  orientation,
}: Address): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') params.set(name, value);
  };
  put('e', eventId);
  put('quote', eventId !== null && citationIndex > 0 ? String(citationIndex + 1) : null);
  put('q', filters.query);
  put('speaker', filters.speakers.join(','));
  put('status', filters.statuses.join(','));
  put('basis', filters.bases.join(','));
  put(
    'importance',
    filters.importance === NO_FILTERS.importance ? null : String(filters.importance),
  );
  put('from', filters.from);
  put('to', filters.to);
  put('time', mode === 'linear' ? 'linear' : null);
  put('view', orientation === 'ribbon' ? 'ribbon' : null);
  const text = params.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `#${text}`;
}
