/** Sentences of a transcript that hold some words, for a person who looks for a passage to cite. */
import type { DocumentSource, DocumentTurn } from '../schema/document';
import type { Passage } from './personEvent';

const escaped = (words: string): string =>
  words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');

/** A terminator with its closing quotes, before a space. Only ends a choice a person then sees. */
const SENTENCE_END = /[.!?…]["'”’»)\]]*(?=\s|$)|\n{2,}/g;

function sentenceAround(text: string, turn: DocumentTurn | undefined, from: number, to: number) {
  const [first, last] = turn ? [turn.textStart, turn.end] : [0, text.length];
  let start = first;
  let end = last;
  SENTENCE_END.lastIndex = first;
  for (let match = SENTENCE_END.exec(text); match; match = SENTENCE_END.exec(text)) {
    const at = match.index + match[0].length;
    if (at > last) break;
    if (at <= from) start = at;
    else if (at >= to) {
      end = at;
      break;
    }
  }
  return trimmed(text, start, end);
}

/** Without white space at its ends. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}

/** In reading order, each sentence once. Spaces in the query match any white space; case is ignored. */
export function passagesWith(source: DocumentSource, query: string, limit: number): Passage[] {
  const text = source.text ?? '';
  if (query.trim() === '') return [];
  const found: Passage[] = [];
  for (const match of text.matchAll(new RegExp(escaped(query), 'giu'))) {
    const [from, to] = [match.index, match.index + match[0].length];
    const last = found.at(-1);
    if (last && from < last.end) continue;
    const turn = source.turns.find((each) => each.start <= from && from < each.end);
    found.push({ sourceId: source.id, ...sentenceAround(text, turn, from, to) });
    if (found.length === limit) break;
  }
  return found;
}
