/** Words that judge: a title shows them in quotation marks, as the speaker's. */
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
  'occupation ethnic-cleansing apartheid propaganda lies lie fake bogus illusory schizophrenic pivotal visionary',
);

/** Words that belong to a loaded phrase when they stand right before a loaded word. */
export const intensifiers = wordSet(
  'state violent bloody military armed so-called very most deeply utterly totally',
);
