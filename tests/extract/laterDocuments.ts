/** Texts of several documents, and texts that look like it; places and people are made up. */
interface Several {
  readonly name: string;
  readonly text: string;
  /** Title and day of each further document. */
  readonly heads: readonly (readonly [title: string, day: string])[];
  readonly events: readonly string[];
}

export const SEVERAL: readonly Several[] = [
  {
    name: 'statements without labels, headed by kind, place and date',
    text: `Remarks at the Press Club, 14 March 2019

Thank you all for coming. The mill was sold last year, and nobody asked us.

Yesterday the council closed the ferry.

Interview with Radio Porton, 2 May 2021

The dam was finished last week.
`,
    heads: [['Interview with Radio Porton, 2 May 2021', '2021-05-02']],
    events: [
      '2018 Mill was sold',
      '2019-03-13 Council closed the ferry',
      '2021-04-19/2021-04-25 Dam was finished',
    ],
  },
  {
    name: 'speeches with the date below their titles',
    text: `Remarks by President Brook at the Press Club
14 March 2019

Thank you all for coming. The mill was sold last year, and nobody asked us.

Remarks by President Brook to Workers in Weston
2 May 2021

Hello, Weston! It is good to be here. The dam was finished yesterday.
`,
    heads: [['Remarks by President Brook to Workers in Weston', '2021-05-02']],
    events: ['2018 Mill was sold', '2021-05-01 Dam was finished'],
  },
  {
    name: 'numbered papers',
    text: `1. Statement to Parliament, 14 March 2019

The mill was sold last year, and nobody in the council asked us about it at all.

2. Letter to the council, 20 April 2019

The quay was closed yesterday. The debate took nine hours.
`,
    heads: [['2. Letter to the council, 20 April 2019', '2019-04-20']],
    events: ['2018 Mill was sold', '2019-04-19 Quay was closed'],
  },
  {
    name: 'fields that come back',
    text: `Subject: Statement on the ferry
Date: 3 April 2017

The ferry sank yesterday. We lost nine people.

Subject: Statement on the mill
Date: 9 August 2018

The mill burned down yesterday. Nobody was hurt.
`,
    heads: [['Statement on the mill', '2018-08-09']],
    events: ['2017-04-02 Ferry sank', '2018-08-08 Mill burned down'],
  },
  {
    name: 'a line of stars and a speech of somebody else',
    text: `Speech by Ana Brook, 5 May 2014

Ladies and gentlemen, the harbour was opened yesterday by the council of Porton.

***

Minister Ben Hale
Address at the dam

7 June 2016

Good evening to all who came. The quay was sold last month.
`,
    heads: [['Address at the dam', '2016-06-07']],
    events: ['2014-05-04 Harbour was opened by the council of Porton', '2016-05 Quay was sold'],
  },
  {
    name: 'a meeting with a second list of those present',
    text: `Round table on rivers
4 March 2020

PARTICIPANTS:
Ana Brook, Mayor of Porton
Ben Hale, Minister of Rivers

MODERATOR:
Nora Stone, Porton Institute

STONE: Welcome. The dam was finished yesterday.

HALE: The bridge was closed last week.

Round table on forests
Porton Institute, Friday, June 12, 2020

PARTICIPANTS:
Tom Reed, Forester
Ada West, Mayor of Weston

MODERATOR:
Nora Stone, Porton Institute

STONE: Welcome. The wood burned down yesterday.

WEST: The road was closed last week.
`,
    heads: [['Round table on forests', '2020-06-12']],
    events: [
      '2020-02-24/2020-03-01 Bridge was closed',
      '2020-03-03 Dam was finished',
      '2020-06-01/2020-06-07 Road was closed',
      '2020-06-11 Wood burned down',
    ],
  },
  {
    name: 'minutes whose title looks like a label',
    text: `Porton Council: Minutes in full
5 May 2014, 10.00 a.m.

The Chair: The harbour was opened yesterday.
Ms. Brook: The mill was closed last year.

Porton Council: Minutes in full
7 June 2016, 10.00 a.m.

The Chair: The quay was sold last month.
Ms. Brook: The boats were sold yesterday.
`,
    heads: [['Porton Council: Minutes in full', '2016-06-07']],
    events: [
      '2013 Mill was closed',
      '2014-05-04 Harbour was opened',
      '2016-05 Quay was sold',
      '2016-06-06 Boats were sold',
    ],
  },
  {
    name: 'recordings with their day in brackets',
    text: `[Recorded 5 May 2014]
Speaker 1: The harbour was opened yesterday.
Speaker 2: The mill was closed last year.

[Recorded 7 June 2016]
Speaker 1: The quay was sold last month.
Speaker 2: The boats were sold yesterday.
`,
    heads: [['[Recorded 7 June 2016]', '2016-06-07']],
    events: [
      '2013 Mill was closed',
      '2014-05-04 Harbour was opened',
      '2016-05 Quay was sold',
      '2016-06-06 Boats were sold',
    ],
  },
  {
    name: 'an interview behind the end of a transcript',
    text: `4 April 2018

Ana Brook: The mill was sold last year.

Ben Hale: The quay was closed yesterday.

END OF TRANSCRIPT

Interview with Nora Stone, conducted on 2 May 2021 in Porton

Q: When was the dam finished?

A: It was finished last week.
`,
    heads: [['Interview with Nora Stone, conducted on 2 May 2021 in Porton', '2021-05-02']],
    events: [
      '2017 Mill was sold',
      '2018-04-03 Quay was closed',
      '2021-04-19/2021-04-25 Dam was finished',
    ],
  },
  {
    name: 'the days of a diary',
    text: `DIARY OF A MAYOR

3 May 2014

We left at dawn. The ferry sank yesterday and we all had to walk around the lake.

9 June 2014

The mill was sold yesterday, and the money was gone at once.
`,
    heads: [['9 June 2014', '2014-06-09']],
    events: ['2014-05-02 Ferry sank', '2014-05-03 Speaker: “We left”', '2014-06-08 Mill was sold'],
  },
];

