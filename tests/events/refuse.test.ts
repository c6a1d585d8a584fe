/** What is dated but no event. */
import { describe, expect, it } from 'vitest';
import { documentOf, lines, told } from '../support/told';

const NO_EVENT = [
  'Thank you all for being with us today.',
  'I hope you had a good Christmas.',
  'Welcome to today’s hearing.',
  'The ground rules tonight are simple.',
  'As I told you today, we stand by it.',
  'Today, the town is a centre of art and music.',
  'The threats from the east are real today.',
  'The school has given away more than 5,000 books today.',
  'Happy to take your questions today.',
  'Over the past decade, trade has doubled.',
  'We have seen the worst floods since 1953.',
  'We support the 2030 Agenda for Development.',
  'Today marks ten years of peace.',
  'Today it would take you two hours.',
  'Copyright 1996 Porton Quarterly.',
  'This week we’ve got somebody I have wanted on the show for long.',
  'We are recording this on a very wet Thursday.',
  'Council resolution 2588 (2021) asked for a report.',
  'We filed our report for the third quarter and full year 2019.',
  'This talk will go over the results for the first quarter of 2020.',
  'Afterwards there will be a debate on the report of the Court of Auditors for 1987.',
  'Will the Leader of the House tell us the business for next week?',
  'We live in the 21st century.',
  'The bridge of the 21st century must be wide.',
  'Contrary to what was reported on Tuesday, we have not closed the plant.',
  'Every Friday at nine o’clock we do a show.',
  'This is an interview with Joel Oakes, conducted by Ana Brook on June 21st, 2024 in Porton.',
  'I’m Joel Oakes and I’m here today, June 21st, 2024, with Ana Brook, who ran the mill.',
  'It’s June 21st, 2024, at the rodeo in Porton.',
  'A member can leave the union a year from now.',
  'There is a board that can change the rules a week from now.',
  'Each week, the subject will be put on the board on Monday evening.',
  'We usually close the dam in March.',
  'Our sales are typically low in the holiday months of July and August.',
  'This morning we are going to hear from Mr Hale.',
  'We will hear from the keeper of the dam today.',
  'Growth was in line with our November forecasts.',
  'That is almost twice the average number compared with the same time in 2015.',
  "This year's theme is hope for a better river.",
  'It is also the first rule on the boats of the two towns adopted since the end of 2016.',
];

describe('no event', () => {
  it.each(NO_EVENT)('comes from «%s»', (sentence) => {
    expect(lines(told(sentence))).toEqual([]);
  });

  it('comes from the baseline of a comparison', () => {
    const events = told('Output rose to 4.1 million barrels in 2019, up from 3.6 million in 2015.');
    expect(events.map(({ when }) => when.edtf)).toEqual(['2019']);
    for (const measured of ['an increase over full year 2019', '20 percent above 2019'])
      expect(lines(told(`Revenue was strong, ${measured}.`))).toEqual([]);
  });

  it('comes from a habit, but what was done once in it does', () => {
    expect(lines(told('We usually meet on Monday, but we met on Tuesday.'))).toHaveLength(1);
    expect(lines(told('The dam, usually closed in March, was opened on 3 May.'))).toHaveLength(1);
  });

  it('comes from hearing somebody here, but a case that is to be heard does', () => {
    expect(lines(told('The court will hear the case of the dam today.'))).toHaveLength(1);
  });

  it('is told where its title would lose the "until" that denies it', () => {
    const said = 'I had never told it to anyone — the details — until May 2012, during a session.';
    expect(lines(told(said))).toEqual([]);
  });

  it('comes from our own century, but what happened early in it does', () => {
    expect(lines(told('The mill burned down early in the 21st century.'))).toHaveLength(1);
    expect(lines(told('Trains came here in the 19th century.'))).toHaveLength(1);
  });

  it('comes from the period of a report, but a figure of that period is told', () => {
    expect(lines(told('Results for 2019 were the best in the history of the firm.'))).not.toEqual(
      [],
    );
  });

  it('comes from a greeting, but what follows it without a stop does', () => {
    const said = 'good morning everyone the council approved the budget on march 3rd';
    expect(told(said).map(({ when }) => when.edtf)).toEqual(['2024-03-03']);
  });

  it('comes from asking to be told, but asking whether somebody told it does', () => {
    expect(lines(told('Did the minister tell us that the dam broke on 3 May?'))).toHaveLength(1);
  });

  it('comes from what every week brings, but what every member did on one day does', () => {
    expect(lines(told('Every member voted for it on Monday.'))).toEqual([
      '2024-06-17 reported: Every member voted for it',
    ]);
  });

  it('comes from the number of a document, and from other brackets an event does', () => {
    expect(
      lines(
        told('The team that the Council requested in resolution 2588 (2021) arrived in May 2022.'),
      ),
    ).toEqual(['2022-05 reported: Team arrived']);
  });

  it('comes from "since" of another clause', () => {
    expect(lines(told('Peter Hale has gone away since, Mary Hale died last Easter.'))).toEqual([
      '2024-03-31 reported: Mary Hale died',
    ]);
  });

  it('comes from a date that was ruled out or taken back', () => {
    expect(told('The rifle was sold in 1983, not in 1985.').map(({ when }) => when.edtf)).toEqual([
      '1983',
    ]);
    expect(told('We met in 1977, sorry, ’67.').map(({ when }) => when.edtf)).toEqual(['1967']);
  });

  it.each([
    ['Nine years ago, in March 2015, the ministry signed the lease.', ['2015-03']],
    ['Last year, in August, the owner sold it.', ['2023-08']],
    ['Nearly sixty years ago in the summer of 1962 the bridge fell.', ['1962-22']],
    ['Ann Brook was fired in May 2020, four years ago.', ['2020-05']],
    ['The firm met the owner last year and in May 2024 parted with him.', ['2023', '2024-05']],
  ])('comes from a date that is said a second time: «%s»', (sentence, dates) => {
    expect(told(sentence).map(({ when }) => when.edtf)).toEqual(dates);
  });

  it('comes from the front matter', () => {
    const { events } = documentOf(
      'Remarks at the reopening of the mill\n14 May 2019\n\nAnn Lee: The mill burned down in 1998.\n',
      '2019-05-14',
    );
    expect(events.map(({ when }) => when.edtf)).toEqual(['1998']);
  });
});

describe('an event', () => {
  it('comes from "today" where something happens', () => {
    expect(lines(told('Today, the ministers agreed on a plan.'))).toEqual([
      '2024-06-21 reported: Ministers agreed on a plan',
    ]);
    expect(lines(told('The ministry will publish the rule later today.'))).toEqual([
      '2024-06-21 planned: Ministry will publish the rule',
    ]);
  });
});
