/** A denied or supposed event is never shown as fact, a planned one never as past. */
import { describe, expect, it } from 'vitest';
import { documentOf, told } from '../support/told';

const STATUSES: readonly (readonly [status: string, sentence: string])[] = [
  ['reported', 'The harbour treaty was signed in March 2011.'],
  ['reported', 'A chance to keep the peace was the Lisbon agreement reached in April 2022.'],
  ['reported', 'It was not until 1996 that the files were opened.'],
  ['reported', 'Nothing happened until the spring of 2003, when the inspectors arrived.'],
  ['negated', 'He denies having sold the car in May 2012.'],
  ['negated', 'She denied ever having signed it in May 2012.'],
  ['reported', 'She does not deny having sold the car in May 2012.'],
  ['reported', 'He admits having sold the car in May 2012.'],
  ['negated', 'Rather than close the depot in May 2012, we expanded it.'],
  ['reported', 'Rather than wait, they closed the depot in May 2012.'],
  // What was called false was said.
  ['reported', 'The answer of May 2012 was objected to as being incorrect.'],
  ['reported', 'In May 2012 the report was dismissed as false.'],
  ['negated', 'The claim that it closed in May 2012 is false, as we know.'],
  ['negated', 'Without a vote in May 2012, nothing was decided.'],
  ['claimed', 'The Opposition alleges that the ferry was sold in May 2018.'],
  ['claimed', 'I am informed that the ferry was sold in May 2018.'],
  ['claimed', 'It was put to me that we sold the ferry in May 2018.'],
  ['reported', 'The offer that was put to me in May 2018 was poor.'],
  ['negated', 'It would be wrong to say we sold the ferry in May 2018.'],
  ['reported', 'It would not be wrong to say that we sold the ferry in May 2018.'],
  ['negated', 'We came within an inch of selling the ferry in May 2018.'],
  ['reported', 'We came within sight of the ferry in May 2018.'],
  ['reported', 'If you look at 2008, the banks got bailed out.'],
  // Who said no did say it.
  ['reported', 'The tenants said no to the offer in May 2021.'],
  ['reported', 'Both chambers voted no in May 2021.'],
  ['negated', 'The owner said nothing in May 2021.'],
  ['negated', 'The company announced no dividend in May 2021.'],
  // What the hearer is said to have said.
  ['claimed', 'You have said that you had talks with the owner in May 2021.'],
  ['claimed', 'Will you tell us how much the council paid for the land in 2016?'],
  // The day of the deed, and the day of the charge.
  ['claimed', 'The clerk was accused of hiding the letters in 1982.'],
  ['reported', 'The clerk was accused in 1982 of hiding the letters.'],
  ['hypothetical', 'There is a possibility that the ferry will stop in August 2027.'],
  ['hypothetical', 'There is a good chance that the ferry will stop in August 2027.'],
  ['reported', 'A chance meeting took place in May 2021.'],
  ['claimed', 'A report that the plant closed in 2016 caused a stir.'],
  ['reported', 'The claim that was made in 2016 was withdrawn.'],
  ['claimed', 'The clerk is supposed to have hidden the letters in March 2021.'],
  ['planned', 'The clerk was supposed to have finished the work by March 2021.'],
  // What was said to come is a plan; what somebody would do is none.
  ['planned', 'We have said that the ferry would start in August 2027.'],
  // Whether it came so is not said, though the day is past.
  ['planned', 'The firm announced that the ferry would stop in March 2015.'],
  ['planned', 'She promised that the work would start in May 2019.'],
  ['reported', 'The council would meet again in March 2015.'],
  ['planned', 'They announced that the gate would be closed in August 2027.'],
  ['hypothetical', 'They said that the gate would be closed in August 2027 if the funds came.'],
  ['hypothetical', 'The ferry would start in August 2027.'],
  ['planned', 'The ferry is on track to start this month.'],
  ['reported', 'Back in 2019, you might recall the council announced a freeze.'],
  ['negated', 'Senator, I did not meet with the ambassador in September 2016.'],
  ['negated', 'There was no election in 2020.'],
  // The date before what is denied.
  ['negated', 'I don’t think that at the talks in May 2012, the leaders agreed on a plan.'],
  ['negated', 'They deny that, at the talks, the leaders agreed on a plan in May 2012.'],
  ['negated', 'They denied that, in May 2012, the leaders agreed on a plan.'],
  ['claimed', 'They said that, in May 2012, the leaders agreed on a plan.'],
  ['reported', 'You will remember that in the spring of 1999 the council moved to Porton.'],
  ['negated', 'Nobody was charged after the fire in 1977.'],
  ['negated', 'I am not aware of any meeting in October 2020.'],
  ['negated', 'The agency has never approved a drug of this kind since 1994.'],
  ['negated', 'Rumors of a takeover in 1979 turned out to be false.'],
  ['negated', 'At no point in 2019 did we discuss the merger.'],
  ['negated', 'It is not the case that we closed the school in 2015.'],
  ['negated', 'It is a myth that the town was founded in 1203.'],
  ['negated', 'The rumour that he resigned in March 2021 is simply not true.'],
  ['negated', 'What I’m denying is that he was dismissed in May 2021.'],
  ['negated', 'What I reject is the suggestion that he was dismissed in May 2021.'],
  ['reported', 'What I am saying is that he was dismissed in May 2021.'],
  ['negated', 'I refuse to accept that he was dismissed in May 2021.'],
  ['negated', 'I don’t accept for one moment that he was dismissed in May 2021.'],
  ['reported', 'I accept that he was dismissed in May 2021.'],
  ['negated', 'Anyone who says that I resigned in May 2021 is lying.'],
  ['hypothetical', 'Say he was dismissed in May 2021.'],
  ['hypothetical', 'Were it true that he was dismissed in May 2021, there would be a letter.'],
  ['reported', 'Say what you like, he was dismissed in May 2021.'],
  ['reported', 'It was not the mayor but the governor who gave the order in May 2021.'],
  ['reported', 'The council, not the ministry, sold the park in May 2021.'],
  ['reported', 'Nobody other than the treasurer approved the loan in May 2021.'],
  ['reported', 'It is not true that nothing was done: in May 2021 we hired six nurses.'],
  ['reported', 'The talks planned for May 2021 took place.'],
  ['planned', 'The talks planned for May 2027 will take place.'],
  ['negated', 'Rather than warn the tenants in May 2021, the owner kept silent.'],
  ['negated', 'The match planned for June 2021 was not played.'],
  ['negated', 'The strike that everybody expected in May 2022 never came.'],
  ['negated', 'They promised to pay in June 2023 and they didn’t.'],
  ['hypothetical', 'If rates came down in September, we would look at smaller deals.'],
  ['hypothetical', 'Suppose the bank had failed in 2008.'],
  ['hypothetical', 'I wish we had bought the land in 1999.'],
  ['hypothetical', 'Without the loan, the company would have collapsed in 2009.'],
  ['negated', 'The agreement was to be signed in May 2022 but it was cancelled.'],
  ['negated', 'They were to have visited the island in May 2022, but permission was withheld.'],
  ['negated', 'The hearing was scheduled for May 2022 but did not take place.'],
  ['negated', 'The plant was supposed to open in March 2023, but it did not.'],
  ['negated', 'The vote scheduled for May 3 did not take place.'],
  ['negated', 'The train that was to leave on 3 May never left.'],
  ['negated', 'A scheduled shipment of 3 May that did not leave the port is still there.'],
  ['negated', 'The plan of May 2021 never came to anything.'],
  ['negated', 'I have never said that the plant closed in May.'],
  ['negated', 'He did not tell us that the plant had closed in May.'],
  ['planned', 'We had hoped to get the trucks in March.'],
  ['hypothetical', 'Without the loan of March 2020 the plant would have closed.'],
  ['reported', 'Nobody doubts that the dam broke on 3 May.'],
  ['reported', 'Never before had the river risen so fast as in May 2021.'],
  ['negated', 'Nor did we close the gate in May 2021.'],
  ['negated', 'Under no circumstances did we close the gate in May 2021.'],
  ['reported', 'No sooner had he resigned in May 2021 than they elected another.'],
  ['reported', 'He is not the man who sold the mill in May 2021.'],
  ['negated', 'He denied closing the gate in May 2021.'],
  ['reported', 'You can’t deny that he closed the gate in May 2021.'],
  ['reported', 'Nobody denies that the gate was closed in May 2021.'],
  ['reported', 'He didn’t just resign in May 2021, he left the country.'],
  ['reported', 'He left without a word in May 2021.'],
  ['reported', 'Without warning, the bank closed its doors in May 2021.'],
  ['negated', 'Instead of closing the gate in May 2021, they opened another.'],
  ['negated', 'Far from resigning in May 2021, he was promoted.'],
  ['reported', 'They opened another gate instead of closing the old one in May 2021.'],
  ['negated', 'He was unable to close the gate in May 2021.'],
  ['negated', 'He was prevented from closing the gate in May 2021.'],
  ['negated', 'He stopped short of closing the gate in May 2021.'],
  ['negated', 'We almost closed the gate in May 2021.'],
  ['reported', 'Sales almost doubled in May 2021.'],
  ['negated', 'The vote of March 2021 was called off.'],
  ['reported', 'The vote was called off in March 2021.'],
  ['negated', 'The closure planned for May 2021 fell through.'],
  ['reported', 'The plan fell through in May 2021.'],
  ['planned', 'They were going to close the gate in May 2021 and thought better of it.'],
  ['reported', 'They were going to the market in May 2021 when the roof came down.'],
  ['planned', 'We wanted to close the gate in May 2021, but the council voted first.'],
  ['reported', 'I wanted to leave, but my mother died in May 2021.'],
  ['hypothetical', 'They might have closed the gate in May 2021, had we asked.'],
  ['hypothetical', 'It would have been better to close the gate in May 2021.'],
  ['hypothetical', 'If the price had been right, would you have sold in June 2021?'],
  ['claimed', 'It could have been May 2021 when they walked out.'],
  ['claimed', 'They should not have sold the mill in May 2021.'],
  ['claimed', 'They must have walked out in May 2021.'],
  ['claimed', 'Rumour has it that they walked out in May 2021.'],
  ['claimed', 'The bank failed in May 2021 or something.'],
  ['negated', 'The idea that I resigned in May 2021 is absurd.'],
  ['reported', 'You may have heard that the mill was sold in May 2021.'],
  ['negated', 'It is nonsense to say that I resigned in May 2021.'],
  ['negated', 'The allegation that I took money in May 2021 has no basis.'],
  ['negated', 'Did we close the mill in May 2021? No.'],
  ['disputed', 'It is being said here that our men shelled the school in May 2021. That is a lie.'],
  ['negated', 'It was not the minister who signed it in May 2021, it was his wife.'],
  ['reported', 'It is no secret that they walked out in May 2021.'],
  ['reported', 'The vote passed with no votes against in May 2021.'],
  ['reported', 'We had no choice but to close the gate in May 2021.'],
  ['reported', 'He left in May 2021 with nothing but a coat.'],
  ['negated', 'He forgot to close the gate in May 2021.'],
  ['planned', 'The opening had been planned for May 2021.'],
  ['planned', 'He had been due to leave in May 2021.'],
  ['hypothetical', 'He ought to have left in May 2021.'],
  ['hypothetical', 'What would have happened had he been dismissed in May 2021?'],
  ['hypothetical', 'Didn’t you resign in May 2021?'],
  ['negated', 'Why didn’t you resign in May 2021?'],
  ['claimed', 'It looks as though he was dismissed in May 2021.'],
  ['disputed', 'The manager claims that we agreed to it in May 2021. That is simply untrue.'],
  ['hypothetical', 'It should have opened last autumn.'],
  ['planned', 'The operation, which had been pencilled in for 17 January 2022, had to wait.'],
  ['negated', 'He denies having been in the store in December 2018.'],
  ['claimed', 'As far as I am aware the choice was made by the director, some time in June 2019.'],
  ['negated', 'I cannot confirm that the mill was sold in May 2021.'],
  ['reported', 'I can confirm that the mill was sold in May 2021.'],
  ['negated', 'It has never been proved that the mill was sold in May 2021.'],
  ['negated', 'There is nothing to suggest that the mill was sold in May 2021.'],
  ['claimed', 'I was told, falsely, that the mill was sold in May 2021.'],
  ['negated', 'Not having sold the mill in May 2021, we went under.'],
  ['negated', 'Never again after May 2021 did we sell a mill.'],
  ['claimed', 'The mill would not have been sold in May 2021 had we known.'],
  ['claimed', 'The mill would not have been sold in May 2021 if we had known.'],
  ['negated', 'The mill would not have been sold in May 2021 even if we had asked.'],
  ['claimed', 'Were it not for the loan of May 2021, we would be bankrupt.'],
  ['planned', 'The council cancelled the talks it had scheduled for May 2021.'],
  ['reported', 'It wasn’t until after the strike, in May 2021, that the mill was sold.'],
  ['reported', 'It was not the first strike that they lost in May 2021.'],
  ['reported', 'I heard the shots in May 2021.'],
  ['claimed', 'I heard that the bank failed in May 2021.'],
  ['claimed', 'As far as I know the board met in May.'],
  ['disputed', 'It is alleged that the mill dumped waste in May 2021. That allegation is false.'],
  ['planned', 'The hearing was scheduled for May 2022 but nobody told the press.'],
  ['planned', 'There was meant to be an inspection in the spring of 2015.'],
  ['planned', 'The minister was to open the bridge in 2019.'],
  ['reported', 'The bridge was set on fire in 2019.'],
  ['claimed', 'The league would not have been founded in 2010 without it.'],
  ['hypothetical', 'If the bill had passed in 2019, the mill would still be open.'],
  ['hypothetical', 'If they had dug that ground up in 1985 like they promised, we would know.'],
  ['reported', 'If you are asking me, the mill burned down in 1998.'],
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
  ['claimed', 'He claims to have met the ambassador in March 2012.'],
  ['claimed', 'She is said to have left the country in 2012.'],
  ['claimed', 'I suggest to you that you were the officer who signed the order in 2014.'],
  ['reported', 'You were the officer who signed the order in 2014.'],
  ['hypothetical', 'If I hadn’t closed the bay in May 2020, we would have lost it.'],
  ['claimed', 'Do you have any reaction to the trial that opened yesterday in Porton?'],
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
    [
      'It was the navy that mined the strait in 1974.',
      'The navy did not mine the strait in 1974.',
      'disputed',
    ],
    ['The bridge was closed in May 2011.', 'The school was not closed.', 'reported'],
  ])('is disputed where the next speaker denies just that: %s %s', (told, denial, status) => {
    const { events } = documentOf(`Ann Lee: ${told}\n\nBen Reed: ${denial}\n`);
    expect(events[0]).toMatchObject({ status });
  });

  it.each([
    ['You signed the order in 2014.', 'I reject that.', 'disputed'],
    ['You signed the order in 2014.', 'That is not what happened.', 'disputed'],
    ['In 1996 they told us that it was safe.', 'The 1996 report did not say that.', 'disputed'],
    ['The bridge was closed in January 2011.', 'It will not be closed in 2030.', 'reported'],
    // Asked by the sentence behind it, it is answered like any question.
    ['He signed the order in 2014. Right?', 'He never did.', 'negated'],
    ['The fire began in May 2014.', 'That’s rubbish. It was never proved.', 'disputed'],
    ['They held the talks in 2014.', 'That meeting never took place.', 'disputed'],
    ['You signed the order in 2014.', 'With respect, that is simply wrong.', 'disputed'],
    ['You signed the order in 2014.', 'Absolutely not.', 'disputed'],
    ['You signed the order in 2014.', 'That is not a lie.', 'reported'],
    ['You signed the order in 2014.', 'I can’t deny that.', 'reported'],
    ['You signed the order in 2014.', 'No doubt about it.', 'reported'],
    ['They hired guards in May 2014.', 'They have not hired anybody.', 'disputed'],
    ['The mill burned down in 2014.', 'No.', 'reported'],
    [
      'The ballot was lost in May 2014.',
      'The ballot was not lost by twelve, it was lost by four.',
      'reported',
    ],
    ['You signed the order in 2014.', 'I reject the plan for the harbour.', 'reported'],
    ['You signed the order in 2014.', 'I was not there.', 'reported'],
    [
      'You signed the order in 2014.',
      'That was a lie about the money and the harbour.',
      'reported',
    ],
    ['He said in 2014 that the mill was safe.', 'That is not true.', 'reported'],
    // What is answered is the question behind it.
    ['They opened the mill in 1900. When did you come?', "'27.", 'reported'],
    [
      'You signed it in 2014. The harbour was in a bad state at that time.',
      'Not true.',
      'reported',
    ],
  ])('is disputed where the next speaker refuses it at once: %s %s', (told, denial, status) => {
    const { events } = documentOf(`Ann Lee: ${told}\n\nBen Reed: ${denial}\n`);
    expect(events[0]).toMatchObject({ status });
  });

  it.each([
    ['The ferry sank in May 2011.', 'It was in June 2011, not in May.', ['disputed', 'reported']],
    ['The ferry sank in May 2011.', 'It sank in 2010, if I may.', ['reported', 'disputed']],
    ['You were the manager from 2009?', 'From March 2010.', ['disputed', 'reported']],
    ['The ferry sank in May 2011.', 'On 5 May 2011.', ['reported']],
    ['The ferry sank in May 2011.', 'And in 2013 too.', ['reported']],
    ['The ferry sank in May 2011.', 'At half past five.', ['reported']],
    ['The ferry sank in May 2011.', 'The mill burned down in 2010.', ['reported', 'reported']],
    ['Was the ferry sunk in May 2011?', 'In 2012.', ['hypothetical']],
  ])('is disputed where the next speaker gives another date: %s %s', (told, rival, statuses) => {
    const { events } = documentOf(`Ann Lee: ${told}\n\nBen Reed: ${rival}\n`);
    expect(events.map(({ status }) => status)).toEqual(statuses);
  });

  it('is disputed where the speaker refuses what others claim, and no other telling', () => {
    const status = (said: string) => documentOf(`Ann Lee: ${said}\n`).events[0]?.status;
    expect(
      status('It is claimed that we moved the guns in March 2021. We did no such thing.'),
    ).toBe('disputed');
    expect(
      status(
        'There is a book by a Mr Hale in which he says that the lamp was out in 1958. It was not.',
      ),
    ).toBe('disputed');
    expect(status('I think the dam would have burst in 1975. It did not happen.')).not.toBe(
      'disputed',
    );
  });

  it('is no "no" where the second sentence of an answer denies something else', () => {
    const { events } = documentOf(
      'Ann Lee: You are aware that the council wrote in May 2015?\n\nBen Reed: I am aware of it now. I did not see that letter.\n',
    );
    expect(events[0]?.status).not.toBe('disputed');
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
