/** Dates as they come in talk: the day of speaking is Tuesday, 8 October 2019. */
import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/time';
import { sentencesOf } from '../support/oneTurn';

function dates(text: string) {
  const options = { documentDate: '2019-10-08', language: 'en', labelled: true };
  return readTimes(text, sentencesOf(text), options)
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .map(({ exact, edtf }) => [exact, edtf]);
}

const CASES: readonly (readonly [string, ...(readonly [string, string | null])[]])[] = [
  ['He came the night before the wedding.', ['the night', null]],
  // What is compared with is no story.
  [
    'Revenue rose 9% from the third quarter of 2017. On August 14 we bought a mill.',
    ['the third quarter of 2017', '2017-35'],
    ['August 14', '2019-08-14'],
  ],
  ['An inspection was scheduled for December 14 but was canceled.', ['December 14', '2018-12-14']],
  [
    'It was going to be the third week of November.',
    ['the third week of November', '2018-11-12/2018-11-18'],
  ],
  [
    'We issued an order, effective December 20, which cut the speed.',
    ['December 20', '2018-12-20'],
  ],
  ['If we break ground in April, it will open in May.', ['April', '2020-04'], ['May', '2020-05']],
  [
    'In 2010 we began. We had a million users by March. In June we sold it.',
    ['2010', '2010'],
    ['March', '2010-03'],
    ['June', '2010-06'],
  ],
  // A month said with its year opens a story, too.
  [
    "They came in February of '60. They hired me in March.",
    ["February of '60", '1960-02'],
    ['March', '1960-03'],
  ],
  // The century of the year just named, except where a range goes on into the next.
  ["I left school in 1928, '27 maybe.", ['1928', '1928'], ["'27", '1927']],
  ["He served from 1998 to '04.", ["1998 to '04", '1998/2004']],
  ['We moved in 1998, right before Christmas.', ['1998', '1998'], ['Christmas', '1998-12-25']],
  // What is asked of the past.
  ['Did you text her on Friday?', ['Friday', '2019-10-04']],
  ['Were you at work on the Friday?', ['Friday', '2019-10-04']],
  // What stands in brackets without a verb is of the clause before them.
  ['He was shot at home (Saturday night).', ['Saturday night', '2019-10-05']],
  ['It was planned for early November, but no day was fixed.', ['early November', '2019-11']],
  // The weekday tells which year is told of.
  [
    'In the summer of 1982 I was away. The only night was Friday, June 4. I was there on Saturday night, August 7th. And then on the weekend of August 20 to 22nd I left, and camp began on Sunday, the 22nd.',
    ['the summer of 1982', '1982-22'],
    ['night', null],
    ['Friday, June 4', '1982-06-04'],
    ['Saturday night, August 7th', '1982-08-07'],
    ['the weekend of August 20 to 22nd', '1982-08-20/1982-08-22'],
    ['Sunday, the 22nd', '1982-08-22'],
  ],
  ['We met on the weekend of August 20.', ['the weekend of August 20', '2019-08-24/2019-08-25']],
  ['The camp began on Sunday, the 22nd.', ['Sunday, the 22nd', '2019-09-22']],
  // Words quoted from a story count from a day that nobody named.
  [
    'That was in 1958. He says, “Come to my home this Saturday.”',
    ['1958', '1958'],
    ['this Saturday', null],
  ],
  [
    'We left in 1961. I told her, "My child was born in August." She came in May 1962.',
    ['1961', '1961'],
    ['August', null],
    ['May 1962', '1962-05'],
  ],
  [
    'He told us on Friday, “We leave tomorrow.” I go next week.',
    ['Friday', '2019-10-04'],
    ['tomorrow', '2019-10-09'],
    ['next week', '2019-10-14/2019-10-20'],
  ],
  ['I saw him a week ago Thursday.', ['a week ago Thursday', '2019-09-26']],
  [
    'About half past five on the morning of the 14th of September we left.',
    ['About half past five on the morning of the 14th of September', '2019-09-14'],
  ],
  [
    'We signed in March of last year, and it closed that October.',
    ['March of last year', '2018-03'],
    ['that October', '2018-10'],
  ],
  [
    'I last spoke with him on the Sunday before Labor Day.',
    ['the Sunday before Labor Day', '2019-09-01'],
  ],
  [
    'My brother was killed on 8 May 1972. The funeral was on the 12th. A month later we left.',
    ['8 May 1972', '1972-05-08'],
    ['the 12th', '1972-05-12'],
    ['A month later', '1972-06'],
  ],
  [
    'The hearing on the 3rd was moved to the 17th.',
    ['the 3rd', '2019-10-03'],
    ['the 17th', '2019-10-17'],
  ],
  [
    'He told me in May of ’08 that he would retire at the end of the year.',
    ['May of ’08', '2008-05'],
    ['the end of the year', '2008'],
  ],
  [
    'It happened around three o’clock on a Saturday afternoon.',
    ['around three o’clock', null],
    ['Saturday afternoon', null],
  ],
  [
    'They were attacked on 27 April 1997 and two of them died on 8 August.',
    ['27 April 1997', '1997-04-27'],
    ['8 August', '1997-08-08'],
  ],
  [
    'They met in 1945 to form it. Since the beginning of August 80 cases have been reported.',
    ['1945', '1945'],
    ['the beginning of August', '2019-08'],
  ],
  [
    'We met on 4 September 2018. Did you sign it on 4 September? If I had signed it in September, I would know.',
    ['4 September 2018', '2018-09-04'],
    ['4 September', '2018-09-04'],
    ['September', '2018-09'],
  ],
  ['They lost it last year, in August.', ['last year', '2018'], ['August', '2018-08']],
  [
    'I was drafted in June of 1943, and that November we sailed. I came home in May of 1945. The war ended on August 15th.',
    ['June of 1943', '1943-06'],
    ['that November', '1943-11'],
    ['May of 1945', '1945-05'],
    ['August 15th', '1945-08-15'],
  ],
  ['He is dean of summer school.'],
  ['It was signed on July\n4th and takes effect.', ['July\n4th', '2019-07-04']],
  ['Over the weekend thousands crossed.', ['the weekend', '2019-10-05/2019-10-06']],
  ['It had been announced for this weekend.', ['this weekend', '2019-10-12/2019-10-13']],
  ['It starts over the weekend.', ['the weekend', '2019-10-12/2019-10-13']],
  ['There will be none tomorrow and Sunday.', ['tomorrow', '2019-10-09'], ['Sunday', '2019-10-13']],
  [
    'It is this Friday, 11 October. We spoke of Friday’s meeting.',
    ['this Friday, 11 October', '2019-10-11'],
    ['Friday', '2019-10-11'],
  ],
  ['She looks forward to Friday.', ['Friday', '2019-10-11']],
  ['We had hoped to get it in March.', ['March', '2019-03']],
  [
    'We cut rates in November and we will meet in July.',
    ['November', '2018-11'],
    ['July', '2020-07'],
  ],
  [
    'Next year we mark its 40th anniversary.',
    ['Next year', '2020'],
    ['its 40th anniversary', '1980'],
  ],
  ['You signed it on the 30th of last month.', ['the 30th of last month', '2019-09-30']],
  ['We spoke at the Christmas party in 2016.', ['Christmas', '2016-12-25'], ['2016', '2016']],
  ['We met yesterday. At noon he left.', ['yesterday', '2019-10-07'], ['noon', '2019-10-07']],
  [
    'Last Friday’s vote was close; this Friday’s will not be.',
    ['Last Friday', '2019-10-04'],
    ['this Friday', '2019-10-11'],
  ],
  [
    'I was ten in 1938. Two years later the bombs fell. Ten years after that I married.',
    ['1938', '1938'],
    ['Two years later', '1940'],
    ['Ten years after that', '1950'],
  ],
  [
    'We lost power from Tuesday night until Thursday morning.',
    ['Tuesday night', '2019-10-01'],
    ['Thursday morning', '2019-10-03'],
  ],
  ['The family came to Ohio in 1854 or ’55.', ['1854 or ’55', '1854/1855']],
  ['I’ll be back a week from Thursday.', ['a week from Thursday', '2019-10-17']],
  ['I think it was a Tuesday.', ['Tuesday', null]],
  ['I saw him over the Christmas holidays in 2010.', ['Christmas', '2010-12-25'], ['2010', '2010']],
  [
    'The season opens on the second Saturday in October.',
    ['the second Saturday in October', '2019-10-12'],
  ],
  ['They voted on the last Sunday of May 2018.', ['the last Sunday of May 2018', '2018-05-27']],
  ['The shop opens in October.', ['October', '2019-10']],
  [
    'In 1916, at Easter, there was the Rising. In 1921 the treaty. That December they signed it.',
    ['1916', '1916'],
    ['Easter', '1916-04-23'],
    ['1921', '1921'],
    ['That December', '1921-12'],
  ],
  ['It closed three or four years ago.', ['three or four years ago', '2015~']],
  ['It closed 3-4 years ago.', ['3-4 years ago', '2015~']],
  ['They won by 7, 2 years ago.', ['2 years ago', '2017']],
  ['The Minister will come on August 1.', ['August 1', '2020-08-01']],
];

describe('dates in talk', () => {
  it.each(CASES.map(([text, ...found]) => [text, found] as const))('%s', (text, found) => {
    expect(dates(text)).toEqual(found);
  });
});
