/** Talks in which only the questions carry a label: what follows a question is somebody's answer. */
import type { Said } from './kinds';

/** The end of the line that ends in a question mark, else of the first paragraph. */
const ASKED = /\?[”"’')\]]*[ \t\u00a0]*\n\s*/;
const PARAGRAPH = /\n[ \t]*\n\s*/;

/** Looks no further than the turn: a search through all that follows would be quadratic. */
function behind(pattern: RegExp, said: string): { from: number; to: number } | null {
  const match = pattern.exec(said);
  if (!match || match.index + match[0].length >= said.length) return null;
  return { from: match.index + match[0].trimEnd().length, to: match.index + match[0].length };
}

function split(text: string, turn: Said): Said[] {
  const { textStart, end, label } = turn;
  const said = text.slice(textStart, end);
  const gap = behind(ASKED, said) ?? behind(PARAGRAPH, said);
  if (label?.part !== 'asks' || !gap) return [turn];
  const start = textStart + gap.to;
  return [
    { ...turn, end: textStart + gap.from },
    { start, textStart: start, end, implicit: true, label: null },
  ];
}

/** `turns` as they are where anybody but the questioner has a label. */
export function unlabelledAnswers(text: string, turns: readonly Said[]): Said[] {
  const labelled = turns.filter(({ label }) => label !== null);
  const onlyQuestions =
    labelled.length > 0 && labelled.every(({ label }) => label?.part === 'asks');
  return onlyQuestions ? turns.flatMap((turn) => split(text, turn)) : [...turns];
}
