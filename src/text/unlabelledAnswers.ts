/** Talks in which only the questions carry a label: what follows a question is somebody's answer. */
import type { Said } from './kinds';

/** The end of the line that ends in a question mark, else of the first paragraph. */
const ASKED = /\?[”"’')\]]*[ \t\u00a0]*\n\s*/g;
const PARAGRAPH = /\n[ \t]*\n\s*/g;

function behind(
  pattern: RegExp,
  text: string,
  { textStart, end }: Said,
): { from: number; to: number } | null {
  pattern.lastIndex = textStart;
  const match = pattern.exec(text);
  if (!match || match.index + match[0].length >= end) return null;
  return { from: match.index + match[0].trimEnd().length, to: match.index + match[0].length };
}

function split(text: string, turn: Said): Said[] {
  const gap = behind(ASKED, text, turn) ?? behind(PARAGRAPH, text, turn);
  if (turn.label?.part !== 'asks' || !gap) return [turn];
  const answer: Said = {
    start: gap.to,
    textStart: gap.to,
    end: turn.end,
    implicit: true,
    label: null,
  };
  return [{ ...turn, end: gap.from }, answer];
}

/** `turns` as they are where anybody but the questioner has a label. */
export function unlabelledAnswers(text: string, turns: readonly Said[]): Said[] {
  const labelled = turns.filter(({ label }) => label !== null);
  const onlyQuestions =
    labelled.length > 0 && labelled.every(({ label }) => label?.part === 'asks');
  return onlyQuestions ? turns.flatMap((turn) => split(text, turn)) : [...turns];
}
