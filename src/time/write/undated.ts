/** TIMEX3 values of what has no place in the calendar. */
import type { Said, SetSaid } from '../said';
import { durationValue, pad, SEASONS, timeValue } from './timex';

function setValue({ weekday, month, day, season, every, time, weekend }: SetSaid & Said): string {
  const clock = time ? timeValue(time) : '';
  if (weekday !== undefined) return `XXXX-WXX-${String(weekday)}${clock}`;
  if (weekend) return 'XXXX-WXX-WE';
  if (month !== undefined) return `XXXX-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  if (season !== undefined) return `XXXX-${SEASONS[season - 1] ?? ''}`;
  return every ? durationValue([every]) : clock;
}

/** A calendar name whose year stays open: "XXXX-06-14". */
function openValue(said: Said): string {
  if (said.kind !== 'calendar') return 'XXXX-XX-XX';
  if (said.weekday !== undefined && said.month === undefined)
    return `XXXX-WXX-${String(said.weekday)}`;
  if (said.month !== undefined)
    return `XXXX-${pad(said.month)}${said.day === undefined ? '' : `-${pad(said.day)}`}`;
  if (said.season !== undefined) return `XXXX-${SEASONS[said.season - 1] ?? ''}`;
  if (said.quarter !== undefined) return `XXXX-Q${String(said.quarter)}`;
  if (said.grain === 'week') return 'XXXX-WXX';
  return said.grain === 'year' ? 'XXXX' : 'XXXX-XX-XX';
}

export function undatedValue(said: Said): string {
  switch (said.kind) {
    case 'duration':
      return durationValue(said.amounts);
    case 'set':
      return setValue(said);
    case 'ref':
      return said.ref;
    case 'shift':
      return said.sign < 0 ? 'PAST_REF' : 'FUTURE_REF';
    default:
      return openValue(said) + (said.time ? timeValue(said.time) : '');
  }
}
