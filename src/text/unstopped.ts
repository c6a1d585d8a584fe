/**
 * Speech written without stops, as recognisers caption it: where one clause has ended and the next, with a subject of
 * its own, begins behind a word that turns the talk. Anything less sure stays in one piece.
 */
import { CONNECTIVES } from './abbreviations';
import { isLowerAt } from './characters';
import { wordBefore } from './wordsAt';

/** UTF-16 units; what is shorter is read as it stands. */
const LONG = 110;
const SHORTEST_PIECE = 20;
/** One mark in so many characters is no punctuation. */
const MARKS_APART = 200;
const MARK = /[,;:!?—–()]|\.\s/g;
/** "And I", "but there was", "so in 1980 they" */
const TURN =
  /\s(?:(?<strong>but|now|okay|all right)|and then|and so|and|so)(?: (?:in|on|by|after)(?: [\p{L}\p{N}'’-]+){1,4}?)? (?:(?:i|we|he|she|they|it)(?:['’]\p{L}{1,2})?|there(?:['’]s| was| were| is)|(?:my|our|his|her|their|the|this) [\p{L}'’-]+(?: [\p{L}'’-]+)? (?:was|were|is|are|had|has|did|said|got|went|came|took))(?=\s)/giu;
/** What is supposed holds for the clauses that are added to it. */
const SUPPOSED = /\b(?:if|unless|whether|wish|suppose|imagine|would|could|might)\b/i;
const NEAR = 90;
/** "my wife and I" is one subject; "ten years or so", "right now" one phrase. */
const HOLDS_ON =
  /\b(?:(?:my|our|his|her|their|both|between) [\p{L}'’]+|or|even|just|not|right|until|by|from|for|think)$/iu;

const goesOnFrom = (said: string, at: number): boolean =>
  CONNECTIVES.has(wordBefore(said, at, 0).toLowerCase()) ||
  HOLDS_ON.test(said.slice(Math.max(0, at - 40), at));

/** The ends of all pieces of `text` from `from` to `to` but the last, ascending; none where stops divide it. */
export function unstoppedEnds(text: string, from: number, to: number): number[] {
  const length = to - from;
  if (length < LONG || !isLowerAt(text, from)) return [];
  const said = text.slice(from, to);
  if ((said.match(MARK)?.length ?? 0) > length / MARKS_APART) return [];
  let begun = 0;
  return [...said.matchAll(TURN)].flatMap(({ index, groups }) => {
    const piece = said.slice(Math.max(begun, index - NEAR), index);
    const supposed = groups?.['strong'] === undefined && SUPPOSED.test(piece);
    if (index - begun < SHORTEST_PIECE || supposed || goesOnFrom(said, index)) return [];
    begun = index;
    return [from + index];
  });
}
