/** Now, then and soon. */
import { refused, type Rule } from '../../../rule';
import { after, before, words } from '../around';

export const references: readonly Rule[] = [
  {
    id: 'ref/present',
    needs: ['present'],
    pattern: '(?:right )?now|currently|nowadays|at present|(?:at|by) this (?:point in )?time',
    examples: {
      'We are now ready.': { kind: 'ref', ref: 'PRESENT_REF' },
      'It is currently closed.': { kind: 'ref', ref: 'PRESENT_REF' },
    },
    counterexamples: ['Nowhere to go.', 'I know.'],
    read: (_groups, place) =>
      /^(?:at|by)\s+/i.test(words(place))
        ? { kind: 'ref', ref: 'PRESENT_REF', skip: /^at present/i.test(words(place)) ? 0 : 3 }
        : { kind: 'ref', ref: 'PRESENT_REF' },
  },
  {
    id: 'ref/past',
    needs: ['past'],
    pattern: '(?:more |most )?recently|lately|the (?:recent |distant )?past',
    examples: {
      'She recently moved.': { kind: 'ref', ref: 'PAST_REF' },
      'In the past it was free.': { kind: 'ref', ref: 'PAST_REF' },
    },
    counterexamples: [
      'The past two years.',
      'He walked past us.',
      'As recently as May he was there.',
    ],
    read: (_groups, place) => {
      const [left, right] = [before(place), after(place)];
      if (/\bas\s+$/i.test(left) && /^\s+as\b/.test(right))
        return refused('a measure of another date');
      return /past$/i.test(words(place)) &&
        /^\s+[a-z0-9]/.test(right) &&
        !/\b(?:in|of|from)\s+$/i.test(left)
        ? refused('"past" is an adjective here')
        : { kind: 'ref', ref: 'PAST_REF' };
    },
  },
  {
    id: 'ref/former',
    needs: ['past'],
    only: 'narrative',
    pattern: 'former',
    examples: { 'A former mayor spoke.': { kind: 'ref', ref: 'PAST_REF' } },
    counterexamples: ['The former of the two.'],
    read: (_groups, place) =>
      /\bthe\s+$/i.test(before(place)) && /^\s*(?:[.,;]|was|had|of)/.test(after(place))
        ? refused('the former of two')
        : { kind: 'ref', ref: 'PAST_REF' },
  },
  {
    id: 'ref/future',
    needs: ['future'],
    pattern: '(?:the )?(?:near |immediate |foreseeable |distant )?future',
    examples: {
      'They look to the future.': { kind: 'ref', ref: 'FUTURE_REF' },
      'In the near future it ends.': { kind: 'ref', ref: 'FUTURE_REF' },
    },
    counterexamples: ['Any future plans.', 'Futures fell.'],
    read: (_groups, place) =>
      !/^the /i.test(words(place)) && /^\s+[a-z]/i.test(after(place))
        ? refused('"future" is an adjective here')
        : { kind: 'ref', ref: 'FUTURE_REF' },
  },
];
