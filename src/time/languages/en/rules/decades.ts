/** Decades and centuries. */
import type { CalendarSaid } from '../../../said';
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import { after, before, words } from '../around';
import { decadeOf } from '../names';
import { readOrdinal } from '../numbers';

const AGE_OR_HEAT =
  /\b(?:(?:in )?(?:his|her|their|its|my|your|our)|aged?|upper|lower|low|high|(?:temperatures?|lows|highs|mercury|degrees)\b[^.;]{0,24})\s+(?:early |late |mid |mid-|upper )?$/i;

/** "in his, you know, early twenties", not "in the early twenties". */
const AGED = /(?:,|\bin) (?:early|late|mid)[ -]$/i;

const HUNDREDS = { seventeen: 170, eighteen: 180, nineteen: 190 };

function readDecade(groups: Groups, place: Place): CalendarSaid | string {
  const { decade, short, hundred, name, before: figures } = groups;
  // Decades before Christ are counted like centuries there: "the 50s BC" are -6.
  if (figures !== undefined) return { kind: 'calendar', decade: -Number(figures) - 1 };
  if (/^\s+(?:of|range)\b/.test(after(place))) return refused('a range of values');
  if (decade !== undefined) {
    const at = Number(decade);
    // "the 1700s" is a century, "the 1900s" and "the 2000s" are decades more often than not.
    return at % 10 === 0 && at < 190
      ? { kind: 'calendar', century: at / 10 }
      : { kind: 'calendar', decade: at };
  }
  const aged = name !== undefined && !/^the/i.test(words(place)) && AGED.test(before(place));
  if (aged || AGE_OR_HEAT.test(before(place))) return refused('an age or a temperature');
  if (name === undefined) return { kind: 'calendar', shortDecade: Number(short) };
  const century = HUNDREDS[(hundred ?? '').toLowerCase() as keyof typeof HUNDREDS];
  return century === undefined
    ? { kind: 'calendar', shortDecade: decadeOf(name) }
    : { kind: 'calendar', decade: century + decadeOf(name) };
}

export const decades: readonly Rule[] = [
  {
    id: 'year/decade',
    needs: ['suffixed|named'],
    pattern:
      '(?:the )?(?:(?<before>[1-9][0-9]{0,2})0{{apostrophe}}?s ?(?<era>b\\.c\\.?(?:e\\.)?|bce?)|(?<decade>1[0-9]{2}|20[0-9])0{{apostrophe}}?s|{{apostrophe}}?(?<short>[1-9])0{{apostrophe}}?s|(?:(?<hundred>seventeen|eighteen|nineteen)[ -])?(?<name>{{decadename}}))',
    examples: {
      'It grew in the 1960s.': { kind: 'calendar', decade: 196 },
      "Music of the '80s.": { kind: 'calendar', shortDecade: 8 },
      'They came in the 1700s.': { kind: 'calendar', century: 17 },
      'He ruled in the 50s BC.': { kind: 'calendar', decade: -6 },
      'It was built in the thirties.': { kind: 'calendar', shortDecade: 3 },
      'In the nineteen-fifties it closed.': { kind: 'calendar', decade: 195 },
    },
    counterexamples: [
      'He is in his 40s.',
      'Temperatures in the upper 70s.',
      'A man in his sixties.',
      'She is in her early forties.',
      'He was, you know, early twenties.',
      'Temperatures held in the forties.',
    ],
    read: readDecade,
  },
  {
    id: 'year/century',
    needs: ['unit', 'ordinal|suffixed'],
    pattern: '(?:the )?(?<nth>{{nthword}}|[0-9]{1,2}{{nth}})[ -]century(?: (?<era>{{eraname}}))?',
    examples: {
      'A house of the 18th century.': { kind: 'calendar', century: 17 },
      'In the third century BC.': { kind: 'calendar', century: -3 },
    },
    counterexamples: ['The century turned.', 'A half century passed.'],
    read: ({ nth, era }) => {
      const n = readOrdinal(nth);
      return { kind: 'calendar', century: /^b/i.test(era ?? '') ? -n : n - 1 };
    },
  },
];
