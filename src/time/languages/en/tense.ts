/**
 * Tense of the clause a mention stands in, from auxiliaries and verb endings alone: no parser, no word list beyond
 * the strong verbs of reporting. The nearest sign to the left in the clause wins, else the nearest to the right.
 */
import type { Tense, TenseReader } from '../../rule';
import { IRREGULAR, irregular } from './irregular';

const REACH = 120;
/** Long enough for the prepositions before a mention. */
const LEAD = 48;

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** What is told of the timetable in the present. */
const BEGIN =
  '(?:begin|start|open|close|end|expire|resume|arrive|depart|leave|lapse|meet|return|reopen|launch|retire|air)';
const BEGINS = `${BEGIN}(?:e?s)`;
/** Words that look ahead, whatever stands before them: "is scheduled", "was set for". */
const AHEAD_WORDS = `scheduled|expected|expects?|due|slated|planned|plans?(?= (?:to|on)\\b)|planning|likely|effective|payable|upcoming|postponed|going to|(?:set|booked|fixed|moved(?! to (?!Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[0-9]|the [0-9]|[elmn]))|delayed|adjourned|rescheduled|brought forward) (?:to|for|until)|(?:${BEGINS}|(?:run|kick|take|come)s (?:out|off|effect|into (?:force|effect)))(?! (?:with|the(?! (?:first|second|third|fourth|last|week|day|end|morning)\\b)|a|his|her|its|their)\\b)|(?:${BEGIN}|play|fly|go on sale|(?:take|come into) (?:effect|force))(?= (?:again |here |there )?(?:on|at|next|tomorrow|tonight|this|${DAY})\\b)|hopes? to|intends? to|aims? to|look(?:s|ing)? forward to`;
/** "to mariners", "to court", "to you" are no infinitives. */
const INFINITIVE =
  'to (?!(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|him|them|it|you|me|us|each|both|all|some|many|most|more|one|two|three|everyone|people|court|prison|jail|school|college|church|hospital|town|bed|parliament|congress|office|power|trial|war|death|sea)\\b|[A-Z0-9]|[a-z]+[^s]s\\b)[a-z]+';
/** At the head of a sentence: what is asked for lies ahead. */
const IMPERATIVE =
  "(?<=^[\"“]?)(?:Please|Use|Call|Visit|Join|Come|Register|Sign|Apply|Book|Order|Check|Send|Subscribe|Remember|Save|Bring|Submit|Return|Contact|Email|Vote|Buy|Stay|Don[’']t|Let[’']s)\\b";
/** "If we break ground in April": what is supposed lies ahead. */
const CONDITION = `(?:[Ii]f|[Oo]nce|[Uu]nless) (?:we|you|they|I|he|she|it) (?!(?:were|was|had|did|ha(?:s|ve)|[a-z]+ed|${IRREGULAR})\\b)[a-z]+`;
const FUTURE = [
  // "to be signed", "will be paid": the participle is no past.
  '(?:to )?be [a-z]+',
  "will|'ll|’ll|won't|won’t|shall|would|gonna|should|may|might|can|could|must",
  AHEAD_WORDS,
  INFINITIVE,
  IMPERATIVE,
  CONDITION,
].join('|');
/** "we cut it in May": alike in all tenses, and told of what was done where somebody did it. */
const ALIKE = irregular.flatMap(({ base, past }) => (past === base ? base : [])).join('|');
/** Looked at behind the verb: few words are one. */
const DONE_BY = `(?<=\\b(?:[Ww]e|[Tt]hey|I|[Hh]e|[Ss]he|[Ii]t|who|which|(?:[Tt]he|[Mm]y|[Oo]ur|[Aa]) [a-z]+[^s]) (?:${ALIKE}))`;
/** Not "we need it", "those who proceed", "a hundred". */
const ENDS_IN_ED = '[a-z]{2,}ed(?<![^rt]eed|\\b[bcg]reed|hundred)';
const PAST = [
  // "will have surgery": the auxiliary before it tells.
  "[Ww]as|[Ww]ere|had|[Dd]id|(?<!\\b(?:will|won['’]t|shall|gonna|not) |['’]ll )ha(?:s|ve)(?! (?:an?|the|no|some|any|to|very|little|few|many|much|enough|plenty|more|less)\\b)|been",
  IRREGULAR,
  `(?:${ALIKE})${DONE_BY}`,
  ENDS_IN_ED,
].join('|');
/** "is heard", "are paying": the participle is no past, and the present says neither. */
const PRESENT = `(?:is|are|am|it's|he's|she's|we're|they're|i'm)(?: (?:being|not|also|now))? [a-z]+(?:ed|ing|en|t|d)`;
/** The look at its first letter halves what is tried: a word ends where another could begin. */
const SIGN = new RegExp(`\\b(?=[A-Za-z'’])(?:(${FUTURE})|(${PAST})|(?:${PRESENT}))\\b`, 'g');