export const ONE: readonly (readonly [name: string, text: string])[] = [
  [
    'section headings that cite a date',
    `Speech at the harbour
5 May 2014

Ladies and gentlemen, the harbour was opened yesterday by the council of Porton.

The meeting of 14 March 2013

At that meeting the council sold the quay to the farmers. Nobody spoke against it.

Remarks by the mayor on 2 May 2012

The mayor said then that the dam would be finished. It was finished last week.
`,
  ],
  [
    'Markdown headings within one speech',
    `# Speech at the harbour

5 May 2014

## The flood of 14 March 2013

Ladies and gentlemen, the harbour was opened yesterday by the council of Porton.

## Interview with the farmers, 3 June 2012

The farmers told us that the quay was rotten. It was sold last month.
`,
  ],
  [
    'an agenda and its items',
    `Council of Porton
5 May 2014

Agenda
1. Minutes of the meeting of 14 March 2014
2. Statement by the Mayor, 2 May 2014

The Chair: The dam was finished yesterday.

2. Statement by the Mayor, 2 May 2014

Ms. Brook: The mill was sold last week.

The Chair: Thank you.
`,
  ],
  [
    'a list of exhibits',
    `5 May 2014

Ms. Brook: Good morning. The ferry sank yesterday.

The Chair: Thank you. We have two exhibits.

Exhibit A
Statement of Ben Hale, 14 March 2013

Exhibit B
Transcript of interview, 3 June 2013

Ms. Brook: I have seen them. The quay was sold last week.
`,
  ],
  [
    'a letter read into the record',
    `Hearing on the ferry
5 May 2014

Ms. Brook: I read the letter into the record.

Porton, 14 March 2013

Dear Mayor,

We ask you to raise the ferry.

Ms. Brook: It was raised last month.

The Chair: Thank you.
`,
  ],
  [
    'links under the text',
    `Porton Gazette interview with Ana Brook, 5 May 2014

I came here last year, and the ferry sank last week.

Read more
Press conference on the dam, 1 June 2013
Speech at the mill, 4 April 2012
`,
  ],
  [
    'a printed date broken off from its sentence',
    `Speech at the harbour, 5 May 2014

Ladies and gentlemen, the harbour was opened yesterday by the council of Porton.

On 14 March 2013

the council met for the first time in this very hall, and we all were there.
`,
  ],
  [
    'lines of stars in one speech',
    `Speech at the harbour, 5 May 2014

Ladies and gentlemen, the harbour was opened yesterday by the council of Porton.

***

Thank you. The mill was sold last week.

***

We will close it.
`,
  ],
];
