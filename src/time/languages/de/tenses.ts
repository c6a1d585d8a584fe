/** German puts its finite verb second: the first sign in the sentence tells. */
import type { TenseReader } from '../../rule';

const FUTURE = /\b(?:werde|wirst|wird|werden|werdet|soll|sollen|plant|planen|will|wollen)\b/;
const PAST =
  /\b(?:war|waren|hatte|hatten|wurde|wurden|hat|haben|ist|sind|sagte|kam|kamen|ging|begann|starb|fand|gab|sprach|\p{Ll}{2,}te|\p{Ll}{2,}ten)\b/u;
const AHEAD = /\b(?:bis|ab)\s+(?:zum\s+)?$/i;

export function tenses(sentence: string): TenseReader {
  const future = FUTURE.exec(sentence)?.index ?? Infinity;
  const past = PAST.exec(sentence)?.index ?? Infinity;
  const overall = future === past ? null : future < past ? 'future' : 'past';
  return (start) =>
    AHEAD.test(sentence.slice(Math.max(0, start - 20), start)) ? 'future' : overall;
}
