import { describe, expect, it } from 'vitest';
import { readTimes, type TimeOptions, type TraceLine } from '../../src/time';
import { sentencesOf } from '../support/oneTurn';

const SPOKEN = '2024-06-21'; // a Friday

function read(text: string, options: Partial<TimeOptions> = {}) {
  return readTimes(text, sentencesOf(text), {
    documentDate: SPOKEN,
    language: 'en',
    mode: 'news',
    ...options,
  });
}
const dates = (text: string, options?: Partial<TimeOptions>) =>
  read(text, options).map(({ exact, edtf }) => [exact, edtf]);

describe('tense of the clause', () => {
  it.each([
    ['He spoke on Tuesday.', 'Tuesday', '2024-06-18'],
    ['He will speak on Tuesday.', 'Tuesday', '2024-06-25'],
    ['He will have surgery on Tuesday.', 'Tuesday', '2024-06-25'],
    ['We’ll have guests on Tuesday.', 'Tuesday', '2024-06-25'],
    ['He may have left on Tuesday.', 'Tuesday', '2024-06-18'],
    ['They have surgeons who left on Tuesday.', 'Tuesday', '2024-06-18'],
    ['They said on Friday it was over.', 'Friday', '2024-06-21'],
    ['The plant closed in March.', 'March', '2024-03'],
    ['Back in October they might have noticed.', 'October', '2023-10'],
    ['They will be back in October.', 'October', '2024-10'],
    ['The plant will close in March.', 'March', '2025-03'],
    ['He never had a working plan on June 4.', 'June 4', '2024-06-04'],
    ['She filed the annual return on June 4.', 'June 4', '2024-06-04'],
    ['They decided not to approve the plan on June 4.', 'June 4', '2024-06-04'],
    ['They voted to close the school on May 3.', 'May 3', '2024-05-03'],
    ['They agreed to meet on March 2.', 'March 2', '2025-03-02'],
    ['They agreed to meet on July 2.', 'July 2', '2024-07-02'],
    ['The board plans to meet on May 3.', 'May 3', '2025-05-03'],
    ['It was signed on December 27.', 'December 27', '2023-12-27'],
    ['It is due to be signed on January 15.', 'January 15', '2025-01-15'],
    ['It will end in March.', 'March', '2025-03'],
    ['It ended at the end of March.', 'the end of March', '2024-03'],
    ['They have until Monday to answer.', 'Monday', '2024-06-24'],
    ["Wednesday's ruling will stand.", 'Wednesday', '2024-06-19'],
    ['The court ruled on June 30.', 'June 30', '2023-06-30'],
    ['On January the 6th people died.', 'January the 6th', '2024-01-06'],
    ['After September 11th everything changed.', 'September 11th', '2023-09-11/..'],
    ['On June 30 the court ruled.', 'June 30', '2023-06-30'],
    ['We have a meeting on June 30.', 'June 30', '2024-06-30'],
    ['On June 30 we have a meeting.', 'June 30', '2024-06-30'],
    ['The case is heard in May.', 'May', '2024-05'],
    ['He spoke on Saturday, June 22.', 'Saturday, June 22', '2024-06-22'],
    ['He resigned on Friday, May 9.', 'Friday, May 9', '2025-05-09'],
    ['They waited until Monday.', 'Monday', '2024-06-17'],
    ['The talks were suspended until Monday.', 'Monday', '2024-06-24'],
    ['The trial will start in June 2024.', 'June 2024', '2024-06'],
    ['We will debate it on Wednesday week.', 'Wednesday week', '2024-07-03'],
    ['They arrived late. We will open in two weeks.', 'two weeks', '2024-07-01/2024-07-07'],
    ['It begins here, where on Tuesday she opened it.', 'Tuesday', '2024-06-18'],
    ['She said that on Tuesday they will vote.', 'Tuesday', '2024-06-25'],
    ['The hearing is Tuesday fortnight.', 'Tuesday fortnight', '2024-07-09'],
  ])('dates "%s"', (text, exact, edtf) => {
    expect(dates(text)).toEqual([[exact, edtf]]);
  });

  it('looks ahead in talk without a tense', () => {
    expect(dates('How about Monday?', { mode: 'dialogue' })).toEqual([['Monday', '2024-06-24']]);
    expect(dates('How about Monday?', { mode: 'news' })).toEqual([['Monday', '2024-06-17']]);
  });

  it('doubts a year that was not said', () => {
    expect(read('He spoke on June 3.')[0]).toMatchObject({
      basis: 'underspecified',
      certain: ['month', 'day'],
      implied: ['year'],
      doubts: ['inferred-year'],
      anchoredTo: 'document-date',
    });
  });
});

