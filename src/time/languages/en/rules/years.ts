/** Years. */
import type { CalendarSaid } from '../../../said';
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import { after, before, words } from '../around';
import { readAmount, spelledYear } from '../numbers';
import { eraYear, ONES, SPELLED_YEAR } from '../yearPart';

/** Words after which four digits are a count, an amount or a name. */
const NOT_BEFORE = new RegExp(
  [
    '(?:[$£€#№]',
    '\\b(?:section|article|resolutions?|model|film|policy|bus|paragraph|asteroid|no\\.|number|extension|ward|ext\\.|apartment|badge|locker|exhibit|docket|room|flight|route|highway|interstate|page|pp?\\.|chapter|act|item|bill|rule|line|lot|box|suite|unit|windows|office|boeing|airbus|type|form|order|code|channel|gate|building|platform|levels?|height|score|exactly|total(?:ing|ling|led|ed)?|only|some|over|nearly|about|almost|approximately|least|most|than|up to|roughly|another|additional)',
    '\\(EU\\)|\\b(?:number|code|pin|password) (?:is|was)|(?:^|[^0-9])[0-9]{1,3}[-.,:/]|[0-9]\\.|\\bpopulation of |[$£€#№]\\()\\s*$',
  ].join('|'),
  'i',
);
const PEOPLE =
  'people|persons|men|women|children|troops|soldiers|workers|employees|members|residents|students|inhabitants|villagers|families|households|voters|visitors|guests|passengers|prisoners|others';
