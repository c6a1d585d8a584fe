/** Pattern pieces. Repetitions are bounded: an endless run of number words must not be tried from each of its words. */
export const macros = {
  /** A day of the month in figures. */
  dd: '(?:0?[1-9]|[12][0-9]|3[01])',
  nth: '(?:st|nd|rd|th)',
  /** Four digits that can be a year. */
  yyyy: '(?:1[0-9]{3}|20[0-9]{2}|21[0-9]{2})',
  eraname: '(?:b\\.c\\.?(?:e\\.)?|bce?|a\\.d\\.|ad|c\\.e\\.|ce)',
  apostrophe: "'",
  wordnumber: '{{number}}(?:(?: and |[ -]){{number}}){0,4}',
  figure: '(?:[0-9]{1,3}(?:,[0-9]{3}){1,3}|[0-9]{1,6})(?:\\.[0-9]{1,2})?(?: ?[½¼¾])?',
  half: '(?: and (?:a half|one half|a quarter))',
  num: '(?:(?:an? (?=dozen|hundred|thousand|million))?{{wordnumber}}|{{figure}}(?:[ -]1/[24])?){{half}}?',
  vaguely:
    '(?:(?:only |just |quite )?(?:a |the )?(?:very |good |great |past |last |next )?(?:few|couple(?: of)?|pair of|several|many|some|numerous|countless|dozens of|hundreds of|thousands of)(?: more| other)?)',
  monthname: '(?:{{month}}|{{monthabbr}}\\.?)',
  dayname: '(?:{{weekday}}|{{dayabbr}}\\.?)',
  nthword: '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?{{ordinal}}',
  ordinalday: '(?:{{nthword}}|{{dd}}{{nth}})',
};
