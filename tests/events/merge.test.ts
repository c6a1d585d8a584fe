/** One happening, one event; one date is not one happening. */
import { describe, expect, it } from 'vitest';
import { documentOf, lines, told } from '../support/told';

describe('mentions', () => {
  it('of one happening become one event, across speakers', () => {
    const { events } = documentOf(
      'Ann Lee: In 1973 there was an oil embargo.\n\nBen Reed: The oil embargo of 1973 hurt us all.\n',
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.citations.map(({ speakerId }) => speakerId)).toEqual(['ann-lee', 'ben-reed']);
    expect(events[0]?.doubts).toContain('merged');
  });

  it('of different happenings in one month stay apart', () => {
    const events = told(
      'The pact was signed in February 2014. The bridge collapsed in February 2014. The mayor resigned in February 2014.',
    );
    expect(events).toHaveLength(3);
  });

  it('of one clause that gives its date twice are one event', () => {
    const events = told('The owner did not know of it in 2016, most of 2016.');
    expect(events).toHaveLength(1);
  });

  it('that deny and assert the same thing are not merged into a fact', () => {
    const events = told('The pact was signed in May 2014. The pact was not signed in May 2014.');
    expect(events.map(({ status }) => status).sort()).toEqual(['negated', 'reported']);
  });

  it('repeated with "as I said" are one event', () => {
    const events = told('I came here in 1991. I remember that, as I said, I first saw it in 1991.');
    expect(events).toHaveLength(1);
  });
});

describe('links', () => {
  it('are stated by "then" beside the verb, and never against the dates', () => {
    const spoken = (first: string, second: string) =>
      told(
        `The minister opened the fair on ${first}. The minister will then visit the port on ${second}.`,
      );
    const [, later] = spoken('May 3, 2014', 'August 5, 2014');
    expect(later?.links).toMatchObject([{ relation: 'after', evidence: { exact: 'then' } }]);
    expect(spoken('August 5, 2014', 'July 3, 2014').flatMap(({ links }) => links)).toEqual([]);
  });

  it('hold the words that state them', () => {
    const { events } = documentOf(
      'Ann Lee: Germany invaded Poland on September 1, 1939, and two days later Britain declared war.\n',
    );
    expect(lines(events)).toHaveLength(2);
    expect(events[1]?.links).toMatchObject([
      { to: events[0]?.id, relation: 'after', evidence: { exact: 'two days later' } },
    ]);
  });

  it('are not made where nothing states them', () => {
    const events = told('The mill opened in 1901. The school opened in 1911.');
    expect(events.flatMap((event) => event.links)).toEqual([]);
  });
});

describe('undated events', () => {
  it('keep the words that stay vague', () => {
    const { events, undated } = documentOf(
      'Ann Lee: The old mill burned down several years ago.\n',
    );
    expect(events).toEqual([]);
    expect(undated).toMatchObject([{ title: 'Old mill burned down', words: 'several years ago' }]);
  });
});
