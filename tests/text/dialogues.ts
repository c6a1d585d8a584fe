/** Invented talks in the forms that real transcripts take, each with who speaks, in which manner, and how the turn begins. */
export interface Dialogue {
  readonly form: string;
  readonly text: string;
  /** `speaker id | kind | first words`; `?` is unknown. */
  readonly turns: readonly string[];
  /** `id = name (role) [aliases]` of those that matter. */
  readonly speakers?: readonly string[];
}

export const DIALOGUES: readonly Dialogue[] = [
  {
    form: 'hearing of a committee in a printed record',
    text: `FLOODS ON THE LOWER ALDER

Tuesday, March 5, 2013

The committee met, pursuant to notice, at 10:02 a.m., in room 12, Hon. John Hale, chairman of the committee, presiding.

    Chairman HALE. The committee will come to order. We are here
to look into the floods.
    Mr. BROOK of Ohio. Thank you, Mr. Chairman. When did the
dam break?
    Ms. OAKES. In May 2012, sir. I was not there.
    Mr. BROOK of Utah. I yield back.
    The CHAIRMAN. Without objection.
    Mr. BROOK of Ohio. No further questions.
`,
    turns: [
      'john-hale | statement | The committee will',
      'mr-brook-of-ohio | question | Thank you, Mr. Chairman',
      'ms-oakes | answer | In May 2012',
      'mr-brook-of-utah | statement | I yield',
      'john-hale | statement | Without objection',
      'mr-brook-of-ohio | statement | No further',
    ],
  },
  {
    form: 'court with examiners',
    text: `          P R O C E E D I N G S

THE COURT:  Call your witness.

MR. HALE:  The plaintiff calls Ana Brook.

                 DIRECT EXAMINATION

BY MR. HALE:

Q.  Where were you on May 3, 2012?
A.  At the dam.
Q.  Alone?
A.  Yes.

MS. OAKES:  Objection.

THE COURT:  Overruled.

                 CROSS-EXAMINATION

BY MS. OAKES:

Q.  Were you tired?
THE WITNESS:  A little.
`,
    turns: [
      'the-court | statement | Call your witness',
      'mr-hale | statement | The plaintiff',
      'mr-hale | question | Where were you',
      'ana-brook | answer | At the dam',
      'mr-hale | question | Alone',
      'ana-brook | answer | Yes',
      'ms-oakes | statement | Objection',
      'the-court | statement | Overruled',
      'ms-oakes | question | Were you tired',
      'ana-brook | answer | A little',
    ],
    speakers: ['ana-brook = Ana Brook (witness) []'],
  },
  {
    form: 'court with two witnesses, one of them never named',
    text: `THE COURT: Call your witness.

BY MR. HALE:

Q. Where were you?

A. At the dam.

MS. OAKES: The defence would call Dr. Nora Reed to the stand.

THE WITNESS: I am ready.

BY MS. OAKES:

Q. Were you there, Dr. Reed?

A. I was.
`,
    turns: [
      'the-court | statement | Call your',
      'mr-hale | question | Where were you',
      'the-witness | answer | At the dam',
      'ms-oakes | statement | The defence',
      'dr-nora-reed | answer | I am ready',
      'ms-oakes | question | Were you there',
      'dr-nora-reed | answer | I was',
    ],
    speakers: ['dr-nora-reed = Dr. Nora Reed (witness) []'],
  },
  {
    form: 'briefing with questions by outlet',
    text: `Ana Brook: Good morning. The dam was opened on Monday.

Q (Porton Wire): When will it be closed?

Ana Brook: On Friday.

Q (Radio Alder): And the bridge?

Ana Brook: It stays open.
`,
    turns: [
      'ana-brook | statement | Good morning',
      'q | question | When will',
      'ana-brook | answer | On Friday',
      'q | question | And the bridge',
      'ana-brook | answer | It stays',
    ],
  },
  {
    form: 'parliament with seats and offices',
    text: `Oral answers to questions

The Minister for Rivers was asked—

1. Mr. Ben Hale (Porton, West) (Ind): When will the bridge be opened?

The Minister for Rivers (Ms. Ana Brook): In June 2014, I hope.

Mr. Hale: I am grateful. Will the Minister come?

Ms. Brook: Yes.

Several hon. Members: Hear, hear.

Mr. Deputy Speaker (Sir Carl Oakes): Order.
`,
    turns: [
      'mr-ben-hale | question | When will',
      'ms-ana-brook | answer | In June 2014',
      'mr-ben-hale | question | I am grateful',
      'ms-ana-brook | answer | Yes',
      'several-hon-members | statement | Hear, hear',
      'sir-carl-oakes | statement | Order',
    ],
    speakers: [
      'mr-ben-hale = Mr. Ben Hale (Porton, West, Ind) [Mr. Hale]',
      'ms-ana-brook = Ms. Ana Brook (The Minister for Rivers) [Ms. Brook]',
      'sir-carl-oakes = Sir Carl Oakes (Mr. Deputy Speaker) []',
    ],
  },
  {
    form: 'earnings call with names on their own lines',
    text: `Alder River Works Q2 2015 Earnings Call Transcript
July 28, 2015

Company Participants
Ana Brook -- Chief Executive Officer
Ben Hale -- Chief Financial Officer

Operator

Good morning, and welcome to the second-quarter call. Please go ahead.

Ana Brook -- Chief Executive Officer

Thank you. In April we opened the second lock, and revenue rose by a tenth.

Ben Hale -- Chief Financial Officer

Costs fell. We expect the third quarter to be a little better than that.

Operator

Our first question comes from Carla Oakes with Porton Bank. Please go ahead.

Carla Oakes

Good morning. When does the third lock open?

Ana Brook

By the end of 2016.
`,
    turns: [
      'operator | statement | Good morning',
      'ana-brook | statement | Thank you',
      'ben-hale | statement | Costs fell',
      'operator | statement | Our first question',
      'carla-oakes | question | Good morning',
      'ana-brook | answer | By the end',
    ],
    speakers: ['ana-brook = Ana Brook (Chief Executive Officer) []'],
  },
  {
    form: 'oral history with initials',
    text: `Interview with Ana Brook
Porton, 12 March 1998

INTERVIEWER: When were you born?

AB: In 1931, in Porton.

INTERVIEWER: And the war?

AB: We left in the spring of 1940. I remember three things: the noise, the river and the cold.
`,
    turns: [
      'interviewer | question | When were you',
      'ana-brook | answer | In 1931',
      'interviewer | question | And the war',
      'ana-brook | answer | We left',
    ],
    speakers: ['ana-brook = Ana Brook [AB]'],
  },
  {
    form: 'panel in which most speak once',
    text: `Rivers and people: a panel

Ana Brook: Welcome, everyone. Ben, the floor is yours.

Ben Hale: Thank you. In 2009 the river rose by four metres.

Carla Oakes: I saw it. The question is simple: who pays? Ask the minister.

Ana Brook: Thank you all.
`,
    turns: [
      'ana-brook | statement | Welcome',
      'ben-hale | statement | Thank you',
      'carla-oakes | statement | I saw it',
      'ana-brook | statement | Thank you all',
    ],
  },
  {
    form: 'press briefing with a bare Q',
    text: `Press briefing by Secretary Brook

SECRETARY BROOK: Good afternoon. We met on May 3rd. I will take your questions --

Q Madam Secretary, when do you leave?

SECRETARY BROOK: Tomorrow.

Q And then?

SECRETARY BROOK: Home. (Laughter.)
`,
    turns: [
      'secretary-brook | statement | Good afternoon',
      'q | question | Madam Secretary',
      'secretary-brook | answer | Tomorrow',
      'q | question | And then',
      'secretary-brook | answer | Home',
    ],
  },
  {
    form: 'machine transcript with times',
    text: `Speaker 1  0:03
So when did you move to Porton?

Speaker 2  0:09
That was in 1987, in the autumn.

Speaker 1  0:15
And you stayed.
`,
    turns: [
      'speaker-1 | question | So when',
      'speaker-2 | answer | That was',
      'speaker-1 | statement | And you',
    ],
  },
  {
    form: 'diarised transcript',
    text: `[00:00:03.120] SPEAKER_00: So when did you move to Porton?
[00:00:09.500] SPEAKER_01: That was in 1987.
[00:00:15.000] SPEAKER_00: I see.
`,
    turns: [
      'speaker-00 | question | So when',
      'speaker-01 | answer | That was',
      'speaker-00 | statement | I see',
    ],
  },
  {
    form: 'European parliament',
    text: `Floods on the Alder (debate)

President. – The next item is the debate on the floods.

Ana Brook, on behalf of the River Group. – Mr President, in May 2010 the dam broke.

Ben Hale (LIB). – It had been built in 1961.

President. – The debate is closed.
`,
    turns: [
      'president | statement | The next item',
      'ana-brook | statement | Mr President',
      'ben-hale | statement | It had been',
      'president | statement | The debate',
    ],
  },
  {
    form: 'council of states with languages',
    text: `The meeting was called to order at 10.05 a.m.

The President: I thank Ms. Brook for her briefing.

Ms. Brook (Portonia) (spoke in French): In 2003 we signed the river treaty.

Mr. Hale (Alderland): My country signed it in 2004.
`,
    turns: [
      'the-president | statement | I thank',
      'ms-brook | statement | In 2003',
      'mr-hale | statement | My country',
    ],
    speakers: ['ms-brook = Ms. Brook (Portonia) []'],
  },
  {
    form: 'magazine interview in Markdown',
    text: `# A talk with Ana Brook

**Q:** When did you begin?

**A:** In 1999.

**Q:** And before?

**A:** I was a diver.
`,
    turns: [
      'q | question | When did',
      'ana-brook | answer | In 1999',
      'q | question | And before',
      'ana-brook | answer | I was',
    ],
  },
  {
    form: 'answers without labels',
    text: `Minister Ana Brook’s answers to media questions, Porton, May 3, 2021

Question: When will the dam be repaired?

We began in April. It will take a year.

Nobody will be moved.

Question: Who pays?

The state does.
`,
    turns: [
      'question | question | When will',
      'ana-brook | answer | We began',
      'question | question | Who pays',
      'ana-brook | answer | The state does',
    ],
  },
  {
    form: 'answers without labels by nobody named',
    text: `Questions from readers

Question: When will the dam be repaired?

We began in April. It will take a year.

Question: Who pays?

The state does.
`,
    turns: [
      'question | question | When will',
      '? | answer | We began',
      'question | question | Who pays',
      '? | answer | The state does',
    ],
  },
  {
    form: 'one person under several labels',
    text: `Briefing with Dr. Ana Brook and Ben Hale

DR. BROOK: We found it in 2019.

MR. HALE: And published it in 2020.

MS. BROOK: In March.

Ana Brook: Early March.

SENIOR OFFICIAL: I was there.

SENIOR OFFICIAL: So was I.
`,
    turns: [
      'ana-brook | statement | We found',
      'ben-hale | statement | And published',
      'ana-brook | statement | In March',
      'ana-brook | statement | Early March',
      'senior-official | statement | I was there',
      'senior-official | statement | So was I',
    ],
    speakers: ['ana-brook = Ana Brook [DR. BROOK, MS. BROOK]', 'ben-hale = Ben Hale [MR. HALE]'],
  },
  {
    form: 'the family name first, in capitals, and later alone',
    text: `Press Conference by Press Secretary HALE Benjamin

Ms. BROOK Ana, Porton Wire: When was it held?

Mr. HALE Benjamin, Press Secretary: It was held on 5 October.

Press Secretary Hale: I have nothing to add.
`,
    turns: [
      'ms-brook-ana | question | When was it held',
      'mr-hale-benjamin | answer | It was held',
      'mr-hale-benjamin | statement | I have nothing to add',
    ],
  },
  {
    form: 'look-alikes inside speech',
    text: `Ana Brook: We have three aims.

First: peace on the river.

The River Charter has two parts: rights and duties.

Climate Change: we cannot ignore it.

Remember: the dam broke in 2010.

He told me: “Go.”

My question is: when?

Ben Hale: In 2030.

Ana Brook: Good.
`,
    turns: [
      'ana-brook | question | We have three aims',
      'ben-hale | answer | In 2030',
      'ana-brook | statement | Good',
    ],
  },
  {
    form: 'labels without a space and with a tab',
    text: `Ana Brook:We left in 2001.\nBen Hale:\tWhen?\nAna Brook:In May.\n`,
    turns: [
      'ana-brook | statement | We left',
      'ben-hale | question | When?',
      'ana-brook | answer | In May',
    ],
  },
  {
    form: 'captions with chevrons',
    text: `>> ANA BROOK: Good evening from Porton.
>> The bridge was closed today.
>> BEN HALE: It will open in June.
`,
    turns: [
      'ana-brook | statement | Good evening',
      '? | statement | The bridge',
      'ben-hale | statement | It will',
    ],
  },
  {
    form: 'a story without any label',
    text: `We left Porton in 1940. The river was high, and nobody knew where the boats were.

It took us a week.
`,
    turns: ['? | statement | We left Porton'],
  },
  {
    form: 'a statement with an announced speaker',
    text: `Statement by

H.E. Ms. Ana Brook,
Minister of Rivers and Lakes
of the Republic of Portonia

3 May 2019

Mr. President,
Excellencies,

In 1999 we signed the river treaty. It has held.
`,
    turns: ['ana-brook | statement | Mr. President'],
    speakers: [
      'ana-brook = Ana Brook (Minister of Rivers and Lakes of the Republic of Portonia) []',
    ],
  },
  {
    form: 'lower-case labels of a chat',
    text: `interviewer: when did you come here?
respondent: in 1971, by boat.
interviewer: and the others?
respondent: a year later.
`,
    turns: [
      'interviewer | question | when did',
      'respondent | answer | in 1971',
      'interviewer | question | and the others',
      'respondent | answer | a year later',
    ],
  },
  {
    form: 'host and guest of a show',
    text: `ANA BROOK, HOST: Welcome back. When did the dam break?

BEN HALE, RIVER CORRESPONDENT: In May 2012.

BROOK: And then?

HALE: Then it rained.

(COMMERCIAL BREAK)

BROOK: Thank you.
`,
    turns: [
      'ana-brook | question | Welcome back',
      'ben-hale | answer | In May 2012',
      'ana-brook | question | And then',
      'ben-hale | answer | Then it rained',
      'ana-brook | statement | Thank you',
    ],
    speakers: ['ana-brook = Ana Brook (HOST) [ANA BROOK, BROOK]'],
  },
  {
    form: 'press conference of a bank with full names in capitals',
    text: `Transcript of Chair Brook’s Press Conference
May 3, 2017

CHAIR BROOK. Good afternoon. In March we raised the toll.

BEN HALE. Thank you. When will you lower it?

CHAIR BROOK. Not before 2018.

CARLA OAKES. Carla Oakes, Porton Post. And the bridge?

CHAIR BROOK. The bridge is safe.
`,
    turns: [
      'chair-brook | statement | Good afternoon',
      'ben-hale | question | Thank you',
      'chair-brook | answer | Not before',
      'carla-oakes | question | Carla Oakes',
      'chair-brook | answer | The bridge',
    ],
  },
  {
    form: 'numbered oral evidence',
    text: `Oral evidence: Floods on the Alder, HC 12

Q1 Chair: Welcome. Ms Brook, when did the dam break?

Ana Brook: In May 2012.

Q2 Ben Hale: And who knew?

Ana Brook: We all did.

Chair: Thank you.
`,
    turns: [
      'chair | question | Welcome',
      'ana-brook | answer | In May 2012',
      'ben-hale | question | And who knew',
      'ana-brook | answer | We all did',
      'chair | statement | Thank you',
    ],
  },
  {
    form: 'southern parliament with times',
    text: `Ms BROOK (Porton—Minister for Rivers) (14:05): In May we opened the lock.

Mr Hale interjecting—

The SPEAKER: Order!

Mr HALE (Alder) (14:07): When does it close?
`,
    turns: [
      'ms-brook | statement | In May',
      'the-speaker | statement | Order',
      'mr-hale | question | When does',
    ],
    speakers: ['ms-brook = Ms Brook (Porton—Minister for Rivers) [Ms BROOK]'],
  },
  {
    form: 'offices with the holder in brackets, once',
    text: `The Prime Minister (Ana Brook): I met the council in April.

Ben Hale (Porton) (Ind): When will she go?

The Prime Minister: Soon.
`,
    turns: [
      'ana-brook | statement | I met',
      'ben-hale | question | When will',
      'ana-brook | answer | Soon',
    ],
    speakers: ['ana-brook = Ana Brook (The Prime Minister) [The Prime Minister]'],
  },
  {
    form: 'television with clips',
    text: `ANA BROOK, PN ANCHOR: Good evening. The dam broke in May.

(BEGIN VIDEO CLIP)

BEN HALE (I), FORMER GOVERNOR OF PORTON: We were warned.

(END VIDEO CLIP)

BROOK: Governor Hale was warned in 2010, Carla.

CARLA OAKES, PN CORRESPONDENT (voice-over): Yes.

UNIDENTIFIED MALE: It came at night.

BROOK: Thank you.
`,
    turns: [
      'ana-brook | statement | Good evening',
      'ben-hale | statement | We were warned',
      'ana-brook | statement | Governor Hale',
      'carla-oakes | statement | Yes',
      'unidentified-male | statement | It came',
      'ana-brook | statement | Thank you',
    ],
    speakers: ['ben-hale = Ben Hale (FORMER GOVERNOR OF PORTON, I) [BEN HALE]'],
  },
  {
    form: 'machine transcript with the time behind the label',
    text: `Ana Brook: (00:00)
We left in 1990, in the spring.

Ben Hale: (00:07)
When did you return?

Ana Brook: (00:11)
In 1994.
`,
    turns: [
      'ana-brook | statement | We left',
      'ben-hale | question | When did',
      'ana-brook | answer | In 1994',
    ],
  },
  {
    form: 'podcast with name and time on lines of their own',
    text: `Ana Brook
(00:00:05)
The following is a talk with Ben Hale about rivers and about the people who live on them.

Ben Hale
(00:01:10)
I was born in 1961, close to the old bridge of Porton.

Ana Brook
(00:01:20)
And when did you leave?

Ben Hale
(00:01:24)
In the autumn of 1980, with the last boat.
`,
    turns: [
      'ana-brook | statement | The following is',
      'ben-hale | statement | I was born',
      'ana-brook | question | And when',
      'ben-hale | answer | In the autumn',
    ],
  },
  {
    form: 'a head of state with guests and initials',
    text: `Meeting with the River Council

May 3, 2021
15:20
Porton

President of Portonia Ana Brook: Colleagues, good afternoon.

In April the dam was repaired.

Ben Hale: Thank you, Ms Brook.

A. Brook: Please.

Question (retranslated): When will it be opened?

A. Brook: In June.
`,
    turns: [
      'ana-brook | statement | Colleagues',
      'ben-hale | statement | Thank you',
      'ana-brook | statement | Please',
      'question | question | When will',
      'ana-brook | answer | In June',
    ],
  },
  {
    form: 'a turn cut off in the middle',
    text: `MS. BROOK:  We said in May that --

MR. HALE:  You said in June.

MS. BROOK:  -- that the bridge would be
closed, and
MR. HALE:  In June.
`,
    turns: [
      'ms-brook | statement | We said',
      'mr-hale | statement | You said',
      'ms-brook | statement | -- that the',
      'mr-hale | statement | In June',
    ],
  },
  {
    form: 'a speech with headings and lists',
    text: `Remarks by Mayor Ana Brook at the River Day

Thank you all for coming today to the old bridge of Porton.

Our Plan

We have three goals for the years to come, and we have had them since 2010.

Safety: the dam must hold.

Trade: the locks must open.

Our Promise

We will open the third lock by 2030, as we said we would.
`,
    turns: ['ana-brook | statement | Thank you all'],
    speakers: ['ana-brook = Ana Brook (Mayor) []'],
  },
  {
    form: 'a label with Jr. and one with a particle',
    text: `John G. Hale, Jr.: We'll hear the argument this morning.

Maria van der Brook: Mr. Chief Justice, the dam broke in 2012.

John G. Hale, Jr.: When was it built?

Maria van der Brook: In 1961.
`,
    turns: [
      'john-g-hale-jr | statement | We',
      'maria-van-der-brook | statement | Mr. Chief',
      'john-g-hale-jr | question | When was',
      'maria-van-der-brook | answer | In 1961',
    ],
  },
  {
    form: 'two of one surname told apart by their states',
    text: `A hearing on Southern Ohio and Northern Utah

    Mr. BROOK of Ohio. We met in May.
    Mr. BROOK of Utah. When did you leave?
    Mr. BROOK of Ohio. In June.
`,
    turns: [
      'mr-brook-of-ohio | statement | We met',
      'mr-brook-of-utah | question | When did',
      'mr-brook-of-ohio | answer | In June',
    ],
  },
  {
    form: 'names above times, as players of recordings write them',
    text: `Alder Rivers Q4 2022 Call
February 2, 2023
There are 3 speakers on the call.
Operator
00:00:00
Welcome to the call of Alder Rivers. It is being recorded.
Operator
00:00:26
Please go ahead.
Speaker 1
00:00:29
Thanks all
Speaker 2
00:00:50
We closed the dam in May of 2022.
`,
    turns: [
      'operator | statement | Welcome to the call',
      'operator | statement | Please go',
      'speaker-1 | statement | Thanks all',
      'speaker-2 | statement | We closed the dam',
    ],
  },
  {
    form: 'members with seats and offices above what they said',
    text: `PA Deb 23 February 1989 vol 147 cc1147-58 3.32 pm
Mr. Ben Hale (Porton and St. Alder)

Will the Leader of the House tell us the business for next week?

The Lord Keeper of the Rivers and Leader of the House of Members (Mr. Joel Oakes)

On Monday there will be a debate on the dam.
`,
    turns: ['mr-ben-hale | question | Will the Leader', 'mr-joel-oakes | answer | On Monday'],
    speakers: [
      'mr-ben-hale = Mr. Ben Hale (Porton and St. Alder) []',
      'mr-joel-oakes = Mr. Joel Oakes (The Lord Keeper of the Rivers and Leader of the House of Members) []',
    ],
  },
  {
    form: 'a briefing by an office, whose department is no person',
    text: `Daily Briefing by the Office of the Spokesperson for the Secretary-General

Department of Public Rivers . News and Media Division . Porton

24 April 2015

Good afternoon. This morning the Council was briefed on the dam.
`,
    turns: ['? | statement | Good afternoon'],
  },
  {
    form: 'initials in a column, of names given in the labels before',
    text: `Interview with Joel Pressman
April 22, 2009

Sandra Stewart Hale: Where were you born?

Joel Pressman: In Porton.

SH:    Tell me about your father.

JP:    His name was Ben. My grandfather, James Pressman, started the mill in 1907.

SH:    What a time to start.

JP:    Yes.
`,
    turns: [
      'sandra-stewart-hale | question | Where were',
      'joel-pressman | answer | In Porton',
      'sandra-stewart-hale | statement | Tell me',
      'joel-pressman | statement | His name',
      'sandra-stewart-hale | statement | What a time',
      'joel-pressman | statement | Yes',
    ],
  },
  {
    form: 'initials without a colon, times on lines of their own',
    text: `Virtual press conference - 14 June 2022

00:00:00

CL          Hello and welcome. On Monday the committee met.

00:01:00

TAK         Thank you, Christian.

CL          We take questions.

TAK         The report was published in May.
`,
    turns: [
      'cl | statement | Hello and welcome',
      'tak | statement | Thank you',
      'cl | statement | We take',
      'tak | statement | The report',
    ],
  },
  {
    form: 'time behind each label, one voice unknown, no capitals',
    text: `Rivers News Conference
June 17, 2026
[00:00:00] Speaker 1: the dam was closed in may and will open on july 28
[00:00:16] Speaker ?: He would say so.
[00:00:19] Speaker 1: Hard enough.
`,
    turns: [
      'speaker-1 | statement | the dam was closed',
      '? | statement | He would',
      'speaker-1 | statement | Hard enough',
    ],
  },
  {
    form: 'a public inquiry: who took the oath answers, whose name stands above asks',
    text: `Harbour Bridge Inquiry
14 March 2023

MR HALE: May I call Ms Brook.

                 ANA BROOK (sworn)

              Questioned by MR HALE

MR HALE: Good morning.
A. Good morning.
Q. When did you join?
A. In 1999.

           Further questions from MS OAKES

Q. And when did you leave?
A. In 2004.

                 BEN REED (affirmed)

              Questions by MR HALE

Q. Were you there?
A. I was.
`,
    turns: [
      'mr-hale | statement | May I call',
      'mr-hale | statement | Good morning',
      'ana-brook | answer | Good morning',
      'mr-hale | question | When did you join',
      'ana-brook | answer | In 1999',
      'ms-oakes | question | And when',
      'ana-brook | answer | In 2004',
      'mr-hale | question | Were you there',
      'ben-reed | answer | I was',
    ],
    speakers: [
      'ana-brook = Ana Brook (witness) [ANA BROOK]',
      'ben-reed = Ben Reed (witness) [BEN REED]',
    ],
  },
  {
    form: 'a call with the part before each name',
    text: `River Works call
3 May 2022

Operator: We take the first question.

<Q – Ana Brook>: When did it open?

<A – Ben Hale – River Works>: In March.
`,
    turns: [
      'operator | statement | We take',
      'ana-brook | question | When did',
      'ben-hale | answer | In March',
    ],
  },
  {
    form: 'reporters by surname and outlet, each heard once',
    text: `Press conference by the Minister for Rivers
3 May 2022

Reed, Porton Wire: When will the dam open?

Minister Hale: On 9 June.

Oakes, PTV: And the bridge?

Minister Hale: Not this year.
`,
    turns: [
      'reed | question | When will',
      'minister-hale | answer | On 9 June',
      'oakes | question | And the',
      'minister-hale | answer | Not this',
    ],
  },
  {
    form: 'questions on the order paper, with the minister they are for',
    text: `Questions to Ministers
3 May 2022

1. Dr ANA BROOK (Leader—West) to the Minister for Rivers: When did the dam open?

Hon BEN HALE (Minister for Rivers): In March.

Dr Ana Brook: Is that all?
`,
    turns: [
      'dr-ana-brook | question | When did',
      'hon-ben-hale | answer | In March',
      'dr-ana-brook | question | Is that all',
    ],
  },
  {
    form: 'a mission with its clock before each label',
    text: `River 7 onboard voices
May 3, 1969

00 00 44 45 CMP  All looks right. I have the
                 river in there now.
00 00 45 03 LMP  Is the gate open?
00 00 45 09 CDR  It opened at dawn.
05 13 29 44 CMP  Who did that?
`,
    turns: [
      'cmp | statement | All looks',
      'lmp | question | Is the gate',
      'cdr | answer | It opened',
      'cmp | question | Who did',
    ],
  },
  {
    form: 'hours of three figures before each name',
    text: `River flight journal
May 3, 1969

102:45:39 Oakes: Sixty seconds.

102:45:44 Brook: The light is on.

102:45:51 Oakes: Thirty seconds.

102:45:59 Brook: We are down.
`,
    turns: [
      'oakes | statement | Sixty',
      'brook | statement | The light',
      'oakes | statement | Thirty',
      'brook | statement | We are',
    ],
  },
  {
    form: 'times of four parts above the labels',
    text: `[00:00:03:32]
CC: River, you are free to go. Over.

[00:00:03:36]
CDR: We left the pad.

[00:00:05:35]
CC: You sound clear.

[00:00:05:39]
CDR: So do you.
`,
    turns: [
      'cc | statement | River, you',
      'cdr | statement | We left',
      'cc | statement | You sound',
      'cdr | statement | So do',
    ],
  },
  {
    form: 'a deposition with parts and full stops',
    text: `Deposition of Ana Brook
May 3, 2021

The Reporter. Do you swear to tell the truth?
The Witness. I do.
`,
    turns: ['the-reporter | question | Do you', 'the-witness | answer | I do'],
  },
  {
    form: 'examiners in a heading and beside a question',
    text: `PORTON DISTRICT COURT; ROOM NO. 12 MAY 3, 2012

MR. HALE: The state calls Ana Brook.

DIRECT EXAMINATION BY MR. HALE:

Q. Where were you?
A. At the dam.
Q. (BY MS. OAKES) Were you tired?
A. A little.
THE WITNESS: It was late.
`,
    turns: [
      'mr-hale | statement | The state',
      'mr-hale | question | Where were',
      'ana-brook | answer | At the dam',
      'ms-oakes | question | (BY MS. OAKES) Were',
      'ana-brook | answer | A little',
      'ana-brook | answer | It was late',
    ],
  },
  {
    form: 'surnames with a hyphen, and a middle initial that is not always given',
    text: `River Oral History Project

Ana C. Brook
Interviewed by Nora Stone-Reed
Porton, 3 August 2015

Stone-Reed: I am talking with Dr. Ana Brook. When did you leave?

Brook: In May of 1990.

Stone-Reed: Alone?

Brook: Yes.
`,
    turns: [
      'nora-stone-reed | question | I am talking',
      'ana-c-brook | answer | In May',
      'nora-stone-reed | question | Alone',
      'ana-c-brook | answer | Yes',
    ],
    speakers: ['ana-c-brook = Ana C. Brook [Brook]'],
  },
  {
    form: 'names and offices alone on their lines, below a day that is no name',
    text: `River 7
May 3, 1969

Ana Brook (LMP)

The window is clear, and the river looks bigger now.

Ben Hale (CAPCOM)

We have a good picture of the river down here.

Ana Brook (LMP)

It is still a long way down to the river from here.
`,
    turns: [
      'ana-brook | statement | The window',
      'ben-hale | statement | We have',
      'ana-brook | statement | It is still',
    ],
  },
  {
    form: 'questions and answers with numbers',
    text: `Harbour works: your questions

3 May 2012

Q1. When did the works begin?
A1. They began on 4 March.

Q2: Will the pier be closed?
A2: No, it stays open.
`,
    turns: [
      'q | question | When did',
      'a | answer | They began',
      'q | question | Will the pier',
      'a | answer | No, it stays',
    ],
  },
  {
    form: 'record of an interview in columns',
    text: `RECORD OF INTERVIEW

Time commenced 10:15
Ended10:58

DC OAKES    Where were you on the Saturday?
HALE    I was at home.
DC OAKES    Your car was seen at the mill.
HALE    No comment.
`,
    turns: [
      'dc-oakes | question | Where were',
      'hale | answer | I was at',
      'dc-oakes | statement | Your car',
      'hale | statement | No comment',
    ],
  },
  {
    form: 'chat of a webinar',
    text: `10:32:15 From Ana Brook to Everyone: The dam was finished in March.
10:33:02 From Ben Hale to Everyone: It failed in May.
`,
    turns: ['ana-brook | statement | The dam', 'ben-hale | statement | It failed'],
  },
  {
    form: 'a committee whose chair has a seat within the brackets, and a minister with an honorific of India',
    text: `The Chair (Ms. Nora Stone (Porton West, Ind)): I call the meeting to order.

THE MINISTER OF RIVERS (SHRI BEN K. HALE): The alibi was weak.

SHRIMATI ANA BROOK (PORTON): I object.

BROOK: I was at the bar.
`,
    turns: [
      'ms-nora-stone | statement | I call',
      'shri-ben-k-hale | statement | The alibi',
      'shrimati-ana-brook | statement | I object',
      'shrimati-ana-brook | statement | I was at',
    ],
  },
  {
    form: 'a heading right above the first label',
    text: `The Mill Alibi
BROOK: Where were you in May?
HALE: At the mill.
BROOK: All month?
`,
    turns: [
      'brook | question | Where were',
      'hale | answer | At the',
      'brook | question | All month',
    ],
  },
  {
    form: 'a title with a colon and no full stop, and nobody named',
    text: `Part Two: The Making of the River Works

3 May 2012

In this talk I look back at how the river works began, long before my own time there.
`,
    turns: ['? | statement | In this talk'],
  },
];
