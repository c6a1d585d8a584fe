import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract';
import { QuotelineError } from '../../src/schema/errors';

const TEXT =
  'Ada Stone: The harbour treaty was signed in March 2011. The bridge will open on 5 May 2030.\n' +
  'Ben Reed: The old mill burned down in 1998.\n';

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    if (error instanceof QuotelineError) return error.code;
    throw error;
  }
  return undefined;
};

describe('extract', () => {
  it('quotes its source: each passage and date stands where the document says', () => {
    const { document } = extract({ text: TEXT, date: '2024-01-01' });
    for (const { citations } of document.events)
      for (const { passage, mention } of citations) {
        expect(TEXT.slice(passage.start, passage.end)).toBe(passage.exact);
        expect(mention && TEXT.slice(mention.start, mention.end)).toBe(mention?.exact);
      }
    expect(document.events.map(({ when }) => when.edtf)).toEqual(['1998', '2011-03', '2030-05-05']);
  });

  it('gives each event the speaker of its passage', () => {
    const { document } = extract({ text: TEXT, date: '2024-01-01' });
    const speakers = document.events.map(({ citations }) => citations[0]?.speakerId);
    expect(speakers).toEqual(['ben-reed', 'ada-stone', 'ada-stone']);
  });

  it('refuses an empty text, a date that does not exist and a text without any date', () => {
    expect(codeOf(() => extract({ text: ' \n', date: '2024-01-01' }))).toBe('file-empty');
    expect(codeOf(() => extract({ text: TEXT, date: '2024-13-40' }))).toBe('date-invalid');
    expect(codeOf(() => extract({ text: TEXT }))).toBe('date-missing');
  });

  it('takes the day of speaking from the dateline and says so', () => {
    const text = `Remarks at the opening of the mill\n14 May 2019\n\nAda Stone: We reopened it last year.\n`;
    const { document, diagnostics } = extract({ text });
    expect(document.sources[0]?.date).toBe('2019-05-14');
    expect(diagnostics.map(({ code }) => code)).toContain('date-from-text');
    expect(document.events.map(({ when }) => when.edtf)).toEqual(['2018']);
  });

  it('says when nobody is named and when nothing is dated', () => {
    const { diagnostics } = extract({ text: 'it rained all day long.', date: '2024-01-01' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-speakers', 'no-events']);
  });

  it('goes on in the year of the answer before, in an examination', () => {
    const text =
      'DEPOSITION OF JOEL OAKES\nApril 4, 2019\n\nQuestion. When did you join?\n\nAnswer. I joined in 2014.\n\nQuestion. What then?\n\nAnswer. In March I was moved. On June 9 there was a fire.\n';
    const { document } = extract({ text });
    expect(document.events.map(({ when }) => when.edtf)).toEqual(['2014', '2014-03', '2014-06-09']);
    expect(document.sources[0]?.turns).toHaveLength(4);
  });

  it('doubts every status in a language whose denials it does not know, and says so', () => {
    const text = 'Ada Stein: Der Damm brach nicht am 3. Mai 2019.\n';
    const { document, diagnostics } = extract({ text, date: '2024-01-01', language: 'de' });
    expect(document.events.map(({ doubts }) => doubts)).toEqual([
      expect.arrayContaining(['status-unsure']),
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('events-unsure');
  });

  it.each([
    ['Ana Brook: Today is Monday, April 12th, 2001. I am with Ben Hale.\n', '2001-04-12'],
    [
      'Meeting called to order by Mr. Hale, on Monday Oct. 14, 2019 at 6:30pm. All were there.\n',
      '2019-10-14',
    ],
    [
      'This is an oral history interview with Ben Hale, conducted in Porton on 12 April 2001.\n',
      '2001-04-12',
    ],
  ])('takes the day of speaking from a first sentence that states it: %s', (text, day) => {
    const { document, diagnostics } = extract({ text });
    expect(document.sources[0]?.date).toBe(day);
    expect(diagnostics[0]?.code).toBe('date-from-text');
    expect(document.events).toEqual([]);
  });

  it.each([
    'Ana Brook: Today is a good day. On May 3, 2012 the dam broke.\n',
    'Ana Brook: When we met in this hall on May 3, 2012, the dam stood.\n',
  ])('takes no other day for it: %s', (text) => {
    expect(() => extract({ text })).toThrow('does not say on which day');
  });

  it.each([
    ['und-Arab', 'وصل الوفد إلى المدينة صباح اليوم وبدأت المحادثات.'],
    ['und-Cyrl', 'Делегация прибыла в город утром, и переговоры начались.'],
    ['und-Jpan', '代表団は朝、町に着き、会談が始まった。'],
    ['en', 'The delegation of “Порт” reached the town in the morning.'],
  ])('calls a text whose language nobody names %s', (language, text) => {
    const { document, diagnostics } = extract({ text, date: '2024-06-21' });
    expect(document.language).toBe(language);
    const unsure = diagnostics.find(({ code }) => code === 'events-unsure');
    if (language === 'en') expect(unsure).toBeUndefined();
    else expect(unsure?.message).toMatch(/^The text is not in Latin letters/);
  });

  it('reads a label on every line, and turns that say nothing', () => {
    const lines =
      'Ada Stone: The mill burned down\nAda Stone: in May 1998.\nBen Reed:\n\nAda Stone: It reopened in 2001.\nBen Reed: \n';
    const { document } = extract({ text: lines, date: '2024-01-01' });
    expect(document.events.map(({ when }) => when.edtf)).toEqual(['1998-05', '2001']);
    expect(document.sources[0]?.speakers.map(({ name }) => name)).toContain('Ada Stone');
  });

  it('is called after its file only where nothing else names it', () => {
    const titleOf = (input: { title?: string; name?: string; text?: string }): string =>
      extract({ text: TEXT, date: '2024-01-01', ...input }).document.title;
    expect(titleOf({})).toBe('Untitled transcript');
    expect(titleOf({ name: 'mill talk' })).toBe('mill talk');
    expect(titleOf({ name: 'mill talk', title: 'The mill' })).toBe('The mill');
    expect(titleOf({ name: 'x', text: `Remarks at the mill\n\n${TEXT}` })).toBe(
      'Remarks at the mill',
    );
  });

  it('refuses a text whose document could not be written', () => {
    expect(codeOf(() => extract({ text: 'a'.repeat(8_000_001), date: '2024' }))).toBe(
      'file-too-large',
    );
  });

  it('keeps the ids of events that are found again, and the old ones as aliases', () => {
    const first = extract({ text: TEXT, date: '2024-01-01' }).document;
    const renamed = {
      ...first,
      events: first.events.map((event) => ({
        ...event,
        id: `kept-${event.id}`,
        aliases: ['older'],
      })),
    };
    const again = extract(
      { text: `Preface.\n\n${TEXT}`, date: '2024-01-01' },
      { previous: renamed },
    ).document;
    expect(again.events.map(({ id }) => id)).toEqual(renamed.events.map(({ id }) => id));
    expect(again.events[0]?.aliases).toEqual(['older']);
  });

  it('reports progress up to the whole', () => {
    const shares: number[] = [];
    extract({ text: TEXT, date: '2024-01-01' }, { progress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });
});

describe('the day of speaking', () => {
  it('is what "tomorrow" counts from, whatever years the speakers tell of', () => {
    const history = Array.from({ length: 12 }, (_, at) => `The mill burned in ${1901 + at}.`);
    const text = `Ada Stone: ${history.join(' ')} The new mill opens tomorrow.\n\nBen Reed: Thank you.\n`;
    const { document } = extract({ text, date: '2024-01-01' });
    expect(document.events.at(-1)?.when.edtf).toBe('2024-01-02');
  });
});
