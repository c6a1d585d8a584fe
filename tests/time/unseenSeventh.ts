/**
 * A seventh list like `unseen`, in other registers again and a third of it of two or three sentences, so that dates must
 * be completed from the story; fixed before the tagger was run on it: 137 of 160 were read right at the first run (268
 * expressions: 257 found whole, 243 with the right value), and 23 of 36 look-alikes left alone. Left out is what is still
 * read otherwise, among it "Silk and gilt thread, about 1740", "launched in May" behind "October 1906", and "in the March"
 * after "In '84 we were out for a year".
 */
import { said, type Unseen } from './unseenForm';

export const UNSEEN_SEVENTH_TALK: readonly Unseen[] = [
  // A Thursday.
  ...said(
    'deposition',
    'dialogue',
    '2023-09-14',
    `
    You were hired on the second of May, 2016, is that right? | the second of May, 2016 = DATE 2016-05-02
    I gave notice in November of 2019. My last day was December 6. | November of 2019 = DATE 2019-11 | December 6 = DATE 2019-12-06
    Exhibit 14 is an email you sent at 4:52 p.m. on Friday, October 9, 2020. | 4:52 p.m. on Friday, October 9, 2020 = TIME 2020-10-09T16:52
    Between June and August of 2018, how many trips did you make? | June = DATE 2018-06 | August of 2018 = DATE 2018-08
    I fell on a Tuesday. It was March 3rd, 2015, and I was back at my desk by the 16th. | Tuesday = DATE XXXX-WXX-2 | March 3rd, 2015 = DATE 2015-03-03 | the 16th = DATE 2015-03-16
    The lease ran through the end of 2021. | the end of 2021 = DATE 2021
    We closed on the house in July 2012. We listed it again that September. | July 2012 = DATE 2012-07 | that September = DATE 2012-09
    I have not spoken to her since the week of September 4. | the week of September 4 = DATE 2023-W36 2023-09-04/2023-09-10
    So this would have been, what, late August of 1982? | late August of 1982 = DATE 1982-08
    Your prior testimony was given last Thursday, correct? | last Thursday = DATE 2023-09-07
    `,
  ),
  // A Tuesday.
  ...said(
    'space mission',
    'dialogue',
    '2021-05-18',
    `
    Undocking is planned for Friday at 6:15 a.m. | Friday at 6:15 a.m. = TIME 2021-05-21T06:15
    The probe left orbit on 10 May and will be home in September 2023. | 10 May = DATE 2021-05-10 | September 2023 = DATE 2023-09
    The orbiter launched in August 2011. It arrived five years later, on the fifth of July. | August 2011 = DATE 2011-08 | five years later = DATE 2016 | the fifth of July = DATE 2016-07-05
    Contact was lost for ninety seconds on Sunday night. | ninety seconds = DURATION PT90S | Sunday night = TIME 2021-05-16TNI
    The lander has spent 88 days on the surface. | 88 days = DURATION P88D
    This crew arrived on April 24th, and the one before it went home a week later. | April 24th = DATE 2021-04-24 | a week later = DATE 2021-W17 2021-04-26/2021-05-02
    The last time anyone stood there was December 1972. | December 1972 = DATE 1972-12
    `,
  ),
  // A Sunday.
  ...said(
    'sermon',
    'dialogue',
    '2022-12-04',
    `
    Christmas falls on a Sunday this year. | Christmas = DATE 2022-12-25 | Sunday = DATE XXXX-WXX-7 | this year = DATE 2022
    Thirty years ago my father preached from this pulpit. | Thirty years ago = DATE 1992
    In 1944 a pastor wrote to his fiancée from a cell. He was hanged the next April. | 1944 = DATE 1944 | the next April = DATE 1945-04
    We will meet for prayer every Wednesday evening. | every Wednesday evening = SET XXXX-WXX-3TEV
    Last Sunday we spoke of waiting; this morning I want to speak of peace. | Last Sunday = DATE 2022-11-27 | this morning = TIME 2022-12-04TMO
    I was ordained in June 1989. In October my mother died, and I buried her on the 28th. | June 1989 = DATE 1989-06 | October = DATE 1989-10 | the 28th = DATE 1989-10-28
    The shelter opens on the 12th and closes on the 28th of February. | the 12th = DATE 2022-12-12 | the 28th of February = DATE 2023-02-28
    For forty days he ate nothing. | forty days = DURATION P40D
    `,
  ),
  // A Tuesday.
  ...said(
    'school board',
    'dialogue',
    '2024-02-20',
    `
    The second reading will be at our meeting of March 5. | March 5 = DATE 2024-03-05
    Enrollment has dropped for six straight years. | six straight years = DURATION P6Y
    We adopted that textbook in the 2016-17 school year. | 2016 = DATE 2016 | 17 = DATE 2017
    My daughter started kindergarten here in the fall of 2019. By that March everything was remote. | the fall of 2019 = DATE 2019-FA 2019-23 | that March = DATE 2020-03
    Spring break runs March 25 through 29. | March 25 = DATE 2024-03-25 | 29 = DATE 2024-03-29
    Public comment closes at noon on Friday. | noon on Friday = TIME 2024-02-23T12:00
    The bond passed in November 2017 with 61 percent. We broke ground the next summer and opened the doors in August of 2020. | November 2017 = DATE 2017-11 | the next summer = DATE 2018-SU 2018-22 | August of 2020 = DATE 2020-08
    Tonight is the first of three hearings; the others are on the 27th and on March 12. | Tonight = TIME 2024-02-20TNI 2024-02-20 | the 27th = DATE 2024-02-27 | March 12 = DATE 2024-03-12
    `,
  ),
  // A Wednesday.
  ...said(
    'trade union',
    'dialogue',
    '2018-10-03',
    `
    The strike ballot opens on Monday 15 October and closes three weeks later. | Monday 15 October = DATE 2018-10-15 | three weeks later = DATE 2018-W45 2018-11-05/2018-11-11
    We were promised parity by April 2017. We got it in October of this year. | April 2017 = DATE 2017-04 | October of this year = DATE 2018-10
    Pay has not moved since 2010. | 2010 = DATE 2010
    Conference meets in Brighton from the 9th to the 12th of September next year. | the 9th = DATE 2019-09-09 | the 12th of September next year = DATE 2019-09-12
    Branches must reply by close of play on Friday week. | Friday week = DATE 2018-10-12
    The last offer came in on Friday 21 September. | Friday 21 September = DATE 2018-09-21
    Two winters ago they closed the canteen, and last winter they took the heaters. | Two winters ago = DATE 2016-WI 2016-24 | last winter = DATE 2017-WI 2017-24
    `,
  ),
  // A Tuesday.
  ...said(
    'medical board',
    'dialogue',
    '2022-06-28',
    `
    The complaint was received on 11 January and you were suspended the same day. | 11 January = DATE 2022-01-11 | the same day = DATE 2022-01-11
    You qualified in 1998. In 2003 you moved to Leeds, and in August you became a registrar. | 1998 = DATE 1998 | 2003 = DATE 2003 | August = DATE 2003-08
    The patient was seen on 4 March 2021. She was seen again on the 18th, and she died on 2 April. | 4 March 2021 = DATE 2021-03-04 | the 18th = DATE 2021-03-18 | 2 April = DATE 2021-04-02
    I have taken the tablets for eight years. | eight years = DURATION P8Y
    Your insulin was changed in the second week of May. | the second week of May = DATE 2022-W19 2022-05-09/2022-05-15
    The panel will reconvene a week today. | a week today = DATE 2022-07-05
    Between 2 and 9 December 2021 there were no notes at all. | 2 = DATE 2021-12-02 | 9 December 2021 = DATE 2021-12-09
    I had my stroke three years ago in May. | three years ago = DATE 2019 | May = DATE 2019-05
    `,
  ),
  // A Tuesday.
  ...said(
    'farming',
    'dialogue',
    '2023-11-07',
    `
    This year we drilled in the middle of October. | This year = DATE 2023 | the middle of October = DATE 2023-10
    In 2012 it never stopped raining. We got the barley in on the tenth of October. | 2012 = DATE 2012 | the tenth of October = DATE 2012-10-10
    The lambs went to market three weeks ago. | three weeks ago = DATE 2023-W42 2023-10-16/2023-10-22
    My grandfather bought the first tractor in 1947. We sold the last horse that Christmas. | 1947 = DATE 1947 | that Christmas = DATE 1947-12-25
    Foot-and-mouth came in February 2001. By the end of March we had nothing left. | February 2001 = DATE 2001-02 | the end of March = DATE 2001-03
    The tenancy is up soon, so we have till the 25th of March. | the 25th of March = DATE 2024-03-25
    It hasn't frozen yet this autumn. | this autumn = DATE 2023-FA 2023-23
    `,
  ),
  // A Thursday.
  ...said(
    'election night',
    'dialogue',
    '2019-12-12',
    `
    Polls close at 10 p.m. tonight. | 10 p.m. tonight = TIME 2019-12-12T22:00
    They have held this seat since 1935. | 1935 = DATE 1935
    He won it in the by-election of February 2017 and lost it four months later. | February 2017 = DATE 2017-02 | four months later = DATE 2017-06
    The new parliament meets on Tuesday, and the speech will be read on the Thursday. | Tuesday = DATE 2019-12-17 | Thursday = DATE 2019-12-19
    We said on Monday it would be close. | Monday = DATE 2019-12-09
    In 2001 nobody came out to vote. It was June, it was warm, and the thing was settled. | 2001 = DATE 2001 | June = DATE 2001-06
    `,
  ),
  // A Sunday.
  ...said(
    'sport commentary',
    'dialogue',
    '2023-07-09',
    `
    She hasn't dropped a set since Paris in 2021. | 2021 = DATE 2021
    He broke his wrist on the Tuesday of last week. | the Tuesday of last week = DATE 2023-06-27
    Play resumes tomorrow at 1 p.m. | tomorrow at 1 p.m. = TIME 2023-07-10T13:00
    The fourth Test starts on Wednesday week. | Wednesday week = DATE 2023-07-19
    In 2015 he was nineteen. He won in Rome that May and in Madrid a year later. | 2015 = DATE 2015 | that May = DATE 2015-05 | a year later = DATE 2016
    The last time it rained for four days here was the summer of 2007. | four days = DURATION P4D | the summer of 2007 = DATE 2007-SU 2007-22
    `,
  ),
  // A Tuesday.
  ...said(
    'insurance call',
    'dialogue',
    '2021-08-17',
    `
    The pipe burst on Saturday while we were away. | Saturday = DATE 2021-08-14
    We had a claim in 2016. That was in January, and it took until the summer to settle. | 2016 = DATE 2016 | January = DATE 2016-01 | the summer = DATE 2016-SU 2016-22
    I rang a fortnight ago and nobody called back. | a fortnight ago = DATE 2021-W31 2021-08-02/2021-08-08
    The car was bought new in March '18. | March '18 = DATE 2018-03
    Can you come out Thursday or Friday this week? | Thursday = DATE 2021-08-19 | Friday this week = DATE 2021-08-20
    The excess went up as of 1 July. | 1 July = DATE 2021-07-01
    It's another three weeks before the adjuster can come. | another three weeks = DURATION P3W
    `,
  ),
  // A Wednesday.
  ...said(
    'family history',
    'dialogue',
    '1998-05-20',
    `
    That was 1982. I'd just turned twenty. Late August we packed the car. | 1982 = DATE 1982 | Late August = DATE 1982-08
    We came over in 1956. In November, it was, with the snow already down. | 1956 = DATE 1956 | November = DATE 1956-11
    The mill shut in '74. They gave us notice in June. | '74 = DATE 1974 | June = DATE 1974-06
    She was born on May 5, 1931, and her brother two years later. | May 5, 1931 = DATE 1931-05-05 | two years later = DATE 1933
    In the summer of 1961 I was in Jackson. On June 8 they put us in the county jail, and a week later we were moved. | the summer of 1961 = DATE 1961-SU 1961-22 | June 8 = DATE 1961-06-08 | a week later = DATE 1961-W24 1961-06-12/1961-06-18
    We lost the house in 1933. Then that winter my father found work. | 1933 = DATE 1933 | that winter = DATE 1933-WI 1933-24
    My brother enlisted in the spring of 1943. We had a letter in July. In September there was a telegram. | the spring of 1943 = DATE 1943-SP 1943-21 | July = DATE 1943-07 | September = DATE 1943-09
    It was 1968. King was killed in April, and Bobby two months later. | 1968 = DATE 1968 | April = DATE 1968-04 | two months later = DATE 1968-06
    `,
  ),
  // A Wednesday.
  ...said(
    'podcast, recognised',
    'dialogue',
    '2022-05-04',
    `
    in two thousand eight the plant closed and by two thousand eleven so had everything else | two thousand eight = DATE 2008 | two thousand eleven = DATE 2011
    we met in twenty thirteen it was october and it was raining | twenty thirteen = DATE 2013 | october = DATE 2013-10
    she texted me at 4.17 on monday morning | 4.17 on monday morning = TIME 2022-05-02T04:17
    `,
  ),
];
