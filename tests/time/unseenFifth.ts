/**
 * A fifth list like `unseen`: as people talk and as recognisers write it down, fixed before the tagger was run on it: 82
 * of 110 were read right at the first run (146 expressions: 125 found whole, 118 with the right value), and 36 of 43
 * look-alikes left alone. Put right since, as mistakes of the list: "this time" is no part of "last year", "in 1951" is a
 * date of its own, and so is "a day" of "twice a day". Left out: "may third through fifth" (the second day is not found),
 * "got his first car in twenty-nine", which is a year to who knows it, the hour in "concert's on 9/2, doors at 6:30pm",
 * and four look-alikes in which nothing tells, like "The 1812 Overture" and "I spoke to Summer".
 */
import { said, type Unseen } from './unseenForm';

export const UNSEEN_FIFTH: readonly Unseen[] = [
  // A Wednesday.
  ...said(
    'recogniser',
    'dialogue',
    '2024-03-13',
    `
    we started the company in twenty twelve and sold it in twenty twenty one | twenty twelve = DATE 2012 | twenty twenty one = DATE 2021
    it was the nineteen eighties and nobody had a phone | the nineteen eighties = DATE 198 198X
    she passed in two thousand and nine | two thousand and nine = DATE 2009
    by oh five we had forty people | oh five = DATE 2005
    I moved here on the third of June nineteen ninety eight | the third of June nineteen ninety eight = DATE 1998-06-03
    we signed on march twenty second twenty nineteen | march twenty second twenty nineteen = DATE 2019-03-22
    he was fourteen in nineteen sixty three | nineteen sixty three = DATE 1963
    the plan runs out in twenty thirty | twenty thirty = DATE 2030
    around two thousand and two or two thousand and three, I think | around two thousand and two = DATE 2002 2002~ | two thousand and three = DATE 2003
    `,
  ),
  // A Tuesday.
  ...said(
    'earnings call',
    'dialogue',
    '2024-05-07',
    `
    Revenue was flat compared to Q3 of last year. | Q3 of last year = DATE 2023-Q3 2023-35
    In fiscal '24 we opened sixty stores. | fiscal '24 = DATE 2024
    We expect the back half of the year to be stronger. | the back half of the year = DATE 2024-H2 2024-41
    Volumes have improved every month since February. | every month = SET P1M | February = DATE 2024-02
    The refinancing should be done by the end of June, if not sooner. | the end of June = DATE 2024-06
    We will come back to you mid next week with the schedule. | mid next week = DATE 2024-W20 2024-05-13/2024-05-19
    Over the next six to eight weeks we'll run the pilot. | the next six to eight weeks = DURATION P8W
    As of last night we had 1,240 orders. | last night = TIME 2024-05-06TNI 2024-05-06
    In the year-ago quarter we took a charge. | the year-ago quarter = DATE 2023-Q1 2023-33
    From 2026 onwards the plant will run on its own. | 2026 = DATE 2026
    Cash at March 31st stood at 410 million. | March 31st = DATE 2024-03-31
    `,
  ),
  // A Wednesday.
  ...said(
    'planning',
    'dialogue',
    '2025-09-10',
    `
    I'll have the draft to you first thing tomorrow. | tomorrow = DATE 2025-09-11
    We need it by close of business Friday. | Friday = DATE 2025-09-12
    The workshop is the week of the 22nd. | the week of the 22nd = DATE 2025-W39 2025-09-22/2025-09-28
    Two Fridays ago the server went down. | Two Fridays ago = DATE 2025-08-29
    This time last year we had no customers. | last year = DATE 2024
    We shipped it the weekend before last. | the weekend before last = DATE 2025-W35-WE 2025-08-30/2025-08-31
    He's on leave from the 15th to the 19th. | the 15th = DATE 2025-09-15 | the 19th = DATE 2025-09-19
    The call is at a quarter past ten on Thursday. | a quarter past ten on Thursday = TIME 2025-09-11T10:15
    Let's pick this up a week on Monday. | a week on Monday = DATE 2025-09-22
    It's been broken since Monday. | Monday = DATE 2025-09-08
    Sometime next month, early October, say. | next month = DATE 2025-10 | early October = DATE 2025-10
    Come January we will be on the new system. | January = DATE 2026-01
    `,
  ),
  // A Tuesday.
  ...said(
    'oral history',
    'dialogue',
    '2003-06-17',
    `
    I was in my early twenties when the war came.
    I worked there from 1959 to about 1964. | 1959 = DATE 1959 | about 1964 = DATE 1964 1964~
    He was age 14 in 1943. | 1943 = DATE 1943
    We buried her the week after Easter in 1951. | the week after Easter = DATE 1951-W13 1951-03-26/1951-04-01 | 1951 = DATE 1951
    In the fall of '36 or the spring of '37 they put in the electric. | the fall of '36 = DATE 1936-FA 1936-23 | the spring of '37 = DATE 1937-SP 1937-21
    He came home in December of forty-five. | December of forty-five = DATE 1945-12
    That was three days before Pearl Harbor, in '41. | three days = DURATION P3D | '41 = DATE 1941
    All through the thirties and into the forties it was the same. | the thirties = DATE 193 193X | the forties = DATE 194 194X
    They were married on the Saturday after Thanksgiving, 1948. | the Saturday after Thanksgiving, 1948 = DATE 1948-11-27
    `,
  ),
  // A Tuesday.
  ...said(
    'school and parish',
    'dialogue',
    '2022-11-08',
    `
    We closed for Eid. | Eid = DATE XXXX-XX-XX
    School is out from Christmas Eve to Epiphany. | Christmas Eve = DATE 2022-12-24 | Epiphany = DATE 2023-01-06
    We meet again the Tuesday after Thanksgiving. | the Tuesday after Thanksgiving = DATE 2022-11-29
    The shop is open 24/7.
    The deadline is midnight on the 30th. | midnight on the 30th = TIME 2022-11-30T24:00
    A fortnight ago the roof fell in. | A fortnight ago = DATE 2022-W43 2022-10-24/2022-10-30
    Term ends on the second Friday in December. | the second Friday in December = DATE 2022-12-09
    We had snow on May Day this year. | May Day this year = DATE 2022-05-01
    `,
  ),
  // A Sunday.
  ...said(
    'sport and weather',
    'news',
    '2024-10-20',
    `
    Early doors they looked nervous.
    The derby is at 12.30pm next Saturday. | 12.30pm next Saturday = TIME 2024-10-26T12:30
    Rain returns late on Tuesday. | late on Tuesday = DATE 2024-10-22
    He has not played since breaking his arm on 31 August. | 31 August = DATE 2024-08-31
    The flood of 3-4 October killed nine. | 3 = DATE 2024-10-03 | 4 October = DATE 2024-10-04
    It was the wettest September since 1918. | September = DATE 2024-09 | 1918 = DATE 1918
    The 2023-24 season ended in May. | 2023 = DATE 2023 | 24 = DATE 2024 | May = DATE 2024-05
    The tour runs from 28 December to 3 January. | 28 December = DATE 2024-12-28 | 3 January = DATE 2025-01-03
    Gates open at 7.15pm on Friday. | 7.15pm on Friday = TIME 2024-10-25T19:15
    She set the record back in the summer of 2016 in Rio. | the summer of 2016 = DATE 2016-SU 2016-22
    Polls close at 10 tonight. | 10 tonight = TIME 2024-10-20T22:00
    `,
  ),
  // A Wednesday.
  ...said(
    'briefing',
    'dialogue',
    '2026-01-21',
    `
    In my last briefing, on 14 October, I said that the vaccine was not ready. | 14 October = DATE 2025-10-14
    If rates came down in September, we would build. | September = DATE 2026-09
    The survey is planned for 2026 and 2027. | 2026 = DATE 2026 | 2027 = DATE 2027
    Yesterday, January 20th, marked one year. | Yesterday, January 20th = DATE 2026-01-20 | one year = DURATION P1Y
    Six months after the fire nobody has been paid. | Six months = DURATION P6M
    The Minister arrives on 11 March at about four. | 11 March at about four = TIME 2026-03-11T04:00
    This Friday I will be in Geneva, next Thursday in Vienna. | This Friday = DATE 2026-01-23 | next Thursday = DATE 2026-01-29
    We have until the end of the month, ten days from now. | the end of the month = DATE 2026-01 | ten days from now = DATE 2026-01-31
    From today, the 21st of January, the border is closed. | today, the 21st of January = DATE 2026-01-21
    In December 2024 and again last December we warned of this. | December 2024 = DATE 2024-12 | last December = DATE 2025-12
    That law goes back to the 1970s, to 1974 to be exact. | the 1970s = DATE 197 197X | 1974 = DATE 1974
    The last census was ten years ago, in 2016. | ten years ago = DATE 2016 | 2016 = DATE 2016
    The fund pays out between now and the middle of 2028. | now = DATE PRESENT_REF | the middle of 2028 = DATE 2028
    `,
  ),
  // A Thursday.
  ...said(
    'court',
    'dialogue',
    '2023-02-16',
    `
    I got there at half past four on the Tuesday. | half past four on the Tuesday = TIME 2023-02-14T04:30
    The lease was renewed in 2018, 2019 and 2020. | 2018 = DATE 2018 | 2019 = DATE 2019 | 2020 = DATE 2020
    He was seventeen, it was October 2011. | October 2011 = DATE 2011-10
    You were interviewed on the 5th, 6th and 9th of January. | the 5th = DATE 2023-01-05 | 6th = DATE 2023-01-06 | 9th of January = DATE 2023-01-09
    That was the day before the accident.
    At about 0830 hours on 2 July 2020 we forced the door. | about 0830 hours on 2 July 2020 = TIME 2020-07-02T08:30
    Sentencing was put off to March the 1st. | March the 1st = DATE 2023-03-01
    `,
  ),
  // A Tuesday.
  ...said(
    'chat',
    undefined,
    '2023-08-15',
    `
    see u sat morning | sat morning = TIME 2023-08-19TMO
    back in 5 mins | 5 mins = DURATION PT5M
    last sunday was wild | last sunday = DATE 2023-08-13
    `,
  ),
  ...said(
    'history',
    'narrative',
    '2010-01-01',
    `
    The regiment landed on 6 June 1944; by the 9th it held the bridge, and on the night of the 11th it was relieved. | 6 June 1944 = DATE 1944-06-06 | the 9th = DATE 1944-06-09 | the night of the 11th = TIME 1944-06-11TNI
    From 1618 to 1648 war laid the land waste; the last ten years were the worst. | 1618 = DATE 1618 | 1648 = DATE 1648 | the last ten years = DURATION P10Y
    The bishop died early in 1209. | early in 1209 = DATE 1209
    Henry was crowned in March 1413; two years later, in October, he won his battle. | March 1413 = DATE 1413-03 | two years later = DATE 1415 | October = DATE 1415-10
    By the middle of the 15th century the town had walls. | the middle of the 15th century = DATE 14 14XX
    In the second century BC the kings moved the capital. | the second century BC = DATE BC01 -0199/-0100
    The fair opened on the 12th of May 1851 and closed that October. | the 12th of May 1851 = DATE 1851-05-12 | that October = DATE 1851-10
    `,
  ),
  // A Wednesday.
  ...said(
    'parliament',
    'dialogue',
    '2024-07-17',
    `
    The Act received Royal Assent on the 24th of May. | the 24th of May = DATE 2024-05-24
    We shall return after the recess, on 2 September. | 2 September = DATE 2024-09-02
    Those hospitals have waited since the back end of last year. | the back end of last year = DATE 2023
    The figures for the year ending March 2023 were worse. | the year = DURATION P1Y | March 2023 = DATE 2023-03
    Tomorrow week we debate the Bill. | Tomorrow week = DATE 2024-07-25
    They promised in 2019 to do it by 2022. | 2019 = DATE 2019 | 2022 = DATE 2022
    At the start of the last decade there were nine. | the start of the last decade = DATE 201 201X
    `,
  ),
  // A Thursday.
  ...said(
    'podcast and surgery',
    'dialogue',
    '2025-04-03',
    `
    I was diagnosed back in, like, August of twenty two. | August of twenty two = DATE 2022-08
    The results came in the day before yesterday. | the day before yesterday = DATE 2025-04-01
    You should feel better in three to five days. | three to five days = DURATION P5D
    Take it twice a day for ten days. | a day = SET P1D | ten days = DURATION P10D
    I've had this since around Christmas. | around Christmas = DATE 2024-12-25 2024-12-25~
    We recorded this in late January. | late January = DATE 2025-01
    The surgery is a week from Monday. | a week from Monday = DATE 2025-04-14
    My last drink was on New Year's Eve, 2019. | New Year's Eve, 2019 = DATE 2019-12-31
    Last Christmas my father was still alive. | Last Christmas = DATE 2024-12-25
    Between the two of us it took most of 2023 and part of 2024. | 2023 = DATE 2023 | 2024 = DATE 2024
    `,
  ),
];
