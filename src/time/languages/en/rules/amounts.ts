/** Amounts of time: "three years ago", "two days later", "for six weeks", "a 12-year term". */
import type { Said } from '../../../said';
import type { Groups, Place, Rule } from '../../../rule';
import { after, before } from '../around';
import { isPlural, readAmount, readUnit } from '../numbers';
import { direction } from '../lexicon/relations';

const signOf = (word: string | undefined): 1 | -1 =>
  (direction[(word ?? '').toLowerCase() as keyof typeof direction] ?? 1) < 0 ? -1 : 1;

/** "ago" and "from now" count from the day of speaking, "later" and "before that" from the date spoken of. */
const originOf = (word: string | undefined): 'speech' | 'anchor' =>
  /^(?:ago|back|hence|from)/i.test(word ?? '') ? 'speech' : 'anchor';

function shiftSaid({ n, unit, dir }: Groups): Said {
  const amount = n === undefined ? null : readAmount(n);
  return {
    kind: 'shift',
    amounts: [readUnit(unit, amount)],
    sign: signOf(dir?.split(/\s/)[0]),
    origin: originOf(dir),
  };
}

const durationOf = (n: number | null, unit: string | undefined): Said => ({
  kind: 'duration',
  amounts: [readUnit(unit, n)],
});

/** "second" and "minute" are seldom units of a history; "second" alone is an ordinal. */
function refusesDuration({ unit, n }: Groups, place: Place): string | null {
  if (/^second$/i.test(unit ?? '') && !/^(?:a|one|per)$/i.test(n ?? ''))
    return '"second" is an ordinal here';
  if (/^\s*(?:,\s*)?(?:old\b.*horse)/.test(after(place))) return 'a name';
  return null;
}

const AMOUNT = '(?<n>{{vaguely}}|{{num}}|an?|another|half an?)';

export const amounts: readonly Rule[] = [
  {
    id: 'shift/amount',
    needs: ['unit', 'direction'],
    pattern: `(?:${AMOUNT} (?:more )?)?(?<unit>{{unit}})(?: or so)?,? (?<dir>ago|earlier|later|before(?: that)?|previously|hence|from (?:now|today)|back|afterwards?|after that|prior)(?! (?:than|the|a|an|this|these|those)\\b)`,
    read: (groups) => {
      if (groups.n === undefined && !isPlural(groups.unit)) return 'no amount';
      if (/^(?:before|prior)$/i.test(groups.dir ?? '') && groups.n === undefined)
        return 'no amount';
      return shiftSaid(groups);
    },
  },
  {
    id: 'duration/amount',
    needs: ['unit'],
    pattern: `${AMOUNT}(?:[ -](?:full|whole|long|straight|consecutive|more|solid|entire|additional))?(?: |-)?(?<unit>{{unit}})(?! ago\\b)`,
    read: (groups, place) => {
      const refusal = refusesDuration(groups, place);
      if (refusal !== null) return refusal;
      return durationOf(readAmount(groups.n), groups.unit);
    },
  },
  {
    id: 'duration/rolling',
    needs: ['unit', 'which|thatone'],
    pattern:
      '(?:the |these |those )?(?<rel>last|past|next|previous|coming|following|first|final|latest|recent|preceding|remaining) (?:(?<n>{{vaguely}}|{{num}}) )?(?<unit>{{unit}})',
    read: ({ n, unit }) => {
      if (!isPlural(unit)) return 'one period, not a number of them';
      return durationOf(n === undefined ? null : readAmount(n), unit);
    },
  },
  {
    id: 'duration/vague-plural',
    needs: ['unit'],
    pattern: '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)',
    read: ({ unit }, place) =>
      /\b(?:for|within|in|after|over|took|take|takes|lasted|of|before|since|through|spent|just|last)\s+$/i.test(
        before(place),
      )
        ? durationOf(null, unit)
        : 'no amount and no preposition',
  },
];
