// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { socialCard } from '../../src/export/picture/socialCard';
import { svgInPage, svgPicture } from '../../src/export/svg';
import type { QuotelineDocument, Status } from '../../src/schema/document';
import { whenFromEdtf } from '../../src/schema/when';
import { eventOf, sampleDocument } from '../support/documents';
import { HOSTILE_DOCUMENTS } from '../support/hostileDocument';

function open(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
  return parsed;
}

const many = (count: number): QuotelineDocument => ({
  ...sampleDocument(),
  events: Array.from({ length: count }, (_, index) => ({
    ...eventOf(`e${index}`, '2011', 'Ada Stone', 'March 2011'),
    when: whenFromEdtf(String(1900 + (index % 120))),
  })),
});

const drawn = (status: Status): string => {
  const event = { ...eventOf('e', '2011-03', 'Ada Stone', 'March 2011'), status };
  return svgInPage({ ...sampleDocument(), events: [event] });
};

describe('the picture', () => {
  it('shows every event with its date and whole title behind the label', () => {
    const tips = [...open(svgPicture(sampleDocument())).querySelectorAll('g > title')];
    expect(tips.map(({ textContent }) => textContent)).toEqual([
      'Mar 2011: The harbour treaty was signed in March 2011',
      'May 5, 2030: Work on the bridge will start on 5 May 2030 (planned)',
    ]);
  });

  it('tells every status by form', () => {
    const forms = (
      ['reported', 'planned', 'claimed', 'disputed', 'negated', 'hypothetical'] as const
    )
      .map(drawn)
      .map((svg) => svg.replace(/<title>.*?<\/title>|color="[^"]*"/g, ''));
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('uses no style that a strict policy would refuse', () => {
    expect(svgInPage(many(40))).not.toMatch(/<style|style=/);
  });

  it('says that nobody has checked it', () => {
    expect(open(svgPicture(sampleDocument())).documentElement.textContent).toContain(
      'found automatically, not checked by a person',
    );
  });

  it.each([0, 1, 500])('stands for %i events', (count) => {
    open(svgPicture(many(count)));
    open(socialCard(many(count)));
  });

  it('stays bounded for 3,000 events', () => {
    const height = Number(open(svgPicture(many(3000))).documentElement.getAttribute('height'));
    expect(height).toBeLessThan(2000);
  });

  it.each(HOSTILE_DOCUMENTS)('is well-formed XML with %s in every field', (_name, document) => {
    for (const svg of [svgPicture(document), socialCard(document)]) {
      const names = new Set([...open(svg).querySelectorAll('*')].map(({ localName }) => localName));
      const own = [
        'svg',
        'title',
        'desc',
        'defs',
        'linearGradient',
        'stop',
        'pattern',
        'path',
        'rect',
        'g',
        'text',
      ];
      expect([...names].filter((name) => !own.includes(name))).toEqual([]);
    }
  });
});
