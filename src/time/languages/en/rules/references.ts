/** Now, then and soon. */
import type { Rule } from '../../../rule';
import { after, before } from '../around';

export const references: readonly Rule[] = [
  {
    id: 'ref/present',
    needs: ['present|which'],
    pattern:
      '(?:right |just )?now|currently|nowadays|(?:at )?(?:the|this) (?:present|current|very) (?:time|moment)|(?:at )?the moment|at present|these days|this time|this moment',
    read: (_groups, place) =>
      /^\s+(?:that|then)\b/i.test(after(place)) &&
      /^now$/i.test(place.text.slice(place.start, place.end))
        ? '"now that" joins clauses'
        : { kind: 'ref', ref: 'PRESENT_REF' },
  },
  {
    id: 'ref/past',
    needs: ['pastword'],
    pattern: '(?:more )?recently|lately|(?:the )?(?:recent )?past',
    read: (_groups, place) =>
      /past$/i.test(place.text.slice(place.start, place.end)) &&
      !/\b(?:in|of|from)\s+(?:the\s+)?$/i.test(before(place))
        ? '"past" is a preposition or an adjective here'
        : { kind: 'ref', ref: 'PAST_REF' },
  },
  {
    id: 'ref/future',
    needs: ['futureword'],
    pattern: '(?:the )?(?:near |immediate |foreseeable |distant )?future|soon|shortly',
    read: (_groups, place) =>
      /^\s+(?:as|after|before|enough)\b/i.test(after(place))
        ? 'counts from another event'
        : { kind: 'ref', ref: 'FUTURE_REF' },
  },
];
