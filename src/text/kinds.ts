/** Question, answer or statement: from the label, else from how a turn ends and what it follows. */
import type { Candidate } from './labels/candidates';
import type { Span, TurnKind } from './types';

export type Said = Span & {
  readonly textStart: number;
  readonly implicit: boolean;
  readonly label: Candidate | null;
};

const ENDS_ASKING = /\?[”"’')\]]*(?:\s*[([][^()[\]]{1,40}[)\]])?\s*$/;

function asks(text: string, { label, textStart, end }: Said): boolean {
  if (label?.part === 'asks') return true;
  if (label?.part === 'answers') return false;
  return ENDS_ASKING.test(text.slice(Math.max(textStart, end - 80), end));
}

/** A turn answers where the one before it, by somebody else, asked. */
function replies(text: string, turn: Said, before: Said | undefined): boolean {
  if (!before || !asks(text, before) || turn.label?.part === 'chairs') return false;
  if (turn.label === null) return before.label !== null;
  return before.label?.key !== turn.label.key;
}

export function kindOf(text: string, turns: readonly Said[], at: number): TurnKind {
  const turn = turns[at];
  const before = turns[at - 1];
  if (!turn) return 'statement';
  if (turn.label?.part === 'asks') return 'question';
  const answers = replies(text, turn, before);
  if (turn.label?.part === 'answers' || (answers && before?.label?.part === 'asks'))
    return 'answer';
  if (turn.label !== null && asks(text, turn)) return 'question';
  return answers ? 'answer' : 'statement';
}
