/** Looks left and right of a match, as readers do to refuse look-alikes. */
import type { Place } from '../../rule';
import { IRREGULAR } from './irregular';

const REACH = 40;

/** "Operation Red Dawn" */
export const isOperation = (place: Place): boolean =>
  /\bOperation\s+(?:\w+\s+)?$/.test(before(place));

/** Up to 40 characters before the match. */
export const before = ({ text, start }: Place): string =>
  text.slice(Math.max(0, start - REACH), start);

/** Up to 40 characters after the match. */
export const after = ({ text, end }: Place): string => text.slice(end, end + REACH);

export const words = ({ text, start, end }: Place): string => text.slice(start, end);

/** "that" after a verb of saying or thinking opens a clause: "he said that Christmas was near". */
const CLAUSE_THAT =
  /\b(?:sa(?:ys?|id)|tell|told|kn[eo]w|thinks?|thought|believed?s?|hopes?|hoped|felt|mean[st]?|so|sure|fact|agreed?|fear(?:s|ed)?|means?|show(?:s|ed|n)?|found)\s+(?:\w+\s+)?$/i;
export const isClauseThat = (place: Place): boolean =>
  /^that\b/i.test(words(place)) && CLAUSE_THAT.test(before(place));

/** After a title a month is a name: "Dr. August Weber". */
const TITLE =
  /\b(?:Mrs?|Ms|Miss|Dr|Prof(?:essor)?|Sir|Lord|Lady|Judge|Justice|Captain|Capt|Col(?:onel)?|Gen(?:eral)?|Sen(?:ator)?|Rep|Officer|Detective|Sergeant|Sgt|Lt|Father|Sister|Aunt|Uncle|President|Minister)\.?\s+$/;
/** Nothing stands before it in its sentence, or only quotation marks. */
const SENTENCE_START = /(?:^|[.!?:]["”’]?\s+)["“]?$/;
/** "Autumn Smith took", "April, our lawyer,". */
const SURNAME = new RegExp(
  `^\\s+(?!(?:Olympics|Games|Offensive|Session|Term|School|Bank)\\b)[A-Z][a-z]+\\s+(?:[a-z]{2,}ed|${IRREGULAR}|says|asks?|has|had|was|will|would|is|did|thinks|wants|works|lives|plays|and)\\b`,
);
const APPOSITION = /^,\s+(?:our|my|your|his|her|their|who|a|an)\s/;

/** The word, where months and seasons are first names too, is somebody's. */
export const isTitled = (place: Place): boolean => TITLE.test(before(place));
/** "yesterday, June Hale came": no preposition makes it a month. */
const INSERTED = /,\s+$/;
const SIC = /^\s+\(sic\)/i;
export const isFirstName = (place: Place): boolean => {
  const left = before(place);
  const right = after(place).replace(SIC, '');
  const mayBegin = SENTENCE_START.test(left) || INSERTED.test(left);
  return (
    TITLE.test(left) ||
    (mayBegin && SURNAME.test(right)) ||
    (SENTENCE_START.test(left) && APPOSITION.test(right))
  );
};

/** Preposition or article that makes a bare number or an ambiguous word a date. */
const LEADS =
  /\b(?:in|on|by|since|until|till|from|to|of|during|before|after|around|about|between|and|or|through|for|circa|c\.|early|late|mid|mid-|the|than|next|last|this)[\s(]*$/i;
export const hasLead = (place: Place): boolean => LEADS.test(before(place));
