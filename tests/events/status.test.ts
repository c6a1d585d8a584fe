/** A denied or supposed event is never shown as fact, a planned one never as past. */
import { describe, expect, it } from 'vitest';
import { documentOf, told } from '../support/told';

const STATUSES: readonly (readonly [status: string, sentence: string])[] = [
  ['reported', 'The harbour treaty was signed in March 2011.'],
  ['reported', 'A chance to keep the peace was the Lisbon agreement reached in April 2022.'],
  ['reported', 'It was not until 1996 that the files were opened.'],
  ['reported', 'Nothing happened until the spring of 2003, when the inspectors arrived.'],
  ['reported', 'If you look at 2008, the banks got bailed out.'],
  ['negated', 'Senator, I did not meet with the ambassador in September 2016.'],
  ['negated', 'There was no election in 2020.'],
  ['negated', 'Nobody was charged after the fire in 1977.'],
  ['negated', 'I am not aware of any meeting in October 2020.'],
  ['negated', 'The agency has never approved a drug of this kind since 1994.'],
  ['negated', 'Rumors of a takeover in 1979 turned out to be false.'],
  ['negated', 'At no point in 2019 did we discuss the merger.'],
  ['negated', 'It is not the case that we closed the school in 2015.'],
  ['negated', 'It is a myth that the town was founded in 1203.'],
  ['negated', 'The rumour that he resigned in March 2021 is simply not true.'],
  ['hypothetical', 'Suppose the bank had failed in 2008.'],
  ['hypothetical', 'I wish we had bought the land in 1999.'],
  ['hypothetical', 'Without the loan, the company would have collapsed in 2009.'],
  ['planned', 'The agreement was to be signed in May 2022 but it was cancelled.'],
  ['claimed', 'The league would not have been founded in 2010 without it.'],
  ['hypothetical', 'If the bill had passed in 2019, the mill would still be open.'],
  ['hypothetical', 'Had the warning been issued on May 3, lives would have been saved.'],
  ['hypothetical', 'We would have finished the bridge by 2022 if the money had come.'],
  ['hypothetical', 'If the council does not act by September 30, the office will close.'],
  ['hypothetical', 'The plant could close in 2027 unless a buyer is found.'],
  ['hypothetical', 'The vaccine may be approved as early as December.'],
  ['hypothetical', 'I doubt that the talks will resume before 2025.'],
  ['hypothetical', 'Did you authorize the payment in February 2020?'],
  ['hypothetical', 'The ministers have not ruled out holding a vote in 2026.'],
  ['planned', 'The court will hear the case on 4 November.'],
  ['planned', 'We are scheduled to launch the satellite in November 2025.'],
  ['planned', 'They were supposed to deliver the aircraft in 2019.'],
  ['planned', 'He was due to appear before the committee in May 2020.'],
  ['claimed', 'My grandmother was buried there in 1899 or 1900.'],
  ['claimed', 'To my recollection, the meeting took place in June 2017.'],
  ['claimed', 'He told the committee that the documents were destroyed in March 2020.'],
  ['claimed', 'According to the report, the reactor was shut down in 1987.'],
  ['claimed', 'She allegedly received the payment in October 2019.'],
  ['claimed', 'There are reports that the convoy was attacked yesterday.'],
  ['claimed', 'We believe the suspect left the country in January 2023.'],
  ['claimed', 'Some say the bridge was built in 1905.'],
  ['claimed', 'You were in the city in April 1974, weren’t you?'],
];

describe('the status of an event', () => {
  it.each(STATUSES)('is %s in «%s»', (status, sentence) => {
    expect(told(sentence).map((event) => event.status)).toEqual([status]);
  });

  it('of a condition that is contrary to fact affirms what is denied', () => {
    const [event] = told('If the pact had not been signed in 2014, the port would be closed.');
    expect(event).toMatchObject({
      status: 'claimed',
      title: expect.stringMatching(/^Pact signed/),
    });
  });

  it('is disputed where another speaker denies it, in one event with both passages', () => {
    const { events } = documentOf(
      'Ann Lee: The company closed the mill in 2003.\n\nBen Reed: We did not close the mill in 2003. We sold it.\n',
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ status: 'disputed' });
    expect(events[0]?.citations).toHaveLength(2);
  });

  it.each([
    ['You were dismissed in 2015.', 'I was never dismissed. I took time off.', 'disputed'],
    ['The bridge was closed in May 2011.', 'It was not closed.', 'disputed'],
    ['The bridge was closed in May 2011.', 'The school was not closed.', 'reported'],
  ])('is disputed where the next speaker denies just that: %s %s', (told, denial, status) => {
    const { events } = documentOf(`Ann Lee: ${told}\n\nBen Reed: ${denial}\n`);
    expect(events[0]).toMatchObject({ status });
  });

  it('follows the answer to a question', () => {
    const answered = (answer: string) =>
      documentOf(`Ann Lee: Did the board approve the loan in 2012?\n\nBen Reed: ${answer}\n`)
        .events;
    expect(answered('Yes, it did.')[0]?.status).toBe('reported');
    expect(answered('No. The board never approved the loan.')[0]).toMatchObject({
      status: 'negated',
      title: 'Board never approved the loan',
    });
    expect(answered('I would have to check.')[0]?.status).toBe('hypothetical');
  });

  it('is corrected where the speaker takes the telling back later', () => {
    const { events } = documentOf(
      'Ann Lee: The inspectors visited the plant in 2012.\n\nBen Reed: Thank you.\n\n' +
        'Ann Lee: I want to correct what I said about the inspectors: nobody visited the plant.\n',
    );
    expect(events.map(({ status }) => status)).toEqual(['corrected']);
  });

  it('names whom the speaker quotes', () => {
    const [event] = told('The witness said that the car was sold in May 2019.');
    expect(event?.citations[0]?.quoted).toBe('The witness');
  });
});
