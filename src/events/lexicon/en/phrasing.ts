/** Little English words that decide how a phrase is read. */
import type { PhraseWords } from '../phraseTypes';
import { wordSet } from '../words';

export const phrasing: PhraseWords = {
  that: wordSet('that'),
  quantities: wordSet('some many most few several all both'),
  floating: wordSet('first last all both each'),
  ranks: wordSet('next first second third last'),
  nominalBe: wordSet('being'),
  subjects: wordSet(
    "i we he she they i'm i've i'd i'll we're we've we'd we'll he's he'd he'll she's she'd she'll",
    "they're they've they'd they'll",
  ),
  objects: wordSet('me us him her them'),
  bareDates: /^(?:last|next|yesterday|today|tomorrow|this)\b|\b(?:later|ago|earlier)$/i,
  gerunds: /[a-z]ing$/,
  plurals: /[^s]s$/,
  thirdPersons: /[^s]s$/,
  owners: /'s$/,
  whose: wordSet('whose'),
  whom: wordSet('whom'),
  where: wordSet('where'),
  interjecting: wordSet('as'),
  parts: wordSet('part kind sort bit'),
  of: wordSet('of'),
  complements: wordSet('on for with'),
  outcomes: wordSet('to in'),
  thereupon: wordSet('then'),
  located: wordSet('in at near'),
  relatives: wordSet('which'),
  returning: wordSet(
    'come came coming go goes went gone get got move moved fly flew send sent bring brought give gave',
    'take took taken turn turned call called buy bought pay paid head headed drive drove walk walked',
  ),
  compounds: wordSet(
    'ahead because out instead front terms spite favor favour light view regardless outside inside',
  ),
  things: wordSet('it'),
  persons: wordSet('he she'),
  titles: wordSet(
    'mr mr. mrs mrs. ms ms. dr dr. president president. minister minister. governor governor. senator senator.',
    'father mother dad mom mum brother sister son daughter husband wife uncle aunt grandfather grandmother',
    'coach professor captain judge bishop',
  ),
  people: wordSet('who'),
  pluralBe: wordSet('were are'),
  women: wordSet('mrs mrs. ms ms. mother mom mum sister daughter wife aunt grandmother'),
  men: wordSet('mr mr. father dad brother son husband uncle grandfather'),
  beforeDates: wordSet('back sometime somewhere'),
  and: wordSet('and'),
  articles: wordSet('the a an its their his her our my this that'),
  dating: wordSet('from of'),
  resting: wordSet('base root'),
  places: wordSet('at in during'),
  counting: wordSet('since after before following'),
  tags: "correct|right|is that right|is that correct|is that true|is that so|isn't that right|isn't that correct|isn't that true|isn't that so|am i right|am i correct|would that be right|would that be correct|do you agree|do you accept that|true|yes|no|ok|okay|fair".split(
    '|',
  ),
  tagVerbs: wordSet(
    "isn't wasn't didn't doesn't don't weren't aren't hasn't haven't hadn't couldn't wouldn't won't can't",
  ),
};
