/** Parts of the day: "this morning", "last night", "in the afternoon". */
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import { none, type CalendarSaid, type Origin, type Said, type TimeOfDay } from '../../../said';
import { after, before, isOperation, words } from '../around';
import { partOf, relativeOf } from '../names';

const onDay = (
  by: number,
  origin: Origin,
  time: TimeOfDay,
): CalendarSaid & { time: TimeOfDay } => ({
  kind: 'calendar',
  grain: 'day',
  which: { by, origin },
  time,
});

function readPart({ rel, told, part }: Groups, place: Place): Said | string {
  const time = { part: partOf(part) };
  if (/\bgood\s+$/i.test(before(place))) return refused('a greeting');
  if (isOperation(place)) return refused('the name of an operation');
  if (
    /^[\s-]+(?:sky|skies|shift|clubs?|mare|fall|vision|sights?|stand|gown|market|live|football|fever|lights|raw)\b/i.test(
      after(place),
    )
  )
    return refused('no time');
  if (/^[Tt]he\s+[A-Z]/.test(words(place)) && /^\s+[A-Z][a-z]/.test(after(place)))
    return none('part of a name');
  if (told !== undefined) return onDay(told === 'next' ? 1 : relativeOf(told).by, 'anchor', time);
  const word = (rel ?? '').toLowerCase();
  if (word === 'this') return onDay(0, 'speech', time);
  if (word === 'last') return onDay(-1, 'speech', time);
  if (word === 'that') return onDay(0, 'anchor', time);
  const article = /^(?:the|an?) /i.test(words(place));
  const right = after(place);
  // "the night before the vote": of a day that is not named.
  const habitual = article
    ? /^ (?:before|after|of|when|that) /.test(right)
    : /\bat\s+$/i.test(before(place)) || /^[\s-]+[a-z]{4,}/.test(right);
  return habitual ? { kind: 'time', time, habitual } : { kind: 'time', time };
}

export const partsOfDay: readonly Rule[] = [
  {
    id: 'time/part',
    needs: ['part'],
    pattern:
      '(?:(?:the )?(?:very )?(?<told>next|following|previous|preceding|same) (?:day )?|(?<rel>this|that|last) |the |an? )?(?<part>{{part}})',
    examples: {
      'They met in the afternoon.': { kind: 'time', time: { part: 'AF' } },
      'She sang this morning.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: 0, origin: 'speech' },
        time: { part: 'MO' },
      },
      'They left in May 2011. The very next morning we wrote.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: 1, origin: 'anchor' },
        time: { part: 'MO' },
      },
      'It was cold last night.': {
        kind: 'calendar',
        grain: 'day',
        which: { by: -1, origin: 'speech' },
        time: { part: 'NI' },
      },
    },
    counterexamples: ['Good evening, all.', 'The night shift came.', 'The Morning Post said so.'],
    read: readPart,
  },
];
