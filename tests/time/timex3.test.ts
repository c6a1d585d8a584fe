/** TIMEX3 form by form: type, value and mod of what `quoteline tag` prints. */
import { describe, expect, it } from 'vitest';
import { tagTimexes } from '../../src/time';

/** A Friday. */
const DATE = '2024-06-21';

const tagged = (text: string) =>
  tagTimexes(text, { date: DATE, mode: 'news' }).map(({ text: words, type, value, mod }) =>
    [words, type, value, ...(mod === undefined ? [] : [mod])].join(' | '),
  );

const forms: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  'references to now, before and later': [
    ['We are now ready.', 'now | DATE | PRESENT_REF'],
    ['She recently moved.', 'recently | DATE | PAST_REF'],
    ['In the near future it ends.', 'the near future | DATE | FUTURE_REF'],
    ['It was proposed several years ago.', 'several years ago | DATE | PAST_REF'],
  ],
  'weekdays and weekends': [
    ['He called on Tuesday.', 'Tuesday | DATE | 2024-06-18'],
    ['They lost last Thursday.', 'last Thursday | DATE | 2024-06-20'],
    ['We vote next Monday.', 'next Monday | DATE | 2024-06-24'],
    ['They met last weekend.', 'last weekend | DATE | 2024-W24-WE'],
    ['It is due on Wednesday week.', 'Wednesday week | DATE | 2024-07-03'],
  ],
  'days, months and years': [
    ['It began on 3 June 1987.', '3 June 1987 | DATE | 1987-06-03'],
    ['He resigned on June 3.', 'June 3 | DATE | 2024-06-03'],
    ['It fell in August 1931.', 'August 1931 | DATE | 1931-08'],
    ['It is due in November of this year.', 'November of this year | DATE | 2024-11'],
    ['It closed in 1974.', '1974 | DATE | 1974'],
    ['It opens the week of May 6, 2019.', 'the week of May 6, 2019 | DATE | 2019-W19'],
    ['It was the day before yesterday.', 'the day before yesterday | DATE | 2024-06-19'],
    ['They met the year before last.', 'the year before last | DATE | 2022'],
  ],
  'quarters and halves': [
    ['Profit fell in the third quarter.', 'the third quarter | DATE | 2023-Q3'],
    ['Sales grew in Q3 2012.', 'Q3 2012 | DATE | 2012-Q3'],
    ['In the second half of 2008 it rose.', 'the second half of 2008 | DATE | 2008-H2'],
    [
      'Profit fell in the first quarter. It was higher a year earlier. Costs in the quarter rose.',
      'the first quarter | DATE | 2024-Q1',
      'a year earlier | DATE | 2023-Q1',
      'the quarter | DATE | 2024-Q1',
    ],
  ],
  'seasons, decades, centuries': [
    ['It opened last spring.', 'last spring | DATE | 2024-SP'],
    ['In the summer of 1969 they met.', 'the summer of 1969 | DATE | 1969-SU'],
    ['It grew in the 1960s.', 'the 1960s | DATE | 196'],
    ["Music of the '80s.", "the '80s | DATE | 198"],
    ['It was built in the thirties.', 'the thirties | DATE | 193'],
    ['A house of the 18th century.', 'the 18th century | DATE | 17'],
  ],
  'parts of day and clock times': [
    ['It was cold last night.', 'last night | TIME | 2024-06-20TNI'],
    ['They met on Friday morning.', 'Friday morning | TIME | 2024-06-21TMO'],
    [
      'It starts at 8:30 p.m. on June 30, 2024.',
      '8:30 p.m. on June 30, 2024 | TIME | 2024-06-30T20:30',
    ],
    ['The train left at 17:45.', '17:45 | TIME | 2024-06-21T17:45'],
    ["It began at five o'clock.", "five o'clock | TIME | 2024-06-21T05:00"],
    ['We met at noon.', 'noon | TIME | 2024-06-21T12:00'],
    [
      'It ended at half past four this afternoon.',
      'half past four this afternoon | TIME | 2024-06-21T16:30',
    ],
    ['It was a quarter to six.', 'a quarter to six | TIME | 2024-06-21T05:45'],
  ],
  holidays: [
    ['They struck on Labor Day 1998.', 'Labor Day 1998 | DATE | 1998-09-07'],
    ['It was agreed on Good Friday.', 'Good Friday | DATE | 2024-03-29'],
    ['It snowed last Easter.', 'last Easter | DATE | 2024-03-31'],
    ['We will meet on Thanksgiving.', 'Thanksgiving | DATE | 2024-11-28'],
    ['They fasted in Ramadan.', 'Ramadan | DATE | XXXX-XX-XX'],
  ],
  'what is counted from a date': [
    ['They left a year ago today.', 'a year ago today | DATE | 2023-06-21'],
    ['They wed three years ago.', 'three years ago | DATE | 2021'],
    ['We mark the 75th anniversary of the treaty.', 'the 75th anniversary | DATE | 1949'],
    [
      'It was signed on 3 May 1999. The same day they left; the following morning they were home.',
      '3 May 1999 | DATE | 1999-05-03',
      'The same day | DATE | 1999-05-03',
      'the following morning | TIME | 1999-05-04TMO',
    ],
    [
      'Two weeks before Christmas 1998 it fell.',
      'Two weeks before Christmas 1998 | DATE | 1998-W50',
    ],
    ['It fell the day after June 5, 1998.', 'the day after June 5, 1998 | DATE | 1998-06-06'],
  ],
  'ranges and lists': [
    ['From 1950 until 1953 it ran.', '1950 | DATE | 1950', '1953 | DATE | 1953'],
    [
      'It was held on 20 and 21 October 2019.',
      '20 | DATE | 2019-10-20',
      '21 October 2019 | DATE | 2019-10-21',
    ],
    [
      'On the 20th and the 21st of October 2019.',
      'the 20th | DATE | 2019-10-20',
      'the 21st of October 2019 | DATE | 2019-10-21',
    ],
    [
      'In June, July and August 2006 it rained.',
      'June | DATE | 2006-06',
      'July | DATE | 2006-07',
      'August 2006 | DATE | 2006-08',
    ],
  ],
  durations: [
    ['Over the past two years it grew.', 'the past two years | DURATION | P2Y'],
    ['It lasted six weeks.', 'six weeks | DURATION | P6W'],
    ['A three-year term.', 'three-year | DURATION | P3Y'],
    ['Their month-long strike.', 'month-long | DURATION | P1M'],
    ['It took years.', 'years | DURATION | PXY'],
    ['After a year and a half it stopped.', 'a year and a half | DURATION | P1.5Y'],
    ['About twenty years of it.', 'About twenty years | DURATION | P20Y | APPROX'],
    ['It took more than three months.', 'more than three months | DURATION | P3M | MORE_THAN'],
    ['It took two hundred and fifty days.', 'two hundred and fifty days | DURATION | P250D'],
    ['It took ten thousand years.', 'ten thousand years | DURATION | P10000Y'],
    ['In recent months it fell.', 'recent months | DURATION | PXM'],
  ],
  sets: [
    ['They pay every month.', 'every month | SET | P1M'],
    ['Every Friday they fast.', 'Every Friday | SET | XXXX-WXX-5'],
    ['A daily paper.', 'daily | SET | P1D'],
    ['He trains twice a week.', 'a week | SET | P1W'],
    ['He swims every morning.', 'every morning | SET | TMO'],
    ['The river floods each spring.', 'each spring | SET | XXXX-SP'],
    ['Closed on Mondays.', 'Mondays | SET | XXXX-WXX-1'],
    ['They vote every four years.', 'every four years | SET | P4Y'],
  ],
  'years of two figures, with any apostrophe': [
    ...["'91", '’91', '‘91', 'ʼ91', '`91', '´91'].map((year): readonly [string, string] => [
      `She came in ${year}.`,
      `${year} | DATE | 1991`,
    ]),
    ['They moved in Sept. ’08.', 'Sept. ’08 | DATE | 2008-09'],
  ],
  'years before the common era': [
    ['Caesar died in 44 BC.', '44 BC | DATE | BC0044'],
    ['It stood until 480 B.C.E. and fell.', '480 B.C.E. | DATE | BC0480'],
    ['The temple fell in AD 70.', 'AD 70 | DATE | 0070'],
    ['In the third century BC.', 'the third century BC | DATE | BC02'],
  ],
  'dates in figures': [
    ['Logged on 2011-03-09.', '2011-03-09 | DATE | 2011-03-09'],
    ['Dated 10/20/2003.', '10/20/2003 | DATE | 2003-10-20'],
    ['Dated 27.03.15.', '27.03.15 | DATE | 2015-03-27'],
  ],
  'parts and bounds': [
    ['They came in mid-March 2010.', 'mid-March 2010 | DATE | 2010-03 | MID'],
    ['They came in early 2014.', 'early 2014 | DATE | 2014 | START'],
    ['They came in late 2014.', 'late 2014 | DATE | 2014 | END'],
    ['It fell about ten years ago.', 'about ten years ago | DATE | 2014 | APPROX'],
    ['It was done no later than 1998.', '1998 | DATE | 1998 | ON_OR_BEFORE'],
    ['It was lost before 2000.', '2000 | DATE | 2000 | BEFORE'],
  ],
};

describe.each(Object.entries(forms))('%s', (_kind, cases) => {
  it.each(cases.map(([text, ...found]) => [text, found] as const))('%s', (text, found) => {
    expect(tagged(text)).toEqual(found);
  });
});

describe('fractions of a year ago', () => {
  it.each([
    ['They met a year and a half ago.', '2022'],
    ['They met two and a half years ago.', '2021'],
    ['They met eighteen months ago.', '2022-12'],
  ])('"%s" is dated by its unit', (text, value) => {
    expect(tagTimexes(text, { date: DATE }).map((timex) => timex.value)).toEqual([value]);
  });
});
