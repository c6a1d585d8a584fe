/** The seventh list's sentences from writing: see `unseenSeventh`. */
import { said, type Unseen } from './unseenForm';

export const UNSEEN_SEVENTH_WRITTEN: readonly Unseen[] = [
  ...said(
    'museum',
    'narrative',
    '2015-01-10',
    `
    Painted in the winter of 1888, shortly after he came to the south. | the winter of 1888 = DATE 1888-WI 1888-24
    Bought by the city in 1923, sold in 1938, and recovered from a salt mine in May 1945. | 1923 = DATE 1923 | 1938 = DATE 1938 | May 1945 = DATE 1945-05
    He trained in Antwerp from 1599 to 1602. In the autumn of that year he walked to Rome. | 1599 = DATE 1599 | 1602 = DATE 1602 | the autumn of that year = DATE 1602-FA 1602-23
    The chapel dates from the late 13th century. | the late 13th century = DATE 12 12XX
    The two quarrelled in 1866 and did not speak for eleven years. | 1866 = DATE 1866 | eleven years = DURATION P11Y
    She showed with the group for the first time in April 1874. In June she left for England. | April 1874 = DATE 1874-04 | June = DATE 1874-06
    Gift of the artist's heirs, 1971. | 1971 = DATE 1971
    The portrait was finished on 14 July 1789. The following day the sitter fled. | 14 July 1789 = DATE 1789-07-14 | The following day = DATE 1789-07-15
    A fire on the night of 9 March 1801 destroyed the upper part. | the night of 9 March 1801 = TIME 1801-03-09TNI
    `,
  ),
  // A Thursday.
  ...said(
    'weather bulletin',
    'news',
    '2020-08-06',
    `
    Highs tomorrow near 36, falling to 24 by Sunday. | tomorrow = DATE 2020-08-07 | Sunday = DATE 2020-08-09
    A red warning is in force from 3 a.m. Saturday. | 3 a.m. Saturday = TIME 2020-08-08T03:00
    It was the wettest July since 1936. | July = DATE 2020-07 | 1936 = DATE 1936
    Rain will set in this evening and last until Saturday morning. | this evening = TIME 2020-08-06TEV | Saturday morning = TIME 2020-08-08TMO
    The storm made landfall on Monday night; by Tuesday it had reached the Carolinas. | Monday night = TIME 2020-08-03TNI | Tuesday = DATE 2020-08-04
    The season runs from June 1 to November 30. | June 1 = DATE 2020-06-01 | November 30 = DATE 2020-11-30
    The record of 38.7 was set on 25 July last year. | 25 July last year = DATE 2019-07-25
    `,
  ),
  ...said(
    "ship's log",
    'narrative',
    '2009-06-01',
    `
    We weighed anchor on 3 January 1914 and stood south. On the 6th we met the first ice. | 3 January 1914 = DATE 1914-01-03 | the 6th = DATE 1914-01-06
    The gale began on the evening of 2 June 1871 and blew for three days. | the evening of 2 June 1871 = TIME 1871-06-02TEV | three days = DURATION P3D
    In February 1899 the pack closed. It did not release us until the following January. | February 1899 = DATE 1899-02 | the following January = DATE 1900-01
    Sighted land on 12 December 1642. Four days later two boats were lost. | 12 December 1642 = DATE 1642-12-12 | Four days later = DATE 1642-12-16
    `,
  ),
  ...said(
    'archaeology',
    'narrative',
    '2016-05-01',
    `
    The ditch was cut around 2400 BC and filled within two generations. | around 2400 BC = DATE BC2400 -2399~
    Digging began in June 1922 and stopped in the heat. In November a step was found. | June 1922 = DATE 1922-06 | November = DATE 1922-11
    The timbers were felled in the spring of 1191. | the spring of 1191 = DATE 1191-SP 1191-21
    Coins of the 2nd century AD lay on the floor. | the 2nd century AD = DATE 01 01XX
    They came back in 1931. In the first week of March they reached the floor. | 1931 = DATE 1931 | the first week of March = DATE 1931-W10 1931-03-02/1931-03-08
    The team left in April 1923 and came back in October. | April 1923 = DATE 1923-04 | October = DATE 1923-10
    The mound was opened twice, in 1802 and again in the summer of 1851. | 1802 = DATE 1802 | the summer of 1851 = DATE 1851-SU 1851-22
    `,
  ),
  // A Monday.
  ...said(
    'Indian press',
    'news',
    '2019-07-15',
    `
    The apex court will hear the plea on July 23. | July 23 = DATE 2019-07-23
    The accused was arrested on Saturday and remanded to custody till July 29. | Saturday = DATE 2019-07-13 | July 29 = DATE 2019-07-29
    The scheme, launched on August 15, 2014, has covered 36 crore people. | August 15, 2014 = DATE 2014-08-15
    In FY18 the firm lost Rs 2,010 crore. | FY18 = DATE 2018
    Classes will resume on Wednesday, said the principal on Sunday. | Wednesday = DATE 2019-07-17 | Sunday = DATE 2019-07-14
    The monsoon session began on June 17 and will go on till July 26. | June 17 = DATE 2019-06-17 | July 26 = DATE 2019-07-26
    She had joined the bank in 2009. She was posted to Nagpur in May 2012 and resigned in December. | 2009 = DATE 2009 | May 2012 = DATE 2012-05 | December = DATE 2012-12
    `,
  ),
  // A Monday.
  ...said(
    'African press',
    'news',
    '2022-03-21',
    `
    The commission said on Sunday that voting would take place on 9 August. | Sunday = DATE 2022-03-20 | 9 August = DATE 2022-08-09
    The two lawmakers, detained since last September, were freed on bail on Friday. | last September = DATE 2021-09 | Friday = DATE 2022-03-18
    Load-shedding will be suspended from 05:00 on Tuesday. | 05:00 on Tuesday = TIME 2022-03-22T05:00
    He was sworn in on 24 August 2021. Within a month he had dismissed his deputy, and in November he dissolved the assembly. | 24 August 2021 = DATE 2021-08-24 | a month = DURATION P1M | November = DATE 2021-11
    The dam is to be completed in the third quarter of 2024. | the third quarter of 2024 = DATE 2024-Q3 2024-35
    The price rose by 12 per cent year on year in February. | February = DATE 2022-02
    Schools have been shut for the past fortnight. | the past fortnight = DURATION P2W
    `,
  ),
  // A Wednesday.
  ...said(
    'Arab press',
    'news',
    '2017-09-27',
    `
    The truce that took hold on July 9 has largely held. | July 9 = DATE 2017-07-09
    The ban, in place since 1990, will be lifted next June. | 1990 = DATE 1990 | next June = DATE 2018-06
    Fasting begins on or about May 16 next year. | about May 16 next year = DATE 2018-05-16 2018-05-16~
    The delegation arrived in Amman on Tuesday evening. | Tuesday evening = TIME 2017-09-26TEV
    The referendum was held on Monday. The results are due within seventy-two hours. | Monday = DATE 2017-09-25 | seventy-two hours = DURATION PT72H
    The war broke out in March 2015. By the end of that year half the hospitals were shut. | March 2015 = DATE 2015-03 | the end of that year = DATE 2015
    `,
  ),
  // A Monday.
  ...said(
    'legal notice',
    'news',
    '2024-04-22',
    `
    Signed this 19th day of April, 2024. | 19th day of April, 2024 = DATE 2024-04-19
    The hearing is set for 10:00 a.m. on May 14, 2024 in Department 7. | 10:00 a.m. on May 14, 2024 = TIME 2024-05-14T10:00
    The deed of trust dated 06/17/2011 is in default. | 06/17/2011 = DATE 2011-06-17
    Objections will be heard within thirty (30) days of this notice. | thirty (30) days = DURATION P30D
    The testator died on or about 3 February 2024. | about 3 February 2024 = DATE 2024-02-03 2024-02-03~
    The partnership was dissolved effective midnight on December 31, 2023. | midnight on December 31, 2023 = TIME 2023-12-31T24:00
    `,
  ),
  ...said(
    'aviation report',
    'narrative',
    '2014-05-30',
    `
    The aircraft departed at 21:36 on 7 October 2013 with 141 on board. | 21:36 on 7 October 2013 = TIME 2013-10-07T21:36
    The engine had been overhauled in June 2010. It was fitted to this aircraft in September and inspected on 12 January 2012. | June 2010 = DATE 2010-06 | September = DATE 2010-09 | 12 January 2012 = DATE 2012-01-12
    The wreckage was located two days after the accident. | two days = DURATION P2D
    The first officer had been on duty for nine hours and ten minutes. | nine hours and ten minutes = DURATION PT9H10M
    The same fault was reported on 3 October 2013 and again the next day. | 3 October 2013 = DATE 2013-10-03 | the next day = DATE 2013-10-04
    The captain joined the airline in 1996. He was upgraded in the spring of 2004. | 1996 = DATE 1996 | the spring of 2004 = DATE 2004-SP 2004-21
    `,
  ),
  ...said(
    'patent',
    'news',
    '2012-02-08',
    `
    This application claims the benefit of application No. 60/123,456, filed Feb. 10, 2006. | Feb. 10, 2006 = DATE 2006-02-10
    The patent, granted on 4 May 1999, expires in 2017. | 4 May 1999 = DATE 1999-05-04 | 2017 = DATE 2017
    The claim was amended in 2008. The examiner allowed it the following February. | 2008 = DATE 2008 | the following February = DATE 2009-02
    `,
  ),
  // A Monday.
  ...said(
    'astronomy',
    'news',
    '2017-08-14',
    `
    The shadow will touch the coast at 10:15 a.m. next Monday. | 10:15 a.m. next Monday = TIME 2017-08-21T10:15
    The comet was last here in 1986 and returns in mid-2061. | 1986 = DATE 1986 | mid-2061 = DATE 2061
    The planet takes 29.5 years to go round. | 29.5 years = DURATION P29.5Y
    The meteors peaked on Saturday night. | Saturday night = TIME 2017-08-12TNI
    It is the first such eclipse since June 8, 1918. The next one is due in April 2024. | June 8, 1918 = DATE 1918-06-08 | April 2024 = DATE 2024-04
    Venus rises two hours before the Sun all this month. | two hours = DURATION PT2H | this month = DATE 2017-08
    `,
  ),
];
