/** Seasons. */
import { refused, type Groups, type Place, type Rule } from '../../../rule';
import { skipping, type Said } from '../../../said';
import { after, before, isClauseThat, isFirstName, words } from '../around';
import { relativeIn, seasonOf } from '../names';
import { YEAR_PART, yearFields } from '../yearPart';

const SEASON_LEAD =
  /\b(?:in|during|by|since|until|till|through|throughout|over|late|early|mid|last|of|that|every|each|before|after)[\s-]*(?:the )?$/i;
/** Before "fall" and "spring" as nouns and verbs. */
const NOT_A_SEASON =
  /^\s+(?:of|in|from|to|by|on|for|apart|into|short|back|behind|under|below|off|out|asleep|water|rolls?|board|loaded)\b/i;

/** "summer school": of any year. */
const KIND = /^\s+(?:schools?|camps?)\b/;

/** "if we get a wet winter": none in particular; a note of a line is about its own ("a white winter!"). */
const ANY = /\b(?:an?|another|one|any|every|some)\s+(?:[a-z]+\s+){0,2}$/i;

/** "the Spring Offensive": as an adjective the season stands without its article. */
function articleOf(place: Place): number {
  const adjectival = /^\s+(?:[A-Z]|offensive|campaign|fighting|semester|season|term)/.test(
    after(place),
  );
  return adjectival && /^the /i.test(words(place)) ? 4 : 0;
}

function readSeason(groups: Groups, place: Place): Said | string {
  const word = (groups.season ?? '').toLowerCase();
  const named = groups.ofyear ?? groups.lead;
  const year = named === undefined ? yearFields(groups) : { year: Number(named) };
  if (isClauseThat(place)) return refused('"that" opens a clause');
  if (isFirstName(place)) return refused('a first name');
  const bare = groups.which === undefined && Object.keys(year).length === 0;
  const risky = word === 'fall' || word === 'spring';
  const capital = /[A-Z]\w+$/.test(words(place)) && /[a-z,]\s+(?:the )?$/.test(before(place));
  if (bare && !/^the /i.test(words(place)) && KIND.test(after(place)))
    return refused('a kind of thing');
  if (bare && /^\s+(?:before|after)\s/.test(after(place)))
    return refused('counted from what has no date');
  if (bare && risky && NOT_A_SEASON.test(after(place)))
    return refused(`"${word}" is no season here`);
  if (
    bare &&
    risky &&
    !capital &&
    !SEASON_LEAD.test(before(place) + (/^the /i.test(words(place)) ? 'the ' : ''))
  )
    return refused(`"${word}" without a preposition`);
  return {
    kind: 'calendar',
    season: seasonOf(groups.season),
    ...(bare && ANY.test(before(place)) ? { indefinite: true as const } : {}),
    ...year,
    ...(groups.which === undefined ? {} : { which: relativeIn(groups.which, words(place)) }),
    ...skipping(bare || groups.ofyear !== undefined ? articleOf(place) : 0),
  };
}

export const seasons: readonly Rule[] = [
  {
    id: 'season/name',
    needs: ['season'],
    pattern: `(?:(?:the )?(?<which>{{which}}|{{thatone}})[ -]|(?:the )?(?<lead>{{yyyy}}) |the )?(?<season>{{season}})(?:${YEAR_PART}(?:[-–/][0-9]{2})?|(?= [a-z]{3,12} of (?<ofyear>{{yyyy}}))|)`,
    examples: {
      'It opened last spring.': {
        kind: 'calendar',
        season: 1,
        which: { by: -1, origin: 'speech' },
      },
      'In the summer of 1969 they met.': { kind: 'calendar', season: 2, year: 1969 },
      'The spring offensive of 1918 began.': { kind: 'calendar', season: 1, year: 1918, skip: 4 },
      'Their 1982 summer campaign failed.': { kind: 'calendar', season: 2, year: 1982 },
      'A dry winter.': { kind: 'calendar', season: 4, indefinite: true },
    },
    counterexamples: [
      'Prices fall in Rome.',
      'A hot spring of water.',
      'They spring from the sea.',
      'Summer Jones told us.',
    ],
    read: readSeason,
  },
];
