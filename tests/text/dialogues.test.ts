import { describe, expect, it } from 'vitest';
import { splitTurns } from '../../src/text';
import { DIALOGUES } from './dialogues';

describe('splitTurns', () => {
  it.each(DIALOGUES)('reads $form', ({ text, turns: expected, speakers: named = [] }) => {
    const { turns, speakers } = splitTurns(text);
    const read = turns.map(({ speakerId, kind, textStart, end }, at) => {
      const first = expected[at]?.split(' | ')[2] ?? '';
      const words = text.slice(textStart, Math.min(end, textStart + first.length));
      return `${speakerId ?? '?'} | ${kind} | ${words}`;
    });
    expect(read).toEqual(expected);
    const people = speakers.map(
      ({ id, name, role, aliases }) =>
        `${id} = ${name}${role ? ` (${role})` : ''} [${aliases.join(', ')}]`,
    );
    for (const person of named) expect(people).toContain(person);
  });
});
