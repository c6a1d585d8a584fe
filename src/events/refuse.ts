/**
 * What is dated but no event: greetings, the sitting itself, "today" for nowadays, baselines of
 * comparisons, retracted dates, dates inside names. Each rule names its reason for the trace.
 */
import { segmentBounds } from './clauses';
import { beginsWith, find, says } from './cues';
import { sideOf } from './status';
import type { Attachment } from './attach';
import type { EventLexicon } from './lexicon/types';
import type { Parsed } from './clauses';
import type { Reading } from '../time/types';
import type { Tagged } from './tag';

export interface Site {
  readonly parsed: Parsed;
  readonly attachment: Attachment;
  readonly reading: Reading;
  readonly documentDate: string;
  readonly lex: EventLexicon;
}

type Rule = (site: Site) => boolean;

const before = ({ parsed, attachment }: Site, count: number): readonly Tagged[] =>
  parsed.tokens.slice(Math.max(0, attachment.adjunct.start - count), attachment.adjunct.start + 1);

const after = ({ parsed, attachment }: Site, count: number): readonly Tagged[] =>
  parsed.tokens.slice(attachment.adjunct.end, attachment.adjunct.end + count);

/** "today", "this week", "this year": the period that holds the day of speaking. */
const isCurrent = ({ reading, documentDate }: Site): boolean =>
  reading.basis === 'relative' && sideOf(reading.edtf, documentDate) === 0;

const isToday = ({ reading }: Site): boolean =>
  /^(?:later |earlier )?(?:today|tonight|this (?:morning|afternoon|evening))/i.test(reading.exact);

/** The clause words that say what happened. */
const told = ({ parsed, attachment }: Site): Tagged[] =>
  attachment.words.flatMap((at) => parsed.tokens[at] ?? []);

/** "Thank you for being with us tonight", "I hope you had a good Christmas". */
const greeting: Rule = ({ parsed, attachment, lex }) => {
  const { start } = segmentBounds(parsed, attachment.adjunct.start);
  const from = attachment.verb ? Math.min(attachment.verb.start - 3, start) : start;
  if (
    says(parsed.tokens.slice(0, attachment.adjunct.start), ['i hope', 'we hope', 'wish']) !==
      null &&
    says(parsed.tokens, ['you', 'everyone', 'everybody']) !== null
  )
    return true;
  return (
    says(parsed.tokens.slice(Math.max(0, from - 4), attachment.adjunct.end + 4), lex.greetings) !==
    null
  );
};

/** "today's gaggle", "the ground rules tonight", "today's meeting" where nothing is told of it. */
const sitting: Rule = (site) => {
  if (!isToday(site) && !isCurrent(site)) return false;
  const { attachment, lex } = site;
  const next = after(site, 3).find((token) => token.tag === 'noun' || token.tag === 'name');
  const pastVerb = attachment.verb !== null && !attachment.verb.present;
  if (attachment.pattern === 'before-noun')
    return next !== undefined && lex.sessionNouns.has(next.lower);
  if (!isToday(site)) return false;
  const subject = told(site).slice(0, 3);
  return !pastVerb && subject.some((token) => lex.sessionNouns.has(token.lower));
};

