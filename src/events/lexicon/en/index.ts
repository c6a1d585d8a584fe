import type { EventLexicon } from '../types';
import * as cues from './cues';
import { grammar } from './grammar';
import * as loaded from './loaded';
import { contentNouns, eventNouns, gatherings, sessionNouns, stopWords, synonyms } from './nouns';
import { phrasing } from './phrasing';
import { refusing } from './refusing';
import { verbs } from './verbs';

export const english: EventLexicon = {
  grammar,
  phrasing,
  verbs,
  eventNouns,
  contentNouns,
  sessionNouns,
  gatherings,
  synonyms,
  stopWords,
  ...cues,
  ...loaded,
  refusing,
  titleNotes: {
    planned: 'planned',
    claimed: 'as claimed',
    disputed: 'disputed',
    negated: 'denied',
    hypothetical: 'hypothetical',
    corrected: 'later corrected',
  },
};
