/** "today" that is this very sitting, or nowadays. */
import { isPossessive } from '../attach';
import { says } from '../cues';
import type { EventLexicon } from '../lexicon/types';
import { pointsBack } from '../named';
import { subjectWord } from '../subjects';
import type { Tagged } from '../tag';
import { after, isCurrent, isToday, told, type Rule, type Site } from './site';

/** "We are recording this on a wet Thursday." */
const isBeingRecorded = ({ attachment: { verb }, lex }: Site): boolean =>
  verb !== null && verb.progressive && verb.present && lex.verbs.recording.has(verb.lemma);

/** "This is an interview with Ana Brook on 3 May 2012.", said on that day. */
function isAnnounced({ parsed, attachment, reading, documentDate, lex }: Site): boolean {
  if (reading.edtf !== documentDate) return false;
  const said = parsed.tokens.slice(0, attachment.adjunct.start);
  const [first] = parsed.groups;
  const opens = first?.present !== false && lex.refusing.these.has(said[0]?.lower ?? '');
  return opens && said.some(({ lower }) => lex.sessionNouns.has(lower));
}

/** "It's November 19th, 2016, at the Convention." */
function isDated({ parsed, attachment, reading, documentDate }: Site): boolean {
  if (reading.edtf === null || !documentDate.startsWith(reading.edtf)) return false;
  if (!attachment.verb?.present || reading.basis === 'relative') return false;
  return pointsBack(parsed, attachment);
}

/** "I'm here with Ana Brook on 3 May 2012": on that day this very talk is held. */
function isIntroduced({ parsed, attachment: { verb }, reading, documentDate, lex }: Site): boolean {
  if (reading.edtf !== documentDate || !verb?.copula || !verb.present) return false;
  return (
    lex.refusing.talkers.has(subjectWord(parsed, verb)?.lower ?? '') &&
    lex.refusing.here.has(parsed.tokens[verb.end]?.lower ?? '')
  );
}

/** "today's gaggle", "the ground rules tonight": the sitting itself. */
export const sitting: Rule = (site) => {
  if (isBeingRecorded(site) || isAnnounced(site) || isIntroduced(site) || isDated(site))
    return true;
  if (!isCurrent(site)) return false;
  const { attachment, parsed, lex } = site;
  const { verb, pattern } = attachment;
  const next = after(site, 3).find((token) => token.tag === 'noun' || token.tag === 'name');
  if (pattern === 'before-noun') return next !== undefined && lex.sessionNouns.has(next.lower);
  if (!isToday(site) || (verb !== null && !verb.present && verb.modal === null)) return false;
  // "We're going to hear from them this morning."
  if (verb && says(parsed.tokens.slice(verb.start, verb.end + 4), lex.refusing.hearing))
    return true;
  return told(site)
    .slice(0, 3)
    .some((token) => lex.sessionNouns.has(token.lower));
};

/** "what I said today", "as you heard today": speaking here is no event. */
export const speakingHere: Rule = (site) => {
  if (!isToday(site)) return false;
  const { attachment, parsed, lex } = site;
  const { verb } = attachment;
  // "Happy to take your questions today."
  if (attachment.pattern === 'infinitive' && parsed.groups.every(({ reduced }) => reduced))
    return true;
  if (!verb) return false;
  const speaker = verb.hasSubject
    ? parsed.tokens[verb.start]
    : told(site).find(({ tag }) => tag !== 'sub' && tag !== 'conj');
  const lower = speaker?.lower ?? '';
  if (lex.refusing.hearers.has(lower)) return true;
  // "I spoke to the minister this morning" is elsewhere.
  const [to, whom] = parsed.tokens.slice(verb.end, verb.end + 2);
  const elsewhere =
    lex.refusing.talkedTo.has(to?.lower ?? '') && !lex.refusing.hearers.has(whom?.lower ?? '');
  if (elsewhere) return false;
  return lex.refusing.speaker.has(lower) && lex.verbs.speechActs.has(verb.lemma);
};

/** "has donated more than 5,000 copies": what has come together until now. */
const isTally = (words: readonly Tagged[], { refusing }: EventLexicon): boolean =>
  words.some((word, at) => refusing.beforeAmount.has(word.lower) && words[at + 1]?.tag === 'num');

/** "to host the conference this year": an aim, no state. */
function isInfinitive({ parsed, attachment }: Site): boolean {
  const { start } = attachment.adjunct;
  const verb = parsed.groups.filter((group) => group.end <= start).at(-1);
  return parsed.tokens
    .slice(Math.max(verb?.end ?? 0, start - 8), start)
    .some((token, at, all) => token.tag === 'to' && all[at + 1]?.tag === 'base');
}

/** "the threats from the east today": a state that holds now. */
export const nowadays: Rule = (site) => {
  const { attachment, lex, parsed } = site;
  if (!isCurrent(site) || lex.refusing.withinToday.test(site.reading.exact)) return false;
  const { verb, pattern } = attachment;
  // "Today it would take two hours": as things are now.
  if (verb?.modal && isToday(site) && lex.refusing.possible.has(verb.modal) && !verb.perfect)
    return true;
  if (isInfinitive(site) && !(verb?.copula && parsed.tokens[verb.end]?.tag !== 'to')) return false;
  if (!verb) {
    if (pattern === 'before-noun' && !isToday(site)) return false;
    return !told(site).some((token) => lex.eventNouns.has(token.lower));
  }
  // "We have got a guest this week."
  if (verb.perfect)
    return lex.refusing.having.has(verb.lemma) || (isToday(site) && isTally(told(site), lex));
  if (!verb.present) return false;
  if (verb.copula) return !says(told(site), lex.planned);
  const planned = says(parsed.tokens.slice(verb.start), lex.planned) !== null;
  if (lex.verbs.performative.has(verb.lemma) || planned) return false;
  return verb.progressive || isToday(site);
};

const CENTURY = /^-?\d\dXX$/;

/** "We live in the 21st century", "a bridge of the 21st century must be wide": no happening but our time. */
export const runningCentury: Rule = ({ attachment: { verb }, reading, documentDate }) => {
  const { edtf } = reading;
  if (edtf === null || !CENTURY.test(edtf) || !documentDate.startsWith(edtf.slice(0, -2)))
    return false;
  return verb === null || verb.present || verb.modal !== null;
};

/** "This year's theme is hope": what is so now, and no happening. */
export const holdsNow: Rule = (site) => {
  const { parsed, attachment, lex } = site;
  const { end } = attachment.adjunct;
  if (attachment.pattern !== 'before-noun' || !isCurrent(site)) return false;
  if (!isPossessive(parsed.tokens[end - 1]?.text)) return false;
  const verb = parsed.groups.find(({ start }) => start >= end);
  return (
    verb?.copula === true &&
    verb.present &&
    !lex.eventNouns.has(subjectWord(parsed, verb)?.lower ?? '')
  );
};