/** "is scheduled", "are set to": what follows "is" is a sign of its own; the next search begins there. */
function looksAhead(sentence: string, verb: number, end: number): boolean {
  SIGN.lastIndex = verb;
  const next = SIGN.exec(sentence);
  const ahead = next?.index === verb && next[1] !== undefined;
  SIGN.lastIndex = ahead ? verb : end;
  return ahead;
}

/** "If rates came down in September, we would build", "we would build if rates came down in September" */
const IF = /\b[Ii]f /;
const IF_LEFT = /\b[Ii]f (?:(?!,|\b(?:that|had)\b).){0,80}$/;
const WOULD =
  "(?:would|could|might)(?:n['’]t)? (?!have\\b|be [a-z]+ed\\b)|['’]d (?!have\\b|[a-z]+ed\\b)";
const WOULD_RIGHT = new RegExp(
  `^[^.;?]{0,40}, (?:then )?(?:we|I|they|the [a-z]+|[A-Z][a-z]+) ?(?:${WOULD})`,
);
const WOULD_LEFT = new RegExp(
  `\\b(?:[Ww]e|I|[Tt]hey|[Tt]he [a-z]+) ?(?:${WOULD})[^,;]{0,60}\\bif\\b`,
);

/** "my last briefing on 14 October", "our next one, on 3 May": the adjective tells, whatever the verb. */
const THE_LAST =
  /\b(?:(last|previous|latest)|next|upcoming|forthcoming) (?!time\b)[a-z]+(?: [a-z]+)?,? on (?:the )?$/i;
const WILL_BE = /^,? (?:will|shall|is|are)\b/;

/** A clause ends at these; a mention's own clause starts after the last one. */
const CLAUSE_END = /[;:()—]|--|\b(?:but|while|although|whereas)\b/g;

/** "no later than Tuesday", "effective Tuesday" look ahead of the clause's own time. */
const AHEAD =
  /\b(?:between now and|from now (?:to|until|till)|as (?:soon|early|late) as|no later than|starting|beginning|effective)\s+(?:the\s+)?$/i;
/** "until Tuesday" looks ahead, too, except where something went on in the past till then: "he stayed until May". */
const UNTIL = /\b(?:in (?:force|effect) from|until|till|through)\s+(?:the\s+)?$/i;
const WENT_ON = new RegExp(
  `\\b(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|[a-z]{2,}ed|${IRREGULAR})\\b`,
  'i',
);
const PUT_OFF =
  /\b(?:extend|postpon|delay|suspend|adjourn|grant|allow|agree|order|schedul|defer|remand|move|vow|pledg|promis|need|want|ask)/i;
/** "by" looks ahead, too, except where something "had" been done by then. */
const BY =
  /\bby\s+(?:the\s+|(?:the )?(?:close|end|start) of (?:business|play|day|the day)(?: on)? )?$/i;
