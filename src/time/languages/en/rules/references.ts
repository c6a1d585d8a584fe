/** Now, then and soon. */
import type { Rule } from '../../../rule';
import { after, before, words } from '../around';

export const references: readonly Rule[] = [
  {
    id: 'ref/present',
    needs: ['present'],
    pattern: '(?:right )?now|currently|nowadays|at present|(?:at|by) this (?:point in )?time',
    read: (_groups, place) =>
      /^(?:at|by)\s+/i.test(words(place))
        ? { kind: 'ref', ref: 'PRESENT_REF', skip: /^at present/i.test(words(place)) ? 0 : 3 }
        : { kind: 'ref', ref: 'PRESENT_REF' },
  },
  {
    id: 'ref/past',
    needs: ['pastword'],
    pattern: '(?:more |most )?recently|lately|the (?:recent |distant )?past',
    read: (_groups, place) =>
      /past$/i.test(words(place)) &&
      /^\s+[a-z0-9]/.test(after(place)) &&
      !/\b(?:in|of|from)\s+$/i.test(before(place))
        ? '"past" is an adjective here'
        : { kind: 'ref', ref: 'PAST_REF' },
  },
  {
    id: 'ref/former',
    needs: ['pastword'],
    only: 'narrative',
    pattern: 'former',
    read: (_groups, place) =>
      /\bthe\s+$/i.test(before(place)) && /^\s*(?:[.,;]|was|had|of)/.test(after(place))
        ? 'the former of two'
        : { kind: 'ref', ref: 'PAST_REF' },
  },
  {
    id: 'ref/future',
    needs: ['futureword'],
    pattern: '(?:the )?(?:near |immediate |foreseeable |distant )?future',
    read: (_groups, place) =>
      !/^the /i.test(words(place)) && /^\s+[a-z]/i.test(after(place))
        ? '"future" is an adjective here'
        : { kind: 'ref', ref: 'FUTURE_REF' },
  },
];