/** What makes four digits a count: units, money, things that are counted. */
const NOT_AFTER = new RegExp(
  String.raw`^(?:[%°€]|[.,:][0-9]|/[0-9]{3}|[-–][3-9][0-9]{3}|\s+(?:(?:by|x) [0-9]|[A-Z]{2}[0-9])|-(?:\w+-)?(?:foot|meter|mile|member|year|acre|page|strong|seat|word|man|room|pound|calorie|ton)|\s+(?:${PEOPLE}|percent|per cent|million|billion|thousand|hundred|dollars|euros|pounds|miles|kilometers|kilometres|meters|metres|feet|foot|km|m|kg|tons|tonnes|acres|hectares|barrels|shares|points|votes|jobs|homes|houses|units|cars|trucks|vehicles|tanks|aircraft|planes|ships|copies|calories|years|days|hours|minutes|times|degrees|square|souls|blocks?|deaths|dead|casualties|wounded|more|hp|rpm|mph|x|MHz|mm|cm|mg|ml|g|of (?:them|us|you|those|these))\b)`,
  'i',
);
const YEAR_LEAD =
  /\b(?:in|since|by|until|till|from|to|of|during|before|after|around|circa|c\.|between|and|or|through|early|late|mid|year|spring|summer|autumn|fall|winter|century|the|than|for|election|census|season|class of|it was|been)[\s(–-]*$/i;
/** "In 2016 members of the board left": in front of who did something it is a year. */
const IN_FRONT = /(?:^|[.;,:–—-]\s*|\b(?:and|but|so|then|that|when|because)\s+)in\s+$/i;
const WHO = new RegExp(String.raw`^\s+(?:${PEOPLE})\b`, 'i');
const STREET =
  /^\s+(?:[A-Z][\w.]*\s+){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Way|Court|Place|Square|Terrace)\b/;
const EARLIEST_BARE = 1900;
/** "the 1745 rising" is of a year, "the 1500 in Rome" is a race. */
const NO_NOUN = /^(?:\s*[.,;]|\s*$|\s+(?:in|at|and|on|by|with|for|to)\b)/;

/** After a hyphen that no year or prefix stands before, or after another group of figures. */
const IN_A_NUMBER =
  /(?:(?<!(?:(?<![0-9])[12][0-9]{3}|\bpre|\bpost|\bmid))[-–/]|(?<![0-9])(?![12][0-9]{3}\s)[0-9]{2,}\s)$/i;

/** "'91" */
const readShort = (short: string, place: Place): CalendarSaid | string =>
  /[0-9\w]$/.test(before(place)) ||
  /^(?:["”]|\s+(?:percent|feet|degrees|points))/.test(after(place))
    ? refused('a measure or a quotation')
    : { kind: 'calendar', shortYear: Number(short) };

function readYear({ year, short }: Groups, place: Place): CalendarSaid | string {
  if (short !== undefined) return readShort(short, place);
  const value = Number(year);
  const left = before(place);
  const opens = value >= EARLIEST_BARE && IN_FRONT.test(left) && WHO.test(after(place));
  if (!opens && NOT_AFTER.test(after(place))) return refused('a count');
  if (STREET.test(after(place))) return refused('a number in a street');
  const led = YEAR_LEAD.test(left);
  const compared = /\b(?:over|about|than)\s*$/i.test(left);
  if (compared && value < EARLIEST_BARE) return refused('a count');
  if (NOT_BEFORE.test(left) && !compared) return refused('a number or a name');
  if (IN_A_NUMBER.test(left) || /^[-–](?:[0-9]|[0-9]{3})(?![0-9])/.test(after(place)))
    return refused('part of a name or number');
  if (value < EARLIEST_BARE && /\bthe\s+$/i.test(left) && NO_NOUN.test(after(place)))
    return refused('a distance or a count');
  const bare = value >= EARLIEST_BARE && value < 2100;
  const spans = /^\s?[-–—]\s?(?:1[0-9]{3}|20[0-9]{2})(?![0-9])/.test(after(place));
  if (!bare && !led && !spans && !/(?:[(,;]\s*|[0-9][-–/])$/.test(left))
    return refused('no preposition before it');
  return { kind: 'calendar', year: value };
}

/** "fiscal" belongs to the expression. */
const PLAIN =
  '(?:the (?:full )?years? |full[ -]year |(?:the )?(?:fiscal|financial) (?:year )?|fy ?)?(?:(?<year>{{yyyy}})|(?:{{apostrophe}}|(?<=fy ?))(?<short>[0-9]{2})(?!{{apostrophe}}?s))';

const OH_LEAD = /\b(?:in|of|since|until|till|by|from|to|before|after|around|about)\s+$/i;

/** "nineteen ninety-six", and "oh-eight" as people say it. */
function readSpelled({ year, ones, tens }: Groups, place: Place): CalendarSaid | string {
  const short = ones ?? tens;
  if (short !== undefined)
    return (tens === undefined ? OH_LEAD : /\b(?:in|since)\s+$/i).test(before(place))
      ? { kind: 'calendar', shortYear: readAmount(short) ?? 0 }
      : refused('no preposition before it');
  const value = spelledYear(year ?? '');
  if (value === null || value < 1100 || value > 2100) return refused('no year');
  const named = /^the year/i.test(words(place));
  if (named) return { kind: 'calendar', year: value };
  if (/^[\s-]+(?:(?!has\b|is\b|was\b|as\b|this\b)[a-z]+s\b|old\b)/.test(after(place)))
    return refused('a count');
  return YEAR_LEAD.test(before(place))
    ? { kind: 'calendar', year: value }
    : refused('no preposition before it');
}

export const years: readonly Rule[] = [
  {
    id: 'year/number',
    needs: ['year|short|rare'],
    pattern: PLAIN,
    examples: {
      'It closed in 1974.': { kind: 'calendar', year: 1974 },
      'Within its 1991 borders.': { kind: 'calendar', year: 1991 },
      'Sales fell in fiscal 1988.': { kind: 'calendar', year: 1988 },
      'In the financial year 2021 it rose.': { kind: 'calendar', year: 2021 },
      'She came in ’91.': { kind: 'calendar', shortYear: 91 },
      "The class of '68 met.": { kind: 'calendar', shortYear: 68 },
      'In FY18 it lost money.': { kind: 'calendar', shortYear: 18 },
      "In fiscal year '21 it grew.": { kind: 'calendar', shortYear: 21 },
      'It stood, and in 2016 members left.': { kind: 'calendar', year: 2016 },
    },
    counterexamples: [
      'Section 1950 applies.',
      "It was 12'30 long.",
      "A '60 percent' rise.",
      'They sent 2,010 trucks.',
      'It weighs 2000 kg.',
      'Resolution 2202 was adopted.',
      'He paid $1999.',
      'It was built for 2016 members.',
      'In 2000 hours of work.',
      'Model 2000 sold well.',
      'In room 1984 they waited.',
      'She ran the 1500 in Rome.',
      'We live at 1955 Elm Street.',
      'A hamlet of 1850 souls.',
      'Filed as AB.0117.2011 there.',
      'The asteroid 1994 PC1 flew by.',
      'Regulation 2016/679 applies.',
      'It is 1940 by 900 in all.',
    ],
    read: readYear,
  },
  {
    id: 'year/spelled',
    needs: ['number', 'rare'],
    pattern: `(?:the year )?(?<year>${SPELLED_YEAR})|(?:oh|aught|ought)[ -](?<ones>${ONES})|(?<tens>(?:forty|fifty|sixty|seventy|eighty|ninety)[ -]${ONES})(?= ?(?:[.,;]|$| (?:i|we|he|she|they|it|my|when|and|from|with)\\b))`,
    examples: {
      'It began in nineteen ninety-six.': { kind: 'calendar', year: 1996 },
      'In the year two thousand it was gone.': { kind: 'calendar', year: 2000 },
      'In nineteen oh five they left.': { kind: 'calendar', year: 1905 },
      'We came in nineteen and twelve.': { kind: 'calendar', year: 1912 },
      'He was born in oh-eight.': { kind: 'calendar', shortYear: 8 },
      'It was in aught six.': { kind: 'calendar', shortYear: 6 },
      'He came over in fifty seven from Cork.': { kind: 'calendar', shortYear: 57 },
      'They met in ninety seven.': { kind: 'calendar', shortYear: 97 },
    },
    counterexamples: [
      'Twenty-two governments signed.',
      'They sold two thousand cars.',
      'She is twenty old.',
      'Call five oh two.',
      'Oh, one more thing.',
      'Oh two of them came.',
      'He came in ninety seven minutes.',
      'It rose to ninety seven.',
    ],
    read: readSpelled,
  },
  {
    id: 'year/era',
    needs: ['digits', 'era'],
    pattern:
      '(?:the year )?(?:(?<year>[0-9]{1,4})(?: ?(?<era>{{eraname}})|(?=(?: ?[-–—/] ?| and | or | to )[0-9]{1,4} ?(?<later>{{eraname}})))|(?<first>a\\.d\\.|ad|b\\.c\\.|bc) ?(?<after>[0-9]{1,4}))',
    examples: {
      'Caesar died in 44 BC.': { kind: 'calendar', year: -43 },
      'The temple fell in AD 70.': { kind: 'calendar', year: 70 },
      'Between 490 and 480 BC.': { kind: 'calendar', year: -489 },
    },
    counterexamples: ['He has 12 ad spots.', 'The 44 bc file.'],
    read: ({ year, era, later, first, after: figures }, place) => {
      const name = era ?? later ?? first ?? '';
      if (
        later === undefined &&
        /[a-df-z]{1,2}\.?[a-z]?$|^[a-z]/.test(words(place).replace(/^the year /i, ''))
      )
        return refused('not written as an era');
      return { kind: 'calendar', year: eraYear(Number(year ?? figures), name) };
    },
  },
];
