/** Words that place a period relative to the day of speaking or to another date. */

/** From the day of speaking. */
export const which = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  nxt: 1,
};

/** From the date the text last spoke of. */
export const thatone = {
  previous: -1,
  preceding: -1,
  prior: -1,
  that: 0,
  same: 0,
  following: 1,
  subsequent: 1,
  ensuing: 1,
};

/** Days counted from the day of speaking. */
export const dayword = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  tmrw: 1,
  tmr: 1,
  tdy: 0,
  tonight: 0,
  tonite: 0,
  overnight: 0,
};

/** After an amount, which is counted back or on. */
export const BACK = ['ago', 'earlier', 'before', 'previously', 'prior', 'back'];
export const ON = ['later', 'after', 'afterward', 'afterwards', 'hence', 'from'];

export const frequency = {
  daily: 'day',
  nightly: 'day',
  hourly: 'hour',
  weekly: 'week',
  fortnightly: 'fortnight',
  monthly: 'month',
  yearly: 'year',
};

/** Before a number of units, or alone before a plural. */
export const rolling = {
  last: 1,
  past: 1,
  next: 1,
  previous: 1,
  coming: 1,
  following: 1,
  first: 1,
  final: 1,
  latest: 1,
  recent: 1,
  preceding: 1,
  remaining: 1,
  ensuing: 1,
  early: 1,
};
