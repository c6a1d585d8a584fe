/** Heads as real files have them, with invented names: what the file says of itself and where speech begins. */
import { describe, expect, it } from 'vitest';
import { splitTurns } from '../../src/text';

interface Opening {
  readonly form: string;
  readonly text: string;
  readonly title: string;
  readonly dateline: string;
  readonly speakerId: string | null;
  readonly begins: string;
}

const OPENINGS: readonly Opening[] = [
  {
    form: 'an assembly, in capitals',
    text: `PERMANENT MISSION OF PORTONIA
TO THE UNITED NATIONS

STATEMENT

BY

H.E. MS. ANA BROOK
PRESIDENT OF THE REPUBLIC OF PORTONIA

AT THE GENERAL DEBATE OF THE 79TH SESSION
OF THE GENERAL ASSEMBLY

NEW YORK, 24 SEPTEMBER 2024

Check against delivery

Mr. President,
Distinguished delegates,

It is a great honour to address this Assembly. In 1999 we signed the river treaty.
`,
    title: 'STATEMENT BY H.E. MS. ANA BROOK PRESIDENT OF THE REPUBLIC OF PORTONIA',
    dateline: '24 SEPTEMBER 2024',
    speakerId: 'ana-brook',
    begins: 'Mr. President,',
  },
  {
    form: 'one address line',
    text: `Address by President Ben Hale of Portonia to the 79th Session of the Assembly
24 September 2024

Mr. President, Excellencies, I bring you greetings from the people of Portonia.
`,
    title: 'Address by President Ben Hale of Portonia to the 79th Session of the Assembly',
    dateline: '24 September 2024',
    speakerId: 'ben-hale',
    begins: 'Mr. President, Excellencies',
  },
  {
    form: 'a title over three lines',
    text: `Remarks by Prime Minister
Ana Brook
at the River Summit
Porton, May 3, 2019

Thank you very much. It is good to be here with all of you on the banks of the Alder.
`,
    title: 'Remarks by Prime Minister Ana Brook at the River Summit',
    dateline: 'May 3, 2019',
    speakerId: 'ana-brook',
    begins: 'Thank you very much',
  },
  {
    form: 'an oral history',
    text: `ORAL HISTORY TRANSCRIPT

Ana Brook
Interviewed by Ben Hale
Porton, Portonia – 12 March 1998

Hale: Today is March 12th, 1998. We are in Porton with Ana Brook.

Brook: That's right.

Hale: When did you join?

Brook: I joined in 1961. There were three of us: Carla, Dan and me.
`,
    title: 'ORAL HISTORY TRANSCRIPT Ana Brook Interviewed by Ben Hale',
    dateline: '12 March 1998',
    speakerId: 'ben-hale',
    begins: 'Today is March 12th',
  },
  {
    form: 'an earnings call',
    text: `Image source: The Post.

Alder Works (NYSE: ALD)
Q2 2015 Earnings Call
Jul 28, 2015, 5:00 p.m. ET

Contents:

Prepared Remarks
Questions and Answers
Call Participants

Prepared Remarks:

Operator

Good day, and welcome to the Alder Works second-quarter 2015 conference call. [Operator instructions]

Ana Brook -- Director, Investor Relations

Thank you. Speaking first today is Ben Hale, followed by Carla Oakes.

Ben Hale -- Chief Executive Officer

Good afternoon, everyone. In April we opened the second lock.

Questions & Answers:

Operator

We'll go first to Dan Stone with Porton Bank.

Dan Stone -- Porton Bank -- Analyst

When does the third lock open?

Ben Hale -- Chief Executive Officer

By 2016.

Duration: 60 minutes
`,
    title: 'Q2 2015 Earnings Call',
    dateline: 'Jul 28, 2015',
    speakerId: 'operator',
    begins: 'Good day',
  },
  {
    form: 'a printed hearing',
    text: `[House Hearing, 113 Congress]
[From the U.S. Government Publishing Office]

                      FLOODS ON THE LOWER ALDER

=======================================================================

                                HEARING

                               before the

                         COMMITTEE ON RIVERS
                     U.S. HOUSE OF REPRESENTATIVES

                             ----------                              

                             MARCH 5, 2013

                             ----------                              

                           Serial No. 113-12

    The committee met, pursuant to call, at 10:00 a.m., in room
2172 Rayburn House Office Building, Hon. John Hale (chairman of
the committee) presiding.
    Chairman Hale. The committee will come to order. Today we meet
to discuss the floods. In 2010 the dam was inspected.
    I now turn to the ranking member, Mr. Brook, for his opening
statement.
    Mr. Brook. Thank you, Mr. Chairman. The dam broke in May
2012. Mr. Stone was there. He saw it.
    Ms. Oakes of Porton. I was there too.
    [The prepared statement of Ms. Oakes follows:]
    Mr. Brook. When did you leave?
    Ms. Oakes. In June.
`,
    title: 'HEARING before the COMMITTEE ON RIVERS',
    dateline: 'MARCH 5, 2013',
    speakerId: 'john-hale',
    begins: 'The committee will come',
  },
  {
    form: 'a single sentence',
    text: `We left Porton in 1940.`,
    title: '',
    dateline: '',
    speakerId: null,
    begins: 'We left Porton',
  },
  {
    form: 'a letter',
    text: `From: Ana Brook <ana@example.org>
To: Press
Subject: Statement on the dam
Date: Mon, 3 May 2021 10:00:00

Dear colleagues,

The dam was closed on April 30. It will be opened again in June.
`,
    title: 'Statement on the dam',
    dateline: 'Mon, 3 May 2021 10:00:00',
    speakerId: null,
    begins: 'Dear colleagues',
  },
  {
    form: 'an agency report',
    text: `PORTON, May 3, 2021 (Wire) — The dam was closed on Friday, the minister said. It will be opened in June.

“We had no choice,” she said.
`,
    title: '',
    dateline: 'May 3, 2021',
    speakerId: null,
    begins: 'PORTON, May 3',
  },
  {
    form: 'an inquiry with a colon in its title and the day behind the place',
    text: `Harbour Bridge Inquiry: evening session
Town Hall, 14 March 2023

CHAIR: Good evening. We open this session.
MS ORTEGA: I wrote to the council in April.
CHAIR: Thank you.
`,
    title: 'Harbour Bridge Inquiry: evening session',
    dateline: '14 March 2023',
    speakerId: 'chair',
    begins: 'Good evening',
  },
  {
    form: "a translator's note in brackets before everything",
    text: `(* This is a translation made outside the ministry. The first text is in Portonian.)

Press Conference by the Minister for Rivers Ben Hale

Date: Tuesday, March 14, 2023, 11:10 a.m.
Place: Town Hall

Minister: The dam will open tomorrow.
Question: When was it built?
`,
    title: 'Press Conference by the Minister for Rivers Ben Hale',
    dateline: 'Tuesday, March 14, 2023, 11:10 a.m.',
    speakerId: 'ben-hale',
    begins: 'The dam',
  },
  {
    form: 'a kind of talk with its subject behind a colon',
    text: `Press conference: the new budget
3 May 2022
Porton

MAYOR BROOK: We adopted it yesterday.
Q: When was the tax raised?
`,
    title: 'Press conference: the new budget',
    dateline: '3 May 2022',
    speakerId: 'mayor-brook',
    begins: 'We adopted',
  },
  {
    form: 'a letter that brings the talk, without a blank line',
    text: `You get the releases of the River Office since you subscribed to them, and this one is new. We hope that it serves you and thank you for reading what we send you every week of the year.
05/03/2022 10:45 AM EDT
Porton Hall
SECRETARY BROOK: We adopted the plan yesterday, after a long day of talks with the mayors of both banks.
MAYOR HALE: Thank you, Ana. It was a day of much work for the town, and we are glad that it is over.
`,
    title: '',
    dateline: '05/03/2022',
    speakerId: 'secretary-brook',
    begins: 'We adopted',
  },
  {
    form: 'fields right above the first words',
    text: `Event: The River and its Towns
Date: May 3, 2022
Recording Length: 44 minutes
Transcriber: Ben Hale
Well, it is good to be here with you in Porton.
We built the museum in 1966.
`,
    title: '',
    dateline: 'May 3, 2022',
    speakerId: null,
    begins: 'Well, it is good',
  },
  {
    form: 'who briefs, named below the office that does',
    text: `Daily Press Briefing by the Office of the River Board

The following is a near-verbatim transcript of today’s noon briefing by Ana Brook, Spokesperson for the Board.

Good afternoon. The river rose on 3 May 2022.
`,
    title: 'Daily Press Briefing by the Office of the River Board',
    dateline: '',
    speakerId: 'ana-brook',
    begins: 'Good afternoon',
  },
  {
    form: 'two who brief',
    text: `Noon Briefing

The following is a transcript of the briefing by Ana Brook, Spokesperson for the Board, and Ben Hale, Spokesperson for the Mayor.

Good afternoon. The river rose on 3 May 2022.
`,
    title: 'Noon Briefing',
    dateline: '',
    speakerId: null,
    begins: 'Good afternoon',
  },
  {
    form: 'an office that is asked, by somebody named',
    text: `INTERVIEW OF THE PRESIDENT
BY ANA BROOK, RADIO PORTON
May 3, 2022

THE PRESIDENT: We opened the bridge yesterday.
Q Why so late?
THE PRESIDENT: It rained.
`,
    title: 'INTERVIEW OF THE PRESIDENT',
    dateline: 'May 3, 2022',
    speakerId: 'the-president',
    begins: 'We opened',
  },
  {
    form: 'lines that are paragraphs, the first label below a heading',
    text: `Press Conferences
Press Conference by Minister BROOK Ana
Friday, March 3, 2023, 2:17 p.m. Porton
Opening Remarks
Ms. BROOK Ana, Minister for Rivers: Since last evening I have been here in Porton, at the meeting of the river ministers, and I have held talks with those of both banks.
First, at the meeting, we spoke about the floods and about the help that the towns need, and as the outcome of it we released a joint statement.
We also agreed on the next steps, which will be made known when the towns have been heard on them.
`,
    title: 'Press Conference by Minister BROOK Ana',
    dateline: 'Friday, March 3, 2023',
    speakerId: 'brook-ana',
    begins: 'Since last evening',
  },
];

describe('splitTurns', () => {
  it.each(OPENINGS)('reads the head of $form', ({ text, title, dateline, speakerId, begins }) => {
    const { turns, about } = splitTurns(text);
    expect(about.title?.words ?? '').toContain(title);
    expect(about.dateline?.words ?? '').toBe(dateline);
    expect(turns[0]?.speakerId).toBe(speakerId);
    expect(text.slice(turns[0]?.textStart)).toMatch(new RegExp(`^${begins}`));
  });

  it('gives YAML front matter as fields, with folded and quoted values', () => {
    const text = `---
date: '2024-05-03'
tags: talks
title: "A talk by\\_Ana\\
  \\ Brook"
---

ANA BROOK: We left.
`;
    const { about, turns, frontMatter } = splitTurns(text);
    expect(about.title?.words).toBe('A talk by Ana Brook');
    expect(about.dateline?.words).toBe('2024-05-03');
    expect(about.fields.map(({ key }) => key)).toEqual(['date', 'tags', 'title']);
    expect(frontMatter[0]).toEqual({ start: 0, end: turns[0]?.start });
  });
});
