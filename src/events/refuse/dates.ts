/** Dates that say something else than when a thing happened. */
import { parseEdtf } from '../../calendar/edtf';
import { find, says } from '../cues';
import { segmentBounds } from '../parsed';
import { sideOf } from '../side';
import { isTimeOfDay } from '../timeOfDay';
import { after, before, type Rule, type Site } from './site';
import type { Reading } from '../../time/types';

/** "on this day in 1944": the year that follows is meant. */
export const thisDayIn: Rule = (site) => {
  if (!site.lex.refusing.sameDay.test(site.reading.exact) || site.reading.basis !== 'relative')
    return false;
  const [first, second] = after(site, 2);
  return first?.tag === 'prep' && second?.reading != null;
};

/** "up from 2012", "compared with Q2": where a figure is measured from. */
export const baseline: Rule = (site) => {
  const { parsed, lex } = site;
  const { adjunct } = site.attachment;
  const isFrom = lex.refusing.measuredFrom.has(parsed.tokens[adjunct.start]?.lower ?? '');
  if (isFrom && says(before(site, 7), lex.refusing.changes) !== null) return true;
  const { start: opened } = segmentBounds(parsed, adjunct.start);
  const near = parsed.tokens.slice(opened, adjunct.start + 1);
  const since = near.slice(-5).some(({ lower }) => lex.refusing.since.has(lower));
  if (since && near.slice(-12).some(({ lower }) => lex.superlatives.has(lower))) return true;
  const words = before(site, 5);
  const phrase = says(words, lex.baselines);
  if (phrase === null) return false;
  const place = find(words, phrase.split(' '));
  return place !== null && place.end >= words.length - 3;
};

/** "in 1983, not in 1985": the date that it was not. */
export const ruledOut: Rule = ({ parsed, attachment, reading, lex }) => {
  const { tokens } = parsed;
  const { start } = attachment.adjunct;
  return (
    lex.refusing.not.has(tokens[start - 1]?.lower ?? '') &&
    tokens.some((token) => token.reading !== null && token.reading !== reading)
  );
};

/** "© 1996 Porton Quarterly" */
export const imprint: Rule = (site) =>
  before(site, 2).some(({ text, lower }) => text === '©' || site.lex.refusing.imprints.has(lower));

/** "resolution 2588 (2021)": the number of a document. */
export const documentNumber: Rule = ({ parsed, attachment, reading }) => {
  const { tokens } = parsed;
  const first = tokens.findIndex((token) => token.reading === reading);
  const last = tokens.findLastIndex((token) => token.reading === reading);
  const isBracketed = tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
  return (
    isBracketed && /^\p{N}/u.test(tokens[first - 2]?.text ?? '') && attachment.words.length > 0
  );
};

/** "Today marks ten years": the date is what is talked about. */
export const dateAsSubject: Rule = ({ parsed, attachment }) => {
  const { start, end } = attachment.adjunct;
  const { verb, pattern } = attachment;
  if (!verb || verb.start !== end || verb.hasSubject || pattern === 'saw-it') return false;
  const before = parsed.tokens[start - 1];
  return (
    parsed.tokens[start]?.reading !== null &&
    (before === undefined ||
      before.tag === 'comma' ||
      before.tag === 'conj' ||
      before.tag === 'stop')
  );
};