/** "By December we had ten of them". */
const BY_THEN = /^,? [^.,;]{0,30}\b(?:had|was|were)\b/;
const HAD_AFTER = /^,? [^.]{0,30}\bhad\b/;
const WHICH_DID = new RegExp(
  `^, (?:which|that|who) (?:was|were|had|cut|put|set|[a-z]{2,}ed|${IRREGULAR})\\b`,
);
const DONE = /\b(?:had|was|were)\b/;
const COMING =
  /^['’]s?\s[^,.;]{0,24}\bwill (?:start|begin|open|take place|feature|be (?:held|played|near|around|about|above|below|in))\b/;
const POSSESSIVE = /^['’]s?\s/;
/** "will address | Saturday's session" */
const WILL =
  /^(?:will|'ll|’ll|shall) (?:not |also |then )?(?:be |have )?[a-z]+ (?:in |at |to |on |the ){0,3}$/;

/** "The launch is on May 3", "sentencing is the 9th", not "that is May 3": what is, is to come. */
const IS_SET =
  / (?:is|are)(?<!\b(?:it|that|this|which|there|today|tomorrow|what|when) (?:is|are)) (?:on |at |in )?(?:the )?$/i;

const pending = (clause: string): boolean => PUT_OFF.test(clause) || !WENT_ON.test(clause);

/** What stands between a verb and its own date: "ruled on", "spoke at the ministry on". */
const OWN_DATE =
  /^(?:(?! (?:for|to|of|from|that|by|through|with) )[\w '’-]){0,30} (?:on|in) (?:the )?$|^ $/;
const governs = (gap: string): boolean => OWN_DATE.test(gap);

/** "it begins here, where on Tuesday I announced it": a clause of its own begins with the mention. */
const OPENS_CLAUSE = /\b(?:where|who|which|when|because|that) (?:on|in|at) (?:the )?$/;

/** What stands between a date and the verb it is in front of: "On June 30 the court ruled". */
const FRONTED = /^,?(?: [\w'’-]{1,20}){0,3} $/;

const SURE = { past: 'done', future: 'due' } as const;
/** "we have a meeting on June 30": no auxiliary, no past. */
const sureOf = ({ tense, possible }: Sign): Tense | null =>
  tense && !possible ? SURE[tense] : tense;

interface Sign {
  readonly at: number;
  readonly end: number;
  readonly tense: 'past' | 'future' | null;
  /** It may be no tense at all. */
  readonly possible: boolean;
}

const HAVE = /^ha(?:s|ve)$/;

const NOUN_OR_VERB = new RegExp(`^(?:plans?|${BEGIN})$`);
const OWNED = /\b(?:an?|the|no|any|my|our|your|his|her|its|their)(?: [a-z]+)? $/;
/** "had a working | plan on June 4", "filed the annual | return on June 4" */
const isNoun = (sentence: string, at: number): boolean =>
  OWNED.test(sentence.slice(Math.max(0, at - LEAD), at));

/** By `exec`, since `matchAll` makes a pattern of its own and much else for each of many sentences. */
function signsOf(sentence: string): Sign[] {
  const signs: Sign[] = [];
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(sentence); match; match = SIGN.exec(sentence)) {
    const [words, future, past] = match;
    const tense = future !== undefined ? 'future' : past !== undefined ? 'past' : null;
    const end = SIGN.lastIndex;
    const verb = match.index + words.lastIndexOf(' ') + 1;
    if (tense === null && looksAhead(sentence, verb, end)) continue;
    if (future !== undefined && NOUN_OR_VERB.test(words) && isNoun(sentence, match.index)) continue;
    signs.push({ at: match.index, end, tense, possible: HAVE.test(words) });
  }
  return signs;
}

function clauseEndsOf(sentence: string): { readonly at: number }[] {
  const ends: { at: number }[] = [];
  CLAUSE_END.lastIndex = 0;
  for (let match = CLAUSE_END.exec(sentence); match; match = CLAUSE_END.exec(sentence))
    ends.push({ at: match.index });
  return ends;
}

/**
 * What was done to some end was done then: "they met to discuss it on Friday"; "they agreed to meet on Friday" was not,
 * though that Friday may be past by now.
 */
const PURPOSE = /^to (?!be )/;
const LOOKS_AHEAD =
  /\b(?:plan|agree|deci|promis|vow|pledg|threat|want|hope|expect|inten|refus|offer|propos|order|ask|urg|told|tell|invit|allow|forc|schedul|set|due|about|read|likel|need|wish|aim|tr[iy]|attempt|continu|vot|mov|bid|effort|deal|right|deadline|chance|time|bill|call|request|requir|prepar|like|going|ha[ds]|have|until|by)[a-z]*\b/i;
const NEAR = 60;

function withPurposes(signs: readonly Sign[], sentence: string): readonly Sign[] {
  return signs.map((sign, index) => {
    const before = signs[index - 1];
    if (before?.tense !== 'past' || sign.tense !== 'future' || sign.at - before.end > NEAR)
      return sign;
    const verb = sentence.slice(sign.at, sign.end);
    if (!PURPOSE.test(verb)) return sign;
    const isAgreed = LOOKS_AHEAD.test(sentence.slice(before.at, sign.at));
    return { ...sign, tense: isAgreed ? 'future' : 'past', possible: true };
  });
}

/** "was scheduled for December 14 but was canceled", "was going to be in January": a plan of the past. */
function isThwarted({ at, end: signEnd }: Sign, sentence: string, end: number): boolean {
  const words = sentence.slice(Math.max(0, at - LEAD), signEnd);
  return (
    WAS_GOING.test(words) ||
    HAD_HOPED.test(words) ||
    (WAS_DUE.test(words) && CALLED_OFF.test(sentence.slice(end, end + REACH)))
  );
}
/** "Back in March they might have noticed"; not "be back in March". */
const BACK =
  /(?:^(?:and|but|so)?|[;:–—-]|\b(?:way|that|which))\s*back (?:in|on|at|around)(?: the)?\s$/i;
const WAS_GOING = /\b(?:was|were)(?:n['’]t)? (?:not |only |just )?going to(?: be [a-z]+)?$/;
/** "had hoped to get it in March" */
const HAD_HOPED =
  /\b(?:had|[’']d) (?:been )?(?:hop(?:ed|ing)|plann(?:ed|ing)|intended|expected|expecting|wanted|meant) to [a-z]+$/;
const WAS_DUE = /\b(?:was|were|been) (?:scheduled|planned|expected|due|slated|set)\b[a-z ]{0,12}$/;
const CALLED_OFF =
  /\bbut\b(?! (?:no|not yet|details|may|might|could|will)\b)|\b(?:cancel|called off|postpone|put off|scrapped|never)/;

/** Index of the first item that stands at or behind `at`. */
function firstFrom(items: readonly { readonly at: number }[], at: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Signs and clauses are found once for a sentence, however many dates it holds. */
export function tenses(sentence: string): TenseReader {
  const signs = withPurposes(signsOf(sentence), sentence);
  const ends = clauseEndsOf(sentence);
  const supposes = IF.test(sentence);
  return (start, end) => {
    const next = firstFrom(ends, start);
    const clauseStart = Math.max(start - REACH, ends[next - 1]?.at ?? 0);
    const left = sentence.slice(Math.max(0, start - LEAD), start);
    const right = sentence.slice(end, end + LEAD);
    const clause = sentence.slice(clauseStart, start);
    if (supposes && IF_LEFT.test(clause) && (WOULD_LEFT.test(clause) || WOULD_RIGHT.test(right)))
      return 'due';
    if (BACK.test(left)) return 'past';
    if (AHEAD.test(left) && !HAD_AFTER.test(right))
      return WHICH_DID.test(right) ? 'past' : 'future';
    if (UNTIL.test(left) && !HAD_AFTER.test(right) && pending(clause)) return 'future';
    if (POSSESSIVE.test(right) && COMING.test(right)) return 'future';
    const beside = THE_LAST.exec(left);
    if (beside) return beside[1] === undefined || WILL_BE.test(right) ? 'future' : 'past';
    const before = signs[firstFrom(signs, start) - 1];
    const inClause = before !== undefined && before.at >= clauseStart && !OPENS_CLAUSE.test(left);
    if (POSSESSIVE.test(right) && !/^(?:this|next|tomorrow)\b/i.test(sentence.slice(start, end)))
      return inClause && WILL.test(sentence.slice(before.at, start)) ? 'future' : 'past';
    if (BY.test(left) && !DONE.test(clause) && !BY_THEN.test(right)) return 'future';
    if (IS_SET.test(left)) return 'future';
    if (inClause && isThwarted(before, sentence, end)) return 'done';
    if (inClause) {
      return governs(sentence.slice(before.end, start)) ? sureOf(before) : before.tense;
    }
    const after = signs[firstFrom(signs, end)];
    const clauseEnd = Math.min(end + REACH, ends[firstFrom(ends, end)]?.at ?? Infinity);
    if (after === undefined || after.at >= clauseEnd) {
      return sentence[clauseStart] === '('
        ? (signs[firstFrom(signs, clauseStart) - 1]?.tense ?? null)
        : null;
    }
    return FRONTED.test(sentence.slice(end, after.at)) ? sureOf(after) : after.tense;
  };
}