/** "what I said today", "I want to talk about X today": speaking here is no event. */
const speakingHere: Rule = (site) => {
  if (!isToday(site)) return false;
  const { attachment, parsed, lex } = site;
  const { verb } = attachment;
  if (!verb) return false;
  const subject = told(site)[0];
  const mine = verb.hasSubject ? parsed.tokens[verb.start] : subject;
  const first = mine !== undefined && lex.grammar.firstPerson.has(mine.lower);
  const plural = /^(?:we|we've|we're|our)$/.test(mine?.lower ?? '');
  return (
    (first && !plural && lex.verbs.speechActs.has(verb.lemma)) ||
    /^(?:you|you've)$/.test(mine?.lower ?? '')
  );
};

/** "has donated more than 5,000 copies": what has come together until now. */
const isTally = (words: readonly Tagged[]): boolean =>
  words.some(
    (word, at) =>
      /^(?:than|over|nearly|almost|some|about)$/.test(word.lower) && words[at + 1]?.tag === 'num',
  );

/** "to host the conference this year". */
const isInfinitive = ({ parsed, attachment }: Site): boolean =>
  parsed.tokens
    .slice(Math.max(0, attachment.adjunct.start - 8), attachment.adjunct.start)
    .some(
      (token, at, all) =>
        token.tag === 'to' && (all[at + 1]?.tag === 'base' || all[at + 1]?.tag === 'noun'),
    );

/** "the threats from the east today", "the climate this year": a state that holds now, not a happening. */
const nowadays: Rule = (site) => {
  if (!isCurrent(site) || /^(?:later|earlier)/i.test(site.reading.exact)) return false;
  const { attachment, lex, parsed } = site;
  const { verb, pattern } = attachment;
  if (!verb) {
    if (pattern === 'before-noun' && !isToday(site)) return false;
    return !told(site).some((token) => lex.eventNouns.has(token.lower));
  }
  if (verb.perfect && isToday(site)) return isTally(told(site)) || verb.lemma === 'get';
  if (!verb.present || verb.perfect) return false;
  if (isInfinitive(site)) return false;
  if (verb.copula) return !says(told(site), lex.planned);
  if (verb.progressive)
    return (
      !lex.verbs.performative.has(verb.lemma) && !says(parsed.tokens, ['going to']) && !verb.passive
    );
  return (
    !lex.verbs.performative.has(verb.lemma) &&
    !says(parsed.tokens.slice(verb.end), lex.planned) &&
    isToday(site)
  );
};

/** "up from 2012", "compared with Q2": where a figure is measured from. */
const baseline: Rule = (site) => {
  const words = before(site, 5);
  const phrase = says(words, site.lex.baselines);
  if (phrase === null) return false;
  const place = find(words, phrase);
  return place !== null && place.end >= words.length - 3;
};

/** "in 1977, sorry, '67": the first date is taken back. */
const retracted: Rule = (site) => {
  const { attachment, lex, parsed } = site;
  const next = after(site, 12);
  const another = next.findIndex(
    (token) => token.reading !== null && token.reading !== site.reading,
  );
  if (another < 0) return false;
  let at = 0;
  while (at < another && !next[at]?.isWord) at++;
  const skipped = beginsWith(next.slice(at), ['no', 'or', 'well', 'uh', 'um', 'and', 'actually']);
  for (const from of [at, at + skipped])
    if (beginsWith(next.slice(from), lex.retractions) > 0)
      return parsed.tokens[attachment.adjunct.end] !== undefined;
  return false;
};

/** "could have been 1828": the other of two dates that the speaker wavers between. */
const alternative: Rule = (site) =>
  says(before(site, 4), [
    'could have been',
    'might have been',
    'may have been',
    'or maybe',
    'or perhaps',
    'or was it',
  ]) !== null &&
  site.parsed.tokens.some(
    (token) =>
      token.reading !== null && token.reading !== site.reading && token.end <= site.reading.start,
  );

/** "the 2030 Agenda", "Vision 2050", "the 25th Anniversary Gala": a date that is part of a name. */
const insideName: Rule = (site) => {
  const next = after(site, 1)[0];
  if (site.attachment.pattern !== 'before-noun' || next?.tag !== 'name') return false;
  return /^\p{N}{4}$/u.test(site.reading.exact) && sideOf(site.reading.edtf, site.documentDate) > 0;
};

/** "the last gaggle of 2024", "in this campaign of 1976": the year only tells which one is meant. */
const whichOne: Rule = (site) => {
  const { parsed, attachment, lex } = site;
  if (
    parsed.tokens[attachment.adjunct.start]?.lower !== 'of' ||
    attachment.adjunct.end - attachment.adjunct.start > 3
  )
    return false;
  const head = parsed.tokens[attachment.adjunct.start - 1];
  const determined = parsed.tokens
    .slice(Math.max(0, attachment.adjunct.start - 4), attachment.adjunct.start)
    .some((token) => token.tag === 'det' || token.tag === 'poss');
  return (
    head?.tag === 'noun' &&
    determined &&
    (lex.sessionNouns.has(head.lower) || sideOf(site.reading.edtf, site.documentDate) === 0)
  );
};

/** A trailing "with climate finance as our top priority this year": no verb, nothing happens. */
const absolute: Rule = (site) => {
  const { parsed, attachment, lex } = site;
  if (attachment.verb && attachment.pattern !== 'trailing') return false;
  const { start, end } = segmentBounds(parsed, attachment.adjunct.start);
  const words = parsed.tokens.slice(start, end);
  return (
    start > 0 &&
    words[0]?.lower === 'with' &&
    !words.some((token) => lex.eventNouns.has(token.lower))
  );
};

/** "over the past decade", "in just the past week": a window that ends now, not a date. */
const window: Rule = ({ parsed, attachment, reading }) => {
  if (!/^(?:the |these )?(?:past|last|previous)\b/i.test(reading.exact)) return false;
  const words = parsed.tokens
    .slice(Math.max(0, attachment.adjunct.start - 1), attachment.adjunct.start + 3)
    .map((token) => token.lower);
  const rolling = words.some((word) =>
    /^(?:over|during|for|within|throughout|just|than)$/.test(word),
  );
  return rolling || /^(?:the |these )?past\b/i.test(reading.exact);
};

/** "weaponizing winter", "we celebrate Christmas": the object of a verb dates nothing. */
const objectOfVerb: Rule = ({ parsed, attachment, reading }) => {
  if (attachment.pattern === 'before-noun' || reading.basis === 'relative') return false;
  const first = parsed.tokens[attachment.adjunct.start];
  const before = parsed.tokens[attachment.adjunct.start - 1];
  if (!first?.reading || !before) return false;
  if (/^\p{N}|\s/u.test(reading.exact)) return false;
  return before.tag === 'ing' || before.tag === 'base';
};

/** Nothing but the date, or words that tell nothing. */
const nothingTold: Rule = (site) => {
  const words = told(site).filter((token, at) => {
    const index = site.attachment.words[at] ?? -1;
    return index < site.attachment.adjunct.start || index >= site.attachment.adjunct.end;
  });
  return !words.some(
    (token) =>
      ['noun', 'name', 'past', 'base', 'adj', 'ing', 'num'].includes(token.tag) &&
      !site.lex.stopWords.has(token.lower),
  );
};

const RULES: readonly (readonly [string, Rule])[] = [
  ['greeting', greeting],
  ['the sitting itself', sitting],
  ['speaking here', speakingHere],
  ['nowadays', nowadays],
  ['baseline of a comparison', baseline],
  ['retracted date', retracted],
  ['the other of two guesses', alternative],
  ['date inside a name', insideName],
  ['only tells which one', whichOne],
  ['window that ends now', window],
  ['object of a verb', objectOfVerb],
  ['no happening', absolute],
  ['nothing told', nothingTold],
];

/** Why a dated mention makes no event, or `null`. */
export function refusalOf(site: Site): string | null {
  return RULES.find(([, applies]) => applies(site))?.[0] ?? null;
}
