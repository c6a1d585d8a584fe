import { describe, expect, it } from 'vitest';
import { withLabelsAtLines } from '../../src/ingest/inlineLabels';

const lines = (text: string): string[] => withLabelsAtLines(text).split('\n');

describe('labels in the middle of a paragraph', () => {
  it('begin a line where initials take turns, and the names they stand for', () => {
    expect(
      lines(
        'Nora Stone: When were you born? Ben Hale: In 1930. NS: Where was that? BH: In Porton. NS: And then?',
      ),
    ).toEqual([
      'Nora Stone: When were you born?',
      'Ben Hale: In 1930.',
      'NS: Where was that?',
      'BH: In Porton.',
      'NS: And then?',
    ]);
  });

  it('begin a line where names are shouted', () => {
    expect(
      lines(
        'NORA OAKES, HOST: The dam broke. (SOUNDBITE) ANA BROOK: We ran. OAKES: That was Ana Brook. OAKES: Good morning, Ben. BEN HALE, BYLINE: Hi.',
      ),
    ).toHaveLength(5);
  });

  it('leave the text as long as it was', () => {
    const text = 'AB: When? BH: In 1930.  AB: Where? BH: There.';
    expect(withLabelsAtLines(text)).toHaveLength(text.length);
  });

  it.each([
    [
      'minutes that shout their votes',
      'Moved by Hale. AYES: Brook, Oakes. NAYS: None. AYES: Hale. ABSENT: Reed.',
    ],
    ['a remark that is shouted once', 'We met. NATO: a short history. It grew. Then we left.'],
    [
      'names that only begin lists',
      'We met the River Group. Porton Bank: ten million. Alder Bank: two. Porton Bank: one.',
    ],
    [
      'labels that have their lines',
      'AB: When?\nBH: In 1930. AB: you know her. CD: and him. AB: too.\nAB: Where?\nBH: There.\nAB: Oh.\nBH: Yes.',
    ],
  ])('are none in %s', (_name, text) => {
    expect(withLabelsAtLines(text)).toBe(text);
  });
});
