/** Direct speech inside a turn: whose words they are, and that a title does not put them into another mouth. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';

const told = (said: string): string[] =>
  extract({
    text: `5 May 2014\n\nAna Brook: ${said}\n\nBen Reed: I see.\n`,
    date: '2014-05-05',
  }).document.events.map(
    ({ status, title, citations }) =>
      `${status} | ${title} | ${citations[0]?.speakerId ?? '?'}, quoting ${citations[0]?.quoted ?? 'nobody named'}`,
  );

describe('direct speech inside a turn', () => {
  it.each([
    [
      'He said, "We signed it on May 3."',
      'claimed | Ana Brook quotes: “We signed it” (as claimed) | ana-brook, quoting nobody named',
    ],
    [
      "Governor Hale told the council: 'We sold the quay in 2011.' That was wrong.",
      'claimed | Governor Hale: “We sold the quay” (as claimed) | ana-brook, quoting Governor Hale',
    ],
    [
      '“We sold the quay in 2011,” Governor Hale said.',
      'claimed | Governor Hale: “We sold the quay” (as claimed) | ana-brook, quoting Governor Hale',
    ],
    [
      '“We sold the quay in 2011,” said Mr. Hale.',
      'claimed | Mr. Hale: “We sold the quay” (as claimed) | ana-brook, quoting Mr. Hale',
    ],
    [
      'My father used to say: “Nobody warned us. We lost the mill in 1963.” That was his story.',
      'claimed | Ana Brook quotes: “We lost the mill” (as claimed) | ana-brook, quoting My father',
    ],
    [
      'Mayor Stone announced: “The pact holds. We will leave it in 2030.”',
      'planned | Mayor Stone: “We will leave it” | ana-brook, quoting Mayor Stone',
    ],
    [
      '“The ferry was old,” Mayor Stone said. “We raised it in 2010.” I do not believe it.',
      'claimed | Mayor Stone: “We raised it” (as claimed) | ana-brook, quoting Mayor Stone',
    ],
    [
      'Listen to this. Mayor Stone wrote:\n\n“The ferry was old.\n\n“We raised it in 2010.”\n\nThank you.',
      'claimed | Mayor Stone: “We raised it” (as claimed) | ana-brook, quoting Mayor Stone',
    ],
    [
      'I have her letter here. “We raised it in 2010.” So much for that.',
      'claimed | Ana Brook quotes: “We raised it” (as claimed) | ana-brook, quoting nobody named',
    ],
  ])('is credited to whom the words name: %s', (said, event) => {
    expect(told(said)).toEqual([event]);
  });

  it.each([
    'I said, “We sold it in 2011.”',
    'We sold the “Old Lady of Porton” in 2011.',
    '“We sold it in 2011.”',
    'He said, "All is well." We sold it in 2011.',
    "The council's mills, the farmers' mills: we sold them in 2011.",
  ])('is not seen in the own words of who speaks: %s', (said) => {
    const [event = ''] = told(said);
    expect(event).toMatch(/^reported \| Ana Brook: “.*\| ana-brook, quoting nobody named$/);
  });
});