describe('what is counted from a date of the text', () => {
  it('takes the last date, and says which', () => {
    const text = 'It was signed on 3 May 1999. Two days later they left.';
    const [first, second] = read(text);
    expect(second).toMatchObject({ exact: 'Two days later', edtf: '1999-05-05' });
    expect(second?.anchoredTo).toEqual({ start: first?.start, end: first?.end });
  });

  it('is never finer than that date', () => {
    expect(dates('It fell in 1999. Two days later they left.')[1]).toEqual([
      'Two days later',
      '1999',
    ]);
  });

  it('does not reach over a long stretch of other text', () => {
    const text = `It was signed on 3 May 1999. ${'They went on and on about it. '.repeat(120)}The same day they left.`;
    expect(dates(text).at(-1)).toEqual(['The same day', SPOKEN]);
  });
});

describe('a story told in talk', () => {
  const talk = { labelled: true, mode: undefined as never };

  it('goes on in its year, each date counted from the one before', () => {
    const text =
      'In June 1967 we came to Leeds. Two weeks later my father died. That Christmas we had nothing. ' +
      'The following spring we moved.';
    expect(dates(text, talk)).toEqual([
      ['June 1967', '1967-06'],
      ['Two weeks later', '1967-06'],
      ['That Christmas', '1967-12-25'],
      ['The following spring', '1968-21'],
    ]);
  });

  it.each([
    ['I left school in 1933 and went into service on the first of September.', '1933-09-01'],
    ['He was captured in June of 1942. I heard nothing until Christmas.', '1942-12-25'],
    ['I was born in 1919. He had come home the winter before.', '1918-24'],
    ['It was 9 March 1998. The roof came down at four in the morning.', '1998-03-09'],
  ])('dates the last words of "%s"', (text, edtf) => {
    expect(dates(text, talk).at(-1)?.[1]).toBe(edtf);
  });

  it.each([
    ['The treaty of 1998 is dead. He spoke on June 14.', '2024-06-14'],
    ['It began in 2014. We will meet on December 3.', '2024-12-03'],
    ['It began in 2014. He resigned last year. They met in December.', '2023-12'],
  ])('is not the time of what is near or ahead: "%s"', (text, edtf) => {
    expect(dates(text, talk).at(-1)?.[1]).toBe(edtf);
  });

  it.each(['Two weeks later we left.', 'The same day they left.', 'That summer was hot.'])(
    'leaves undated what no date was named for: "%s"',
    (text) => {
      expect(dates(text, talk)[0]?.[1]).toBeNull();
    },
  );

  it('passes from a question to its answer, no further', () => {
    const turns = ['It was reported in December 2017.', 'On December 11th.', 'I see.', 'In May.'];
    const text = turns.join('\n');
    let at = 0;
    const sentences = turns.map((words, n) => {
      const start = at;
      at += words.length + 1;
      return { start, end: start + words.length, turnId: `t${String(n)}` };
    });
    const found = readTimes(text, sentences, { documentDate: '2024-06-21', language: 'en' });
    expect(found.map(({ edtf }) => edtf)).toEqual(['2017-12', '2017-12-11', '2024-05']);
  });

  it('keeps "the end of the year" at the day of speaking where no story is told', () => {
    expect(dates('It fell last year. By the end of the year we will know.', talk)[1]).toEqual([
      'the end of the year',
      '2024',
    ]);
  });
});