/** "could have been 1828": the other of two dates that the speaker wavers between. */
export const alternative: Rule = (site) => {
  const { parsed, reading, lex } = site;
  const { tokens } = parsed;
  const { start } = site.attachment.adjunct;
  const joined = lex.refusing.or.has(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.reading;
  if (joined) return true;
  if (says(before(site, 4), lex.refusing.wavering) === null) return false;
  return tokens.some(
    (token) => token.reading !== null && token.reading !== reading && token.end <= reading.start,
  );
};

/** "the 2030 Agenda": a coming year inside a name; the name may be cut off by a line end. */
export const insideName: Rule = (site) => {
  const { parsed, attachment, reading, documentDate, lex } = site;
  const { start } = attachment.adjunct;
  const next = after(site, 1)[0];
  const bare = parsed.tokens[start]?.reading === reading;
  if (lex.refusing.seasons.has(next?.lower ?? '') && reading.basis === 'derived') return true;
  const cutOff = next === undefined && bare && parsed.tokens[start - 1]?.tag === 'det';
  const named = attachment.pattern === 'before-noun' && next?.tag === 'name';
  if (!cutOff && !named) return false;
  return /^\p{N}{4}$/u.test(reading.exact) && sideOf(reading.edtf, documentDate) > 0;
};

/** "four in the morning", "the afternoon recess": a time of day that brings no day of its own. */
export const timeOfDay: Rule = ({ reading }) => isTimeOfDay(reading);

/** "the last gaggle of 2024", "in this campaign of 1976": the year only tells which one is meant. */
export const whichOne: Rule = (site) => {
  const { parsed, attachment, lex, reading, documentDate } = site;
  const { start, end } = attachment.adjunct;
  if (attachment.pattern === 'before-noun' || end - start > 3) return false;
  if (!lex.refusing.whichOne.has(parsed.tokens[start]?.lower ?? '')) return false;
  const head = parsed.tokens[start - 1];
  const determined = before(site, 4).some((token) => token.tag === 'det' || token.tag === 'poss');
  if (head?.tag !== 'noun' || !determined) return false;
  return lex.sessionNouns.has(head.lower) || sideOf(reading.edtf, documentDate) === 0;
};

/** "over the past decade", "in just the past week": a window that ends now. */
export const window: Rule = ({ parsed, attachment, reading, lex }) => {
  if (!lex.refusing.pastWindow.test(reading.exact)) return false;
  const { start } = attachment.adjunct;
  const words = parsed.tokens.slice(Math.max(0, start - 1), start + 3);
  const rolling = words.some(({ lower }) => lex.refusing.spanning.has(lower));
  return rolling || lex.refusing.rollingWindow.test(reading.exact);
};

/** "we filed our report for the fourth quarter and full year": the period of a paper, not the day of the deed. */
export const reportedOn: Rule = ({ parsed: { tokens }, attachment: { verb, adjunct }, lex }) => {
  let at = adjunct.start;
  while (
    at > 0 &&
    (tokens[at]?.reading != null || /^(?:and|the|full|year|in|,)$/.test(tokens[at]?.lower ?? ''))
  )
    at--;
  if (tokens[at]?.lower !== 'for') return false;
  const { reports } = lex.refusing;
  // "the report of the Court of Auditors for 1987"
  for (at--; at >= (verb?.end ?? 0); at--) {
    const token = tokens[at];
    if (reports.has(token?.lower ?? '')) return true;
    if (!IN_PHRASE.has(token?.tag ?? '')) return false;
  }
  return false;
};
const IN_PHRASE: ReadonlySet<string> = new Set(['noun', 'name', 'prep', 'det', 'poss', 'adj']);

/** Whether a date lies in what another spans. */
function isWithin(exact: Reading, { edtf }: Reading): boolean {
  const [day, around] = [parseEdtf(exact.edtf ?? ''), parseEdtf(edtf ?? '')];
  const [from, to] = [around?.earliest, around?.latest];
  if (day?.earliest == null || from == null || to == null) return false;
  return from <= day.earliest && day.earliest <= to;
}

/** "nine years ago, | in March 2015": the date that says it more exactly, right behind. */
function exactBehind({ parsed: { tokens }, attachment: { adjunct }, reading }: Site): boolean {
  let at = adjunct.end;
  if (tokens[at]?.tag === 'comma') at++;
  if (tokens[at]?.tag === 'prep') at++;
  const exact = tokens[at]?.reading;
  if (!exact || exact === reading || exact.edtf === null || exact.basis === 'relative')
    return false;
  return exact.edtf !== reading.edtf && (exact.basis === 'explicit' || isWithin(exact, reading));
}

/** "on 4 October, some four months ago", "last year, in August": said a second time, less exactly. */
export const saidAgain: Rule = (site) => {
  const { parsed, attachment, reading } = site;
  if (reading.basis !== 'relative') return false;
  if (exactBehind(site)) return true;
  const { start } = attachment.adjunct;
  const exact =
    parsed.tokens[parsed.tokens[start - 1]?.tag === 'comma' ? start - 2 : start - 1]?.reading;
  return (
    exact != null &&
    exact !== reading &&
    exact.precision !== reading.precision &&
    isWithin(exact, reading)
  );
};

/** "weaponizing winter": the object of a verb dates nothing. */
export const objectOfVerb: Rule = ({ parsed, attachment, reading, lex }) => {
  const verb = attachment.verb;
  // "which probably means 2021"
  if (verb && lex.refusing.equating.has(verb.lemma) && verb.end === attachment.adjunct.start)
    return true;
  if (attachment.pattern === 'before-noun' || reading.basis === 'relative') return false;
  const first = parsed.tokens[attachment.adjunct.start];
  const previous = parsed.tokens[attachment.adjunct.start - 1];
  if (!first?.reading || !previous || /^\p{N}|\s/u.test(reading.exact)) return false;
  return previous.tag === 'ing' || previous.tag === 'base';
};
