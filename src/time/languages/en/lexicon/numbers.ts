/** Number words: value below 100 adds, 100 and above multiplies. */
export const number = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** "first" … "ninety-ninth", "hundredth". */
function ordinals(): Record<string, number> {
  const words: Record<string, number> = {};
  ONES.forEach((word, at) => (words[word] = at + 1));
  TEENS.forEach((word, at) => (words[word] = at + 10));
  TENS.forEach((stem, ten) => {
    words[`${stem}ieth`] = (ten + 2) * 10;
    ONES.forEach((word, at) => {
      words[`${stem}y-${word}`] = (ten + 2) * 10 + at + 1;
      words[`${stem}y ${word}`] = (ten + 2) * 10 + at + 1;
    });
  });
  words['hundredth'] = 100;
  return words;
}

export const ordinal = ordinals();

/** Amounts without a number. */
export const vague = {
  several: 'X',
  few: 'X',
  some: 'X',
  many: 'X',
  numerous: 'X',
  countless: 'X',
  couple: 2,
  pair: 2,
  dozens: 'X',
  hundreds: 'X',
  thousands: 'X',
  recent: 'X',
};
