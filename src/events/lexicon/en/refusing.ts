/** Words by which a date is known to date nothing. */
import type { RefusalWords } from '../types';
import { wordSet } from '../words';

export const refusing: RefusalWords = {
  today: /^(?:later |earlier )?(?:today|tonight|this (?:morning|afternoon|evening))/i,
  withinToday: /^(?:later|earlier)/i,
  toCome: /\b(?:next|tomorrow|coming|later|this|from|in|following)\b/i,
  sameDay: /\b(?:day|date|week|month|time)$/i,
  pastWindow: /^(?:the |these )?(?:past|last|previous)\b/i,
  rollingWindow: /^(?:the |these )?past\b/i,
  spanning: wordSet('over during for within throughout just than'),
  seasons: wordSet('season'),
  imprints: wordSet('copyright'),
  measuredFrom: wordSet('from'),
  since: wordSet('since'),
  changes: 'up down rose fell increased decreased grew declined change increase decrease'.split(
    ' ',
  ),
  not: wordSet('not'),
  or: wordSet('or'),
  wavering: [
    'could have been',
    'might have been',
    'may have been',
    'or maybe',
    'or perhaps',
    'or was it',
  ],
  whichOne: wordSet('of'),
  equating: wordSet('mean equal'),
  wishes: 'i hope|we hope|i wish|we wish'.split('|'),
  addressed: 'you|everyone|everybody|all of you'.split('|'),
  accompanying: wordSet('with'),
  hearers: wordSet("you you've you're you'll you'd"),
  talkedTo: wordSet('to with'),
  speaker: wordSet("i i'm i've i'll i'd"),
  beforeAmount: wordSet('than over nearly almost some about'),
  possible: wordSet('would could can'),
  having: wordSet('get'),
};