describe('the mode', () => {
  it('is dialogue wherever people are named who speak, however many years they name', () => {
    const text =
      'In 1937 it shut. In 1941 we married. In 1945 he came home. In 1949 we had the house, in 1950 the car. ' +
      'In 1951, 1952, 1953 and 1954 nothing happened at all. We moved here last year. ' +
      'It is a good house, with a garden, and the neighbours are kind to us, as they always were. '.repeat(
        3,
      );
    const spoken = (labelled: boolean) =>
      dates(text, { mode: undefined as never, labelled }).find(([exact]) => exact === 'last year');
    expect(spoken(true)?.[1]).toBe('2023');
    expect(spoken(false)?.[1]).toMatch(/^195/);
  });
});

describe('history told in order', () => {
  const STORY =
    'In May 1940 the war came west. In June the city fell. The siege of 1941 was long. In December it ended, ' +
    'and in January 1942 the survivors left. Others had gone in 1937, in 1938 and in 1939; by 1943 none stayed. ' +
    'The census of 1946 counted ninety. The school that had stood on the hill since before anyone could remember was ' +
    'never opened again, and in the spring the river took its walls, the bell and the road.';

  it('is recognised by its many years, and carries the year on', () => {
    const read = new Map(dates(STORY, { mode: undefined as never }).map(([a, b]) => [a, b]));
    expect(read.get('June')).toBe('1940-06');
  });

  it('is read as news where the caller says so', () => {
    expect(new Map(dates(STORY).map(([a, b]) => [a, b])).get('June')).toBe('2024-06');
  });

  it('turns the year where a month lies well before the last one', () => {
    const text = 'In December 1941 they declared war. In January they landed.';
    expect(dates(text, { mode: 'narrative' })[1]).toEqual(['January', '1942-01']);
  });

  it.each([
    [
      'The dam was begun in May 1903 and stood until the flood in March 1911. By July it was half built.',
      '1903-07',
    ],
    [
      'In March 1903 they laid 40 miles, up from a low in May 1899. In August they laid 60.',
      '1903-08',
    ],
    [
      'It opened in May 1903. The leader of the April 1901 revolt came. In August he left.',
      '1903-08',
    ],
  ])('a history goes on from what it tells of, not from a baseline: "%s"', (text, edtf) => {
    expect(dates(text, { mode: 'narrative' }).at(-1)?.[1]).toBe(edtf);
  });
});

describe('quarters', () => {
  it('are those that have begun, and "a year ago" is the same one a year before', () => {
    const text = 'Profit fell in the first quarter. It was higher a year ago.';
    expect(dates(text)).toEqual([
      ['the first quarter', '2024-33'],
      ['a year ago', '2023-33'],
    ]);
  });
});

describe('named days', () => {
  it.each([
    ['It was agreed on Good Friday.', 'Good Friday', '2024-03-29'],
    ['We will meet on Thanksgiving.', 'Thanksgiving', '2024-11-28'],
    ['They landed on D-Day.', 'D-Day', '1944-06-06'],
    ['They fasted in Ramadan.', 'Ramadan', null],
    ['It was signed twenty-five years ago this week.', null, '1999-06-21/1999-06-27'],
  ])('%s', (text, exact, edtf) => {
    const [found] = dates(text);
    expect(found?.[1]).toBe(edtf);
    if (exact !== null) expect(found?.[0]).toBe(exact);
  });
});

describe('the trace', () => {
  it('tells of every refusal and every decision, with the place in the text', () => {
    const lines: TraceLine[] = [];
    const text = 'Hello there. Section 1950 fell in 1951.';
    read(text, { trace: (line) => lines.push(line) });
    expect(lines.map(({ stage, rule, words }) => [stage, rule, words])).toEqual([
      ['tag', 'year/number', '1950'],
      ['resolve', 'year/number', '1951'],
    ]);
    for (const { start, end, words } of lines) expect(text.slice(start, end)).toBe(words);
    expect(lines[0]?.outcome).toContain('a name');
  });
});
