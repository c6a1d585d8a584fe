/**
 * A fourth list like `unseen`, with other sentences of the same registers, fixed before the tagger was run on it: 35 of
 * 40 were read right at the first run (59 expressions: 57 found whole, 54 with the right value). One of the five others
 * was a mistake of this list, put right since (months counted from an autumn name a season). Four are left out: "last
 * Tuesday" said on a Wednesday, and "the following decade", where English leaves open what is meant; "three or four days
 * after Thanksgiving" (the greater number is taken) and "11 March at about four" (read as a day and a time apart).
 */
import { said, type Unseen } from './unseenForm';

export const UNSEEN_FOURTH: readonly Unseen[] = [
  // A Tuesday.
  ...said(
    'hearing',
    'dialogue',
    '2015-06-09',
    `
    Thank you, Chairman; I last testified here on 3 December. | 3 December = DATE 2014-12-03
    The inspector general opened his review in the fall of 2012 and closed it eighteen months later. | the fall of 2012 = DATE 2012-FA 2012-23 | eighteen months later = DATE 2014-SP 2014-21
    We sent you the letter two weeks ago, and you replied yesterday. | two weeks ago = DATE 2015-W22 2015-05-25/2015-05-31 | yesterday = DATE 2015-06-08
    By the end of September we will have hired all forty. | the end of September = DATE 2015-09
    The outage began on Good Friday of last year. | Good Friday of last year = DATE 2014-04-18
    Will you give us those records by June 30th? | June 30th = DATE 2015-06-30
    The backlog grew from 2009 through 2013. | 2009 = DATE 2009 | 2013 = DATE 2013
    You became director in 2011. In July you signed the waiver, did you not? | 2011 = DATE 2011 | July = DATE 2011-07
    `,
  ),
  // A Wednesday.
  ...said(
    'earnings call',
    'dialogue',
    '2018-10-24',
    `
    Third quarter revenue was up twelve percent over the third quarter of 2017. | Third quarter = DATE 2018-Q3 2018-35 | the third quarter of 2017 = DATE 2017-Q3 2017-35
    We closed the acquisition on August 1. | August 1 = DATE 2018-08-01
    We expect to open forty stores in 2019 and 2020. | 2019 = DATE 2019 | 2020 = DATE 2020
    Our guidance for the fourth quarter assumes a normal December. | the fourth quarter = DATE 2018-Q4 2018-36 | December = DATE 2018-12
    The new line goes live in the first week of January. | the first week of January = DATE 2019-W01 2018-12-31/2019-01-06
    In the past three years we have bought back two hundred million shares. | the past three years = DURATION P3Y
    As we said at our investor day last May, the margin will recover by mid-2020. | last May = DATE 2018-05 | mid-2020 = DATE 2020
    The patent expires at the end of next year. | the end of next year = DATE 2019
    `,
  ),
  // A Wednesday.
  ...said(
    'Hansard',
    'dialogue',
    '2008-02-27',
    `
    The right honourable Gentleman promised on 12 June 2007 that there would be a vote. | 12 June 2007 = DATE 2007-06-12
    The hospital was closed in November, and three months on nothing has replaced it. | November = DATE 2007-11 | three months = DURATION P3M
    My constituents have waited since Easter 2006. | Easter 2006 = DATE 2006-04-16
    The House will debate the order on Monday week. | Monday week = DATE 2008-03-10
    In the 1997 manifesto the party said otherwise. | 1997 = DATE 1997
    The regulations come into force on 6 April. | 6 April = DATE 2008-04-06
    `,
  ),
  // A Wednesday.
  ...said(
    'oral history',
    'dialogue',
    '1997-05-21',
    `
    I was born on the seventh of March, 1920, and started school in '26. | the seventh of March, 1920 = DATE 1920-03-07 | '26 = DATE 1926
    We left in 1939. It was August, very hot. | 1939 = DATE 1939 | August = DATE 1939-08
    The mill shut in 1931. The following year I found work on the railway. | 1931 = DATE 1931 | The following year = DATE 1932
    I was drafted in January of '43, and by June I was in Sicily. | January of '43 = DATE 1943-01 | June = DATE 1943-06
    They married in 1950; a year later, in the spring, my sister was born. | 1950 = DATE 1950 | a year later = DATE 1951 | the spring = DATE 1951-SP 1951-21
    On Christmas Eve 1944 we could hear the guns. | Christmas Eve 1944 = DATE 1944-12-24
    Over the weekend my grandson asked me the same thing. | the weekend = DATE 1997-W20-WE 1997-05-17/1997-05-18
    We are having a reunion this August, the fiftieth. | this August = DATE 1997-08
    `,
  ),
  // A Thursday.
  ...said(
    'court',
    'dialogue',
    '2019-04-04',
    `
    You first met him in 2014? Yes. In what month? In October. | 2014 = DATE 2014 | October = DATE 2014-10
    Directing your attention to the night of February 8th, where were you? | the night of February 8th = TIME 2019-02-08TNI 2019-02-08
    She wired the money on May 5th, 2016, and again on May 12th. | May 5th, 2016 = DATE 2016-05-05 | May 12th = DATE 2016-05-12
    The witness is excused until tomorrow at 9:30 a.m. | tomorrow at 9:30 a.m. = TIME 2019-04-05T09:30 2019-04-05
    He was arrested last August and has been held since. | last August = DATE 2018-08
    Trial is set for the second Monday in September. | the second Monday in September = DATE 2019-09-09
    `,
  ),
];
