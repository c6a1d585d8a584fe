import { describe, expect, it } from 'vitest';
import { callNames } from '../../src/events/callNames';

const called = (name: string, unnamed?: true) =>
  callNames({ id: 'x', name, aliases: [], ...(unnamed ? { unnamed } : {}) });

describe('how a title calls its speaker', () => {
  it.each([
    ['Q', ['Questioner']],
    ['Answer', ['Respondent']],
    ['Audience member', ['Audience member', 'Member']],
    ['Senior administration official', ['Official']],
  ])('a label that names nobody: %s', (label, names) => {
    expect(called(label, true)).toEqual(names);
  });

  it('by the family name where a label writes it first, in capitals', () => {
    const short = { id: 'x', name: 'Brook Ana', aliases: ['BROOK Ana'] };
    expect(callNames(short)).toEqual(['Brook Ana', 'Brook']);
    expect(callNames({ ...short, aliases: ['MR Ana'] })).toEqual(['Brook Ana', 'Ana']);
  });

  it('by name, then by surname', () => {
    expect(called('Ana Brook')).toEqual(['Ana Brook', 'Brook']);
    expect(called('Q')).toEqual(['Q']);
  });
});
