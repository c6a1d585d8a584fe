/** Question, answer or statement: from the label, else from how a turn ends and what it follows. */
import { isChair, isQuestioner } from './labels/names';
import type { Candidate } from './labels/candidates';
import type { Span, TurnKind } from './types';

type Said = Span & { readonly textStart: number; readonly label: Candidate | null };

const ENDS_ASKING = /\?[”"’')\]]*(?:\s*[([][^()[\]]{1,40}[)\]])?\s*$/;

function asks(text: string, turn: Said): boolean {
  if (turn.label && isQuestioner(turn.label.name)) return true;
  return ENDS_ASKING.test(text.slice(Math.max(turn.textStart, turn.end - 80), turn.end));
}

/** A turn answers where the one before it, by somebody else, asked. */
export function kindOf(text: string, turns: readonly Said[], at: number): TurnKind {
  const turn = turns[at];
  if (!turn) return 'statement';
  if (asks(text, turn) && (at + 1 < turns.length || turn.label !== null)) {
    const before = turns[at - 1];
    const replies = before !== undefined && asks(text, before) && turn.label !== null;
    if (!replies || isQuestioner(turn.label?.name ?? '')) return 'question';
  }
  const before = turns[at - 1];
  if (!before || !turn.label || isChair(turn.label.name)) return 'statement';
  return asks(text, before) && before.label?.name !== turn.label.name ? 'answer' : 'statement';
}
