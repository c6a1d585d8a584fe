/** Years, decades and centuries. */
import type { CalendarSaid } from '../../../said';
import type { Groups, Place, Rule } from '../../../rule';
import { after, before } from '../around';
import { decadeOf } from '../names';
import { readOrdinal, spelledYear } from '../numbers';

/** Words after which four digits are a count, an amount or a name. */
const NOT_BEFORE =
  /(?:[$£€#№]|\b(?:Section|Article|Resolution|Resolutions|Model|No\.|Number|Room|Flight|Route|Highway|Interstate|Page|pp?\.|Chapter|Act|Item|Bill|Rule|Line|Lot|Box|Suite|Unit|Windows|Office|Boeing|Airbus|Type|Form|Order|Code|Channel|Gate|Building|Platform|level|levels|height|score|exactly|total(?:ing|ling|led|ed)?|only|some|over|nearly|about|almost|approximately|least|most|than|up to|roughly|another|additional)|[0-9][-.,:/])[\s(]*$/i;
/** What makes four digits a count: units, money, things that are counted. */
const NOT_AFTER =
  /^(?:[%°€]|[.,:][0-9]|-(?:\w+-)?(?:foot|meter|mile|member|year|acre|page|strong|seat|word|man|room|pound|calorie|ton)|\s+(?:percent|per cent|million|billion|thousand|hundred|dollars|euros|pounds|people|persons|men|women|children|troops|soldiers|workers|employees|members|miles|kilometers|kilometres|meters|metres|feet|foot|km|m|kg|tons|tonnes|acres|hectares|barrels|shares|points|votes|jobs|homes|houses|units|cars|trucks|vehicles|tanks|aircraft|planes|ships|copies|calories|years|days|hours|minutes|times|degrees|square|residents|students|inhabitants|deaths|dead|casualties|prisoners|wounded|others|more|hp|rpm|mph|MHz|mm|cm)\b)/i;
const YEAR_LEAD =
  /\b(?:in|since|by|until|till|from|to|of|during|before|after|around|circa|c\.|between|and|or|through|early|late|mid|year|spring|summer|autumn|fall|winter|century|the|than|for|election|census|season|class of)[\s(–-]*$/i;

function readYear({ year }: Groups, place: Place): CalendarSaid | string {
  const value = Number(year);
  const left = before(place);
  const right = after(place);
  if (NOT_AFTER.test(right)) return 'a count or an amount';
  const led = YEAR_LEAD.test(left);
  if (NOT_BEFORE.test(left) && !/\b(?:than|over|about)\s*$/i.test(left))
    return 'a number, a name or a count';
  if (/\b(?:over|about|than)\s*$/i.test(left) && value < 1900) return 'a count';
  if (/[-–/]$/.test(left) && !/[0-9]{4}[-–/]$/.test(left)) return 'part of a name or number';
  if ((value < 1700 || value >= 2100) && !led && !/[(,;–-]\s*$/.test(left))
    return 'no preposition before it';
  if (value < 1900 && !led && !/[(;,–-]\s*$/.test(left)) return 'no preposition before it';
  return { kind: 'calendar', year: value };
}

const bc = (year: number): number => 1 - year;

export const years: readonly Rule[] = [
  {
    id: 'year/number',
    needs: ['year'],
    pattern: '(?:the year )?(?<year>{{yyyy}})',
    read: readYear,
  },
  {
    id: 'year/short',
    needs: ['digits'],
    pattern: '{{apostrophe}}(?<short>[0-9]{2})(?!{{apostrophe}}?s)',
    read: ({ short }, place) =>
      /[0-9\w]$/.test(before(place)) ||
      /^(?:["”]|\s+(?:percent|feet|degrees|points))/.test(after(place))
        ? 'a measure or a quotation'
        : { kind: 'calendar', shortYear: Number(short) },
  },
  {
    id: 'year/spelled',
    needs: ['number'],
    pattern:
      '(?:the year )?(?<year>(?:seventeen|eighteen|nineteen|twenty)[ -](?:oh[ -])?(?:hundred(?: and)? )?{{number}}(?:[ -]{{number}})?|two thousand(?:(?: and)? {{number}}(?:[ -]{{number}})?)?)',
    read: ({ year }, place) => {
      const value = spelledYear(year ?? '');
      if (value === null || value < 1100 || value > 2100) return 'no year';
      if (NOT_AFTER.test(after(place)) || /^[\s-]+(?:[a-z]+s\b|old\b)/.test(after(place)))
        return 'a count';
      if (!YEAR_LEAD.test(before(place)) && !/^the year/i.test(place.text.slice(place.start)))
        return 'no preposition before it';
      return { kind: 'calendar', year: value };
    },
  },
  {
    id: 'year/era',
    needs: ['digits'],
    pattern:
      '(?:the year )?(?:(?<year>[0-9]{1,4}) ?(?<era>B\\.?C\\.?E?\\.?|A\\.?D\\.?|C\\.?E\\.?)|(?<first>A\\.?D\\.?|B\\.?C\\.?) (?<after>[0-9]{1,4}))',
    read: ({ year, era, first, after: later }) => {
      const value = Number(year ?? later);
      if (era !== undefined && era !== era.toUpperCase()) return 'not written as an era';
      return { kind: 'calendar', year: /^b/i.test(era ?? first ?? '') ? bc(value) : value };
    },
  },
  {
    id: 'year/decade',
    needs: ['digits'],
    pattern:
      '(?:the )?(?:(?<decade>1[0-9]{2}|20[0-9])0{{apostrophe}}?s|{{apostrophe}}?(?<short>[1-9])0{{apostrophe}}?s)',
    read: ({ decade, short }, place) => {
      if (/^\s+(?:of|range)\b/.test(after(place))) return 'a range of values';
      if (decade !== undefined && !(decade.endsWith('0') && Number(decade) < 190))
        return { kind: 'calendar', decade: Number(decade) };
      if (decade !== undefined)
        return { kind: 'calendar', century: Math.floor(Number(decade) / 10) };
      if (
        /\b(?:in (?:his|her|their|its|my|your|our)|age|aged|temperatures?|upper|mid to upper)\s+(?:early |late |mid |mid-)?$/i.test(
          before(place),
        )
      )
        return 'an age or a temperature';
      return { kind: 'calendar', shortDecade: Number(short) };
    },
  },
  {
    id: 'year/decade-named',
    needs: ['decadename'],
    pattern: '(?:the )?(?:(?<century>nineteen|eighteen|seventeen)[ -])?(?<name>{{decadename}})',
    read: ({ century, name }, place) => {
      if (/\b(?:his|her|their|my|your|our)\s+(?:early |late |mid |mid-)?$/i.test(before(place)))
        return 'an age';
      const ten = decadeOf(name);
      const hundred = { seventeen: 170, eighteen: 180, nineteen: 190 }[
        (century ?? '').toLowerCase()
      ];
      if (hundred !== undefined) return { kind: 'calendar', decade: hundred + ten };
      return { kind: 'calendar', shortDecade: ten };
    },
  },
  {
    id: 'year/century',
    needs: ['unit', 'ordinal|digits'],
    pattern:
      '(?:the )?(?<nth>{{ordinal}}|[0-9]{1,2}{{nth}})[ -]century(?: (?<era>B\\.?C\\.?E?\\.?|A\\.?D\\.?|C\\.?E\\.?))?',
    read: ({ nth, era }) => {
      const n = readOrdinal(nth);
      return { kind: 'calendar', century: /^b/i.test(era ?? '') ? -n : n - 1 };
    },
  },
];
