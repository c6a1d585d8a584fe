/**
 * Words that judge: a title shows them in quotation marks, as the speaker's. A word that law and
 * history use plainly is not among them ("occupation" is a term of the Hague Regulations, art. 42): marks
 * around it would be our doubt, not the speaker's judgement.
 */
import type { WordsBy } from '../types';
import { wordSet } from '../words';

export const loaded = wordSet(
  'coup coups putsch junta regime neo-nazi neo-nazis nazi-like fascist fascists genocide genocidal terrorist',
  'terrorists terror thugs thug puppet puppets brutal barbaric barbarous criminal criminals illegal illegitimate',
  'unlawful anti-constitutional unconstitutional sham corrupt corruption traitor traitors treason betrayal',
  'aggression aggressor aggressors aggressive unprovoked unjustified massacre slaughter butcher atrocity atrocities',
  'historic landmark disastrous catastrophic heroic shameful disgraceful despicable evil heinous cowardly hostile',
  'radical radicals ultra-radicals extremist extremists fanatics russophobic so-called mob rioters insurrection',
  'insurrectionists tyranny tyrant dictator dictatorship dictatorships crooked rigged stolen fraudulent hoax',
  'witch-hunt outrageous reckless ruthless savage vicious terrible horrific horrible monstrous occupiers',
  'ethnic-cleansing apartheid propaganda lies lie fake bogus illusory schizophrenic pivotal visionary swindle',
);

/** Words that belong to a loaded phrase when they stand right before a loaded word. */
export const intensifiers = wordSet(
  'state violent bloody military armed so-called very most deeply utterly totally',
);

/** "the town lies on the river": judgements only as nouns. */
export const plainVerbs = wordSet('lie lies');

const law = wordSet(
  'court courts code law case cases charge charges investigation investigations trial trials procedure',
  'proceedings justice record offence offense conviction appeal division prosecution bureau',
);

/** Beside these a word is a term, whoever speaks: "a criminal investigation", "the tax regime". */
export const plainBefore: WordsBy = {
  criminal: law,
  corruption: law,
  hostile: wordSet('takeover takeovers bid bids'),
  reckless: wordSet('driving'),
  radical: wordSet('surgery'),
  apartheid: wordSet('era'),
};

export const plainBehind: WordsBy = {
  regime: wordSet('tax sanctions pension inspection legal regulatory trade visa'),
  corruption: wordSet('anti'),
};

/** Only of these is the word a judgement: a stolen election, not a stolen car. */
export const judgesOnly: WordsBy = {
  stolen: wordSet('election elections vote votes victory presidency'),
};
