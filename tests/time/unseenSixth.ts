/**
 * A sixth list like `unseen`, with other registers, fixed before the tagger was run on it and after it had learnt from the
 * fifth: 59 of 64 were read right at the first run (84 expressions: 80 found whole, 79 with the right value), and 32 of 38
 * look-alikes left alone. Left out: "but two thousand eight nearly killed us", a year that no preposition tells from a
 * count, and "She works for Sunday Riley", a name.
 */
import { said, type Unseen } from './unseenForm';

export const UNSEEN_SIXTH: readonly Unseen[] = [
  // A Wednesday.
  ...said(
    'police interview',
    'dialogue',
    '2022-03-09',
    `
    I last saw her a week ago Saturday. | a week ago Saturday = DATE 2022-02-26
    I bought it in, I want to say, November or December of last year. | November = DATE 2021-11 | December of last year = DATE 2021-12
    The argument was on New Year's Day. | New Year's Day = DATE 2022-01-01
    I've lived there since I was nine, so since 2004. | 2004 = DATE 2004
    On Sunday just gone I was at my mum's. | Sunday = DATE 2022-03-06
    We split up at the back end of January. | the back end of January = DATE 2022-01
    `,
  ),
  // A Tuesday.
  ...said(
    'engineering',
    'dialogue',
    '2024-11-19',
    `
    The first alert fired at 02:14 UTC on Saturday. | 02:14 UTC on Saturday = TIME 2024-11-16T02:14
    We rolled back within twenty minutes. | twenty minutes = DURATION PT20M
    The certificate had expired on the 15th. | the 15th = DATE 2024-11-15
    The next review is in two weeks' time. | two weeks' time = DURATION P2W 2024-12-02/2024-12-08
    This has been on the backlog since Q1. | Q1 = DATE 2024-Q1 2024-33
    It happened again at 3 p.m. yesterday. | 3 p.m. yesterday = TIME 2024-11-18T15:00
    The contract is up in March 2026, so we have sixteen months. | March 2026 = DATE 2026-03 | sixteen months = DURATION P16M
    Every other Thursday we rotate the keys. | Every other Thursday = SET XXXX-WXX-4
    `,
  ),
  // A Wednesday.
  ...said(
    'council',
    'dialogue',
    '2019-06-12',
    `
    The ballot closes at noon on Friday week. | noon on Friday week = TIME 2019-06-21T12:00
    We asked for this in April, in May, and here we are in June. | April = DATE 2019-04 | May = DATE 2019-05 | June = DATE 2019-06
    The last pay rise was in 2016, three years back. | 2016 = DATE 2016 | three years back = DATE 2016
    The library has been shut on Wednesdays for the past two years. | Wednesdays = SET XXXX-WXX-3 | the past two years = DURATION P2Y
    The consultation ran from 4 March until 26 April. | 4 March = DATE 2019-03-04 | 26 April = DATE 2019-04-26
    I move that we adjourn to Tuesday 25 June at seven. | Tuesday 25 June at seven = TIME 2019-06-25T07:00
    That was agreed at the meeting of 8 May. | 8 May = DATE 2019-05-08
    The budget for 2019/20 was passed in February. | 2019 = DATE 2019 | 20 = DATE 2020 | February = DATE 2019-02
    Members will recall the floods of two winters ago. | two winters ago = DATE 2017-WI 2017-24
    `,
  ),
  // A Monday.
  ...said(
    'surgery',
    'dialogue',
    '2021-10-25',
    `
    My mother had the same at age sixty in 1998. | 1998 = DATE 1998
    I had my second jab on the fourth of May. | the fourth of May = DATE 2021-05-04
    The pain started about ten days ago. | about ten days ago = DATE 2021-10-15 2021-10-15~
    Come back in six months. | six months = DURATION P6M
    The scan is this Wednesday at 8:20. | this Wednesday at 8:20 = TIME 2021-10-27T08:20
    He smoked from his teens until 2005. | 2005 = DATE 2005
    I was in hospital over Easter. | Easter = DATE 2021-04-04
    Nothing until early this month. | early this month = DATE 2021-10
    `,
  ),
  // A Thursday.
  ...said(
    'recogniser',
    'dialogue',
    '2025-02-20',
    `
    in twenty sixteen we had maybe a dozen people and by twenty nineteen two hundred | twenty sixteen = DATE 2016 | twenty nineteen = DATE 2019
    my grandfather was born in eighteen ninety four | eighteen ninety four = DATE 1894
    this was september eleventh two thousand one | september eleventh two thousand one = DATE 2001-09-11
    we graduated in ninety seven | ninety seven = DATE 1997
    the meeting is on the twenty fifth at two thirty | the twenty fifth at two thirty = TIME 2025-02-25T02:30
    it was a friday in late october twenty twenty three | friday = DATE XXXX-WXX-5 | late october twenty twenty three = DATE 2023-10
    i quit on january second | january second = DATE 2025-01-02
    they expect it by the middle of twenty twenty six | the middle of twenty twenty six = DATE 2026
    `,
  ),
  // A Wednesday.
  ...said(
    'sport and weather',
    'news',
    '2023-04-05',
    `
    Rovers, relegated last May, are top after winning at home on Monday night. | last May = DATE 2022-05 | Monday night = TIME 2023-04-03TNI
    The final is on Saturday 3 June, kick-off 5.30pm. | Saturday 3 June = DATE 2023-06-03 | 5.30pm = TIME 2023-06-03T17:30
    She has been out since mid-February. | mid-February = DATE 2023-02
    Thunder is forecast from late tonight into tomorrow morning. | late tonight = TIME 2023-04-05TNI | tomorrow morning = TIME 2023-04-06TMO
    He turns 40 next week. | next week = DATE 2023-W15 2023-04-10/2023-04-16
    The club's centenary falls in 2025. | 2025 = DATE 2025
    They have not lost away since New Year's Eve. | New Year's Eve = DATE 2022-12-31
    Temperatures will recover by the weekend. | the weekend = DATE 2023-W14-WE 2023-04-08/2023-04-09
    `,
  ),
  ...said(
    'obituary',
    'narrative',
    '2012-07-01',
    `
    Born in Lodz on 2 November 1907, she left for Paris at nineteen and never returned. | 2 November 1907 = DATE 1907-11-02
    In the winter of 1941 she was arrested; the following spring she escaped. | the winter of 1941 = DATE 1941-WI 1941-24 | the following spring = DATE 1942-SP 1942-21
    Her first novel came out in 1949, the second nine years later. | 1949 = DATE 1949 | nine years later = DATE 1958
    From the mid-1960s she wrote nothing. | the mid-1960s = DATE 196 196X
    She taught at Lyon from 1971 to '76. | 1971 = DATE 1971 | '76 = DATE 1976
    She died on Christmas Day 1988, a month after her husband. | Christmas Day 1988 = DATE 1988-12-25 | a month = DURATION P1M
    The abbey was burned in 1381, rebuilt in the next century, and closed by 1540. | 1381 = DATE 1381 | the next century = DATE 14 14XX | 1540 = DATE 1540
    `,
  ),
  // A Tuesday.
  ...said(
    'phone-in',
    'dialogue',
    '2020-12-29',
    `
    We haven't seen them since before lockdown, since March. | March = DATE 2020-03
    Happy new year for Friday, by the way. | Friday = DATE 2021-01-01
    I rang you this time last month. | last month = DATE 2020-11
    It's my fiftieth a week on Thursday. | a week on Thursday = DATE 2021-01-07
    It snowed on Boxing Day here. | Boxing Day = DATE 2020-12-26
    The vaccine won't reach us until at least Easter. | Easter = DATE 2021-04-04
    It's been the longest year of my life.
    By the time you hear this in February it will be law. | February = DATE 2021-02
    As of midnight tonight the rules change. | midnight tonight = TIME 2020-12-29T24:00
    `,
  ),
];
