/**
 * What is dated but no event. Each rule names its reason for the trace; the first that applies counts.
 */
import * as dates from './dates';
import * as now from './now';
import type { Rule, Site } from './site';
import * as telling from './telling';

const RULES: readonly (readonly [reason: string, rule: Rule])[] = [
  ['greeting', telling.greeting],
  ['the sitting itself', now.sitting],
  ['speaking here', now.speakingHere],
  ['nowadays', now.nowadays],
  ['so now', now.holdsNow],
  ['the century that runs', now.runningCentury],
  ['baseline of a comparison', dates.baseline],
  ['the other of two guesses', dates.alternative],
  ['the date that it was not', dates.ruledOut],
  ['imprint', dates.imprint],
  ['number of a document', dates.documentNumber],
  ['told as past of a day to come', telling.pastOfFuture],
  ['the date is what is talked about', dates.dateAsSubject],
  ['the same day of another year', dates.thisDayIn],
  ['date inside a name', dates.insideName],
  ['time of day', dates.timeOfDay],
  ['only tells which one', dates.whichOne],
  ['window that ends now', dates.window],
  ['period of a report', dates.reportedOn],
  ['said a second time', dates.saidAgain],
  ['object of a verb', dates.objectOfVerb],
  ['asked to be told', telling.requested],
  ['said elsewhere', telling.saidElsewhere],
  ['only likened', telling.likened],
  ['open to anybody', telling.openToAnybody],
  ['again and again', telling.recurring],
  ['no happening', telling.absolute],
  ['nothing told', telling.nothingTold],
];

/** Why a dated mention makes no event, or `null`. */
export const refusalOf = (site: Site): string | null =>
  RULES.find(([, applies]) => applies(site))?.[0] ?? null;

export type { Site } from './site';
