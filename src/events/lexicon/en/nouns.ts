/** Nouns that name a happening, and those that name the sitting itself. */
import { wordSet } from '../words';

export const eventNouns = wordSet(
  'accident accord act agreement announcement appeal appointment arrest assassination assault attack',
  'attempt ban battle birth blast bombing boycott breach campaign ceasefire cease-fire celebration ceremony',
  'chairmanship claim collapse comment comments commission competition conference conflict consultation',
  'consultations convention coup court crash crisis cut deadline deal death debate decision declaration defeat',
  'departure deployment disaster drought earthquake election elections embargo end establishment eruption',
  'evacuation event exercise expansion explosion failure famine fire flood floods founding genocide hearing',
  'hurricane inauguration incident independence initiative inquiry invasion investigation landing launch law',
  'liberation massacre march meeting meetings merger migration mission move murder negotiation negotiations',
  'offensive opening operation order outbreak pandemic partition payment plan presidency proclamation proposal',
  'protest protests publication purchase raid rally ratification rebellion recession reform referendum release',
  'remarks report resignation resolution retirement revolt revolution ruling sale scandal session settlement',
  'shooting shutdown siege signing speech start statement storm strike strikes summit surrender takeover talks',
  'tests test transfer treaty trial truce tsunami uprising verdict victory visit vote war withdrawal',
);

export const contentNouns = wordSet(
  'rumour rumor claim allegation suggestion idea notion report belief view accusation charge fact news story myth',
  'lie assertion statement theory evidence hope fear announcement conclusion finding impression case',
);

export const sessionNouns = wordSet(
  'gaggle hearing briefing session call debate discussion discussions agenda topic program programme panel',
  'event conversation interview podcast episode webinar testimony proceedings lecture talk presentation remarks',
  'audience speaker speakers witnesses panelists questioners rules ground guest guests webcast results',
  'press conference business',
);

export const gatherings = wordSet(
  'meeting meetings summit session conference hearing assembly congress talks rally',
);

export const synonyms = [
  ['disrupt', 'derail', 'wreck', 'scuttle', 'torpedo', 'sabotage'],
  ['attack', 'assault', 'strike', 'raid', 'bomb', 'bombing', 'bombard', 'shell'],
  ['sign', 'conclude', 'reach', 'signing', 'conclusion'],
  ['start', 'begin', 'launch', 'beginning', 'onset', 'outbreak', 'erupt'],
  ['end', 'finish', 'cease', 'termination'],
  ['meet', 'meeting', 'summit', 'talks', 'consultations'],
  ['establish', 'establishment', 'found', 'founding', 'foundation', 'create', 'creation'],
  ['elect', 'election', 'elections', 'vote'],
  ['die', 'death', 'pass'],
  ['kill', 'killing', 'murder', 'assassination', 'assassinate'],
  ['speak', 'speech', 'remarks', 'address', 'stress'],
  ['withdraw', 'withdrawal', 'pullout'],
  ['invade', 'invasion'],
  ['coup', 'putsch', 'overthrow'],
  ['fire', 'dismiss', 'sack', 'dismissal'],
  ['resign', 'resignation'],
  ['arrive', 'arrival', 'come'],
  ['open', 'opening', 'inaugurate', 'inauguration'],
  ['publish', 'publication', 'release', 'issue'],
] as const;

export const stopWords = wordSet(
  'a an the this that these those and or but of in on at by for from with to into over under about as it its',
  'is are was were be been being am has have had do does did will would shall should can could may might must',
  'anybody anyone anything anywhere ever not no i you he she we they them him her his their our your my me us who which what when where while there',
  'here then than so if also just only very more most much many some any all both each said say says one two',
  'going get got go up out down off new first last other such mr mrs ms dr sir lord president minister time times',
);
