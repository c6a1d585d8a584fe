/**
 * A third list like `unseen`. Of its first half (news, interviews, courts, finance and more) 39 of 42 sentences were
 * read right after it had been learnt from; the second half, written at the same time and learnt nothing from, was
 * read right in 34 of 39 (76 expressions: 73 found whole, 71 with the right value).
 */
import { said, type Unseen } from './unseenForm';

export const UNSEEN_THIRD: readonly Unseen[] = [
  ...said(
    'news',
    'news',
    '2018-05-23',
    `
    The bridge, closed since last October, will reopen on Monday. | last October = DATE 2017-10 | Monday = DATE 2018-05-28
    Police said on Tuesday that the suspect was arrested in Lyon on Sunday night. | Tuesday = DATE 2018-05-22 | Sunday night = TIME 2018-05-20TNI 2018-05-20
    The minister resigned in February, nine months after taking office. | February = DATE 2018-02 | nine months = DURATION P9M
    Turnout fell to 41 percent, from 58 percent four years ago. | four years ago = DATE 2014
    The ceasefire took effect at midnight on Saturday and was broken early on Sunday. | midnight on Saturday = TIME 2018-05-19T24:00 2018-05-19 | early on Sunday = DATE 2018-05-20
    The museum was founded in 1887. Two decades later it burned down. | 1887 = DATE 1887 | Two decades later = DATE 1907
    Floods struck the valley in 1953. The next spring the dikes were raised. | 1953 = DATE 1953 | The next spring = DATE 1954-SP 1954-21
    The trial, which began on April 9, is to resume next Wednesday. | April 9 = DATE 2018-04-09 | next Wednesday = DATE 2018-05-30
    `,
  ),
  ...said(
    'interview',
    'dialogue',
    '2021-09-14',
    `
    I joined the company in 1994. In May they sent me to Cairo, and in November I was made head of the office. | 1994 = DATE 1994 | May = DATE 1994-05 | November = DATE 1994-11
    She was born on March 2, 1931. Her father died that summer. | March 2, 1931 = DATE 1931-03-02 | that summer = DATE 1931-SU 1931-22
    My mother opened the bakery in 1962. Three years later, in April, there was a fire. | 1962 = DATE 1962 | Three years later = DATE 1965 | April = DATE 1965-04
    We were married in June of '77. The following January we left for Canada. | June of '77 = DATE 1977-06 | The following January = DATE 1978-01
    What happened on January the 6th changed how I see it. | January the 6th = DATE 2021-01-06
    I saw the doctor last Wednesday, and I go back next Friday. | last Wednesday = DATE 2021-09-08 | next Friday = DATE 2021-09-17
    I'll be seventy this November. | this November = DATE 2021-11
    The siege ended on 12 October 1944. The same day seventy years later we unveiled the stone. | 12 October 1944 = DATE 1944-10-12 | The same day seventy years later = DATE 2014-10-12
    It was the fall of 2003. Around Thanksgiving I got the call. | the fall of 2003 = DATE 2003-FA 2003-23 | Around Thanksgiving = DATE 2003-11-27 2003-11-27~
    We moved here in the early nineties, in '92 I think. | the early nineties = DATE 199 199X | '92 = DATE 1992
    In 1989 I was in Leipzig. On October 9 seventy thousand people came, and a month later the wall was open. | 1989 = DATE 1989 | October 9 = DATE 1989-10-09 | a month later = DATE 1989-11
    `,
  ),
  ...said(
    'court',
    'dialogue',
    '2016-02-11',
    `
    You were hired in 2009, and in September you were given a key; is that right? | 2009 = DATE 2009 | September = DATE 2009-09
    The first payment was made on July 3, 2013, and the second on August 15. | July 3, 2013 = DATE 2013-07-03 | August 15 = DATE 2013-08-15
    On the morning of November 21st she called you twice? | the morning of November 21st = TIME 2015-11-21TMO 2015-11-21
    The lease expired on the last day of February 2014. | the last day of February 2014 = DATE 2014-02-28
    The order of January 25 gave you until March 1 to answer. | January 25 = DATE 2016-01-25 | March 1 = DATE 2016-03-01
    He was seen there every Thursday between 2010 and 2012. | every Thursday = SET XXXX-WXX-4 | 2010 = DATE 2010 | 2012 = DATE 2012
    We will take that up on Tuesday at half past nine. | Tuesday at half past nine = TIME 2016-02-16T09:30 2016-02-16
    Three days before the accident he had the brakes checked. | Three days = DURATION P3D
    `,
  ),
  ...said(
    'parliament',
    'dialogue',
    '2023-06-27',
    `
    The Bill was introduced on 14 March and had its second reading on 2 May. | 14 March = DATE 2023-03-14 | 2 May = DATE 2023-05-02
    The House rises on 20 July and returns on 4 September. | 20 July = DATE 2023-07-20 | 4 September = DATE 2023-09-04
    In the financial year 2021-22 we spent twice as much. | the financial year 2021 = DATE 2021 | 22 = DATE 2022
    That promise was made in 2010; in October it was broken. | 2010 = DATE 2010 | October = DATE 2010-10
    Under the Act of 1911 and again under that of 1949 the Lords gave way. | 1911 = DATE 1911 | 1949 = DATE 1949
    The Committee will report no later than the end of November. | the end of November = DATE 2023-11 ../2023-11
    In the second half of the 1990s waiting lists doubled. | the second half of the 1990s = DATE 199 199X
    `,
  ),
  ...said(
    'finance',
    'dialogue',
    '2019-08-08',
    `
    Fiscal 2018 was a record, and for fiscal 2020 we guide to four percent. | Fiscal 2018 = DATE 2018 | fiscal 2020 = DATE 2020
    In the second quarter, revenue grew nine percent, compared with six percent in the same quarter last year. | the second quarter = DATE 2019-Q2 2019-34 | the same quarter last year = DATE 2018-Q2 2018-34
    We expect to close the sale in the first half of next year. | the first half of next year = DATE 2020-H1 2020-40
    Since the IPO in 2012 we have paid a dividend every quarter. | 2012 = DATE 2012 | every quarter = SET P1Q
    As of June 30, we had 2,150 stores, up from 1,980 a year ago. | June 30 = DATE 2019-06-30 | a year ago = DATE 2018
    `,
  ),
  ...said(
    'news',
    'news',
    '2020-11-30',
    `
    Voters go to the polls next Sunday, two weeks after the president dissolved parliament. | next Sunday = DATE 2020-12-06 | two weeks = DURATION P2W
    The airline, which stopped flying in March, said on Friday it would return in the spring. | March = DATE 2020-03 | Friday = DATE 2020-11-27 | the spring = DATE 2021-SP 2021-21
    He was elected in 2003 and defeated six years later. | 2003 = DATE 2003 | six years later = DATE 2009
    The dam was finished in the autumn of 1971; the following summer the valley was empty. | the autumn of 1971 = DATE 1971-FA 1971-23 | the following summer = DATE 1972-SU 1972-22
    Officials plan to vaccinate nurses by the end of the year. | the end of the year = DATE 2020
    The temple dates from the 520s BC. | the 520s BC = DATE BC052 -0528/-0519
    Last week's storm was the worst since 1987. | Last week = DATE 2020-W48 2020-11-23/2020-11-29 | 1987 = DATE 1987
    `,
  ),
  ...said(
    'interview',
    'dialogue',
    '2014-04-16',
    `
    They took me on in 1973. In February I was still sweeping floors, and by September I had my own desk. | 1973 = DATE 1973 | February = DATE 1973-02 | September = DATE 1973-09
    My brother left on 4 July 1956. The next morning the soldiers came. | 4 July 1956 = DATE 1956-07-04 | The next morning = TIME 1956-07-05TMO 1956-07-05
    I had my first shop in 1985. It was robbed in August, and the next winter I sold it. | 1985 = DATE 1985 | August = DATE 1985-08 | the next winter = DATE 1985-WI 1985-24
    We started rehearsing in January, and we open on May the 3rd. | January = DATE 2014-01 | May the 3rd = DATE 2014-05-03
    The fire was on 19 June 1964. Fifty years later to the day, this summer, we shall meet there. | 19 June 1964 = DATE 1964-06-19 | Fifty years later = DATE 2014 | this summer = DATE 2014-SU 2014-22
    I was at school until 1948. That autumn I went down the mine. | 1948 = DATE 1948 | That autumn = DATE 1948-FA 1948-23
    She phoned last Thursday and again the day before yesterday. | last Thursday = DATE 2014-04-10 | the day before yesterday = DATE 2014-04-14
    In 1968, in the middle of August, we were camping by the lake. | 1968 = DATE 1968 | the middle of August = DATE 1968-08
    The wall came down on November 9, 1989. On the 12th we drove over in my uncle's car. | November 9, 1989 = DATE 1989-11-09 | the 12th = DATE 1989-11-12
    I taught there from '69 through '81. | '69 = DATE 1969 | '81 = DATE 1981
    He came back in the summer of 1947, two years after everyone else. | the summer of 1947 = DATE 1947-SU 1947-22 | two years = DURATION P2Y
    On September 11 I was in an office across the river. | September 11 = DATE 2013-09-11
    `,
  ),
  ...said(
    'court',
    'dialogue',
    '2022-10-20',
    `
    He bought the policy in 2017, and in April he changed the beneficiary, correct? | 2017 = DATE 2017 | April = DATE 2017-04
    The invoice is dated December 29, 2020, and it was paid on January 8. | December 29, 2020 = DATE 2020-12-29 | January 8 = DATE 2021-01-08
    Between the 5th and the 9th of March you were in Boston. | the 5th = DATE 2022-03-05 | the 9th of March = DATE 2022-03-09
    The motion is denied, and we will be in recess until Monday at ten o'clock. | Monday at ten o'clock = TIME 2022-10-24T10:00 2022-10-24
    She has not worked since the night of August 14, 2018. | the night of August 14, 2018 = TIME 2018-08-14TNI 2018-08-14
    The warrant was issued two days after the search, on June 24. | two days = DURATION P2D | June 24 = DATE 2022-06-24
    `,
  ),
  ...said(
    'parliament',
    'dialogue',
    '2017-12-05',
    `
    The treaty was signed in 1992. In June the Danes voted no, and in May of the next year they voted yes. | 1992 = DATE 1992 | June = DATE 1992-06 | May of the next year = DATE 1993-05
    The Chancellor told us in the spring that the deficit would be gone by 2025. | the spring = DATE 2017-SP 2017-21 | 2025 = DATE 2025
    We shall vote on Thursday, and the House will not sit next week. | Thursday = DATE 2017-12-07 | next week = DATE 2017-W50 2017-12-11/2017-12-17
    From 1 April 2018 to 31 March 2019 the grant is frozen. | 1 April 2018 = DATE 2018-04-01 | 31 March 2019 = DATE 2019-03-31
    In the last Parliament, from 2015 to 2017, nothing was done. | 2015 = DATE 2015 | 2017 = DATE 2017
    In the first decade of this century rents doubled. | this century = DATE 20 20XX
    `,
  ),
  ...said(
    'finance',
    'dialogue',
    '2024-02-15',
    `
    Fourth quarter sales were up four percent, and January was better still. | Fourth quarter = DATE 2023-Q4 2023-36 | January = DATE 2024-01
    Our debt falls due in tranches between October 2026 and 2031. | October 2026 = DATE 2026-10 | 2031 = DATE 2031
    We bought the brand in 2016. In March we closed two factories, and we have not looked back. | 2016 = DATE 2016 | March = DATE 2016-03
    `,
  ),
];
