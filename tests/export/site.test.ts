// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { toRange } from 'dom-anchor-text-quote';
import { describe, expect, it } from 'vitest';
import { MAX_PUBLISHED_EVENTS } from '../../src/export/refuseTooMany';
import { singleFile } from '../../src/export/singleFile';
import { site, type SiteOptions } from '../../src/export/site';
import { parseDocumentJson } from '../../src/schema/parse';
import type { QuotelineDocument } from '../../src/schema/document';
import { sampleDocument } from '../support/documents';
import { HOSTILE_DOCUMENTS } from '../support/hostileDocument';
import { fakeAssets } from '../support/siteAssets';

const ADDRESS = 'https://example.org/t/';

function textsOf(document: QuotelineDocument, options: SiteOptions = {}): Map<string, string> {
  const files = site(document, fakeAssets(), options);
  return new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

function open(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const indexOf = (document: QuotelineDocument, options: SiteOptions = {}): Document =>
  open(textsOf(document, options).get('index.html') ?? '');

describe('a published folder', () => {
  it('holds the page, the widget, the frame, the document, the exports and a README', () => {
    expect([...textsOf(sampleDocument(), { address: ADDRESS }).keys()]).toEqual([
      expect.stringMatching(/^page\.[0-9a-f]{10}\.js$/),
      expect.stringMatching(/^page\.[0-9a-f]{10}\.css$/),
      expect.stringMatching(/^widget\.[0-9a-f]{10}\.js$/),
      expect.stringMatching(/^widget\.[0-9a-f]{10}\.css$/),
      expect.stringMatching(/^frame\.[0-9a-f]{10}\.js$/),
      expect.stringMatching(/^loader\.[0-9a-f]{10}\.js$/),
      'downloads/timeline.timelinejs.json',
      'downloads/timeline.csv',
      'downloads/timeline.ics',
      'downloads/timeline.jsonld',
      'downloads/timeline.annotations.jsonld',
      'downloads/timeline.md',
      'downloads/timeline.svg',
      'oembed.json',
      'publication.json',
      'embed/element.txt',
      'embed/frame.txt',
      'embed/plain.txt',
      'README.txt',
      'document.json',
      'frame.html',
      'index.html',
    ]);
  });

  it('has the same bytes each time', () => {
    expect(site(sampleDocument(), fakeAssets())).toEqual(site(sampleDocument(), fakeAssets()));
  });

  it('names code by its hash, so that new code is a new file', () => {
    const widgetOf = (version: string): string | undefined =>
      [...site(sampleDocument(), fakeAssets(version)).keys()].find((path) =>
        /^widget.*js$/.test(path),
      );
    expect(widgetOf('1')).not.toBe(widgetOf('2'));
  });

  it('names only files that it holds', () => {
    const texts = textsOf(sampleDocument(), { address: ADDRESS });
    for (const path of ['index.html', 'frame.html']) {
      const nodes = open(texts.get(path) ?? '').querySelectorAll(
        'script[src], link[rel=stylesheet], a[download]',
      );
      expect(nodes.length).toBeGreaterThan(2);
      for (const node of nodes) {
        const target = node.getAttribute('src') ?? node.getAttribute('href') ?? '';
        expect([...texts.keys()]).toContain(target);
      }
    }
  });

  it('names the integrity of the script that its snippet loads', () => {
    const files = site(sampleDocument(), fakeAssets());
    const publication = JSON.parse(new TextDecoder().decode(files.get('publication.json')));
    const bytes = files.get(publication.widget.path) ?? new Uint8Array();
    const hash = createHash('sha384').update(bytes).digest('base64');
    expect(publication.widget.integrity).toBe(`sha384-${hash}`);
  });
});

describe('README.txt', () => {
  it('says what the folder is, how to serve it, what to paste and what the calendar lacks', () => {
    const readme = textsOf(sampleDocument()).get('README.txt') ?? '';
    expect(readme).toContain('Harbour talk\n============');
    expect(readme).toContain('Access-Control-Allow-Origin: *');
    expect(readme).toContain('embed/element.txt');
    expect(readme).toContain('https://YOUR-SITE.example/PATH/');
    expect(readme).toContain('its date is a month; a calendar holds days');
  });
});

describe('README.txt of a folder without a picture', () => {
  it('says so, and how to get one', () => {
    expect(textsOf(sampleDocument()).get('README.txt')).toContain('has no preview.png');
    const preview = new Uint8Array([1]);
    expect(textsOf(sampleDocument(), { preview }).get('README.txt')).not.toContain(
      'has no preview',
    );
  });
});

describe('the published page', () => {
  it('holds every event and quote, a picture and the transcript before any script runs', () => {
    const page = indexOf(sampleDocument());
    expect(page.querySelectorAll('#app .quoteline-list > li')).toHaveLength(3);
    expect(page.querySelectorAll('#app blockquote')).toHaveLength(3);
    expect(page.querySelectorAll('#app svg text').length).toBeGreaterThan(2);
    expect(page.querySelector('h1')?.textContent).toBe('Harbour talk');
    expect(page.querySelector('#app')?.textContent).toContain(
      'found automatically, not checked by a person',
    );
  });

  it('holds the transcript so that a resolver of others finds each quote', () => {
    const document = sampleDocument();
    const transcript = indexOf(document).querySelector('#transcript-1');
    if (!transcript) throw new Error('no transcript');
    expect(transcript.textContent).toBe(document.sources[0]?.text);
    for (const { passage } of document.events.flatMap(({ citations }) => citations))
      expect(toRange(transcript, passage)?.toString()).toBe(passage.exact);
  });

  it('holds a document that reads back as it was', () => {
    const block = indexOf(sampleDocument()).querySelector('#quoteline-document');
    expect(parseDocumentJson(block?.textContent ?? '')).toEqual({
      ok: true,
      value: sampleDocument(),
    });
  });

  it('writes full addresses only where it was told them', () => {
    const links = 'link[rel=canonical], link[rel=alternate], meta[property="og:url"]';
    expect(indexOf(sampleDocument()).querySelectorAll(links)).toHaveLength(0);
    const page = indexOf(sampleDocument(), { address: ADDRESS });
    expect(page.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(
      `${ADDRESS}oembed.json`,
    );
  });

  it('says in its oEmbed how to frame it', () => {
    const texts = textsOf(sampleDocument(), { address: ADDRESS, preview: new Uint8Array([1]) });
    const oembed = JSON.parse(texts.get('oembed.json') ?? '{}');
    expect(oembed).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Harbour talk',
      thumbnail_url: `${ADDRESS}preview.png`,
    });
    const frame = open(oembed.html).querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${ADDRESS}frame.html`);
    expect(frame?.title).toBe('Harbour talk');
  });
});

describe('quotes only', () => {
  const SECRET = 'A sentence that no event cites.';

  it('publishes no word of the text beyond the quotes and their context', () => {
    const sample = sampleDocument();
    const sources = sample.sources.map((source) => ({
      ...source,
      text: `${source.text ?? ''}${SECRET}`,
      mentions: [],
    }));
    const whole = textsOf({ ...sample, sources });
    const cut = textsOf({ ...sample, sources }, { quotesOnly: true });
    expect([...whole.values()].some((text) => text.includes(SECRET))).toBe(true);
    expect([...cut.values()].some((text) => text.includes(SECRET))).toBe(false);
    expect(cut.get('index.html')).toContain('The harbour treaty was signed in <b>March 2011</b>.');
  });
});

describe('a hostile document', () => {
  it.each(HOSTILE_DOCUMENTS)('with %s adds no element to the page', (_name, document) => {
    const hostile = indexOf(document, { address: ADDRESS });
    const scripts = [...hostile.querySelectorAll('script')].map(
      ({ type, id, src }) => type || id || src,
    );
    expect(scripts).toEqual([
      'application/ld+json',
      'application/json',
      'application/json',
      expect.stringMatching(/page\.[0-9a-f]{10}\.js$/),
    ]);
    const foreign = 'img, iframe, object, embed, base, meta[http-equiv=refresh], plaintext, style';
    expect(hostile.querySelectorAll(foreign)).toHaveLength(0);
    const handlers = [...hostile.querySelectorAll('*')].flatMap((node) =>
      node.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    const block = hostile.querySelector('#quoteline-document');
    expect(JSON.parse(block?.textContent ?? '')).toEqual(document);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:secret@example.org/',
    '//evil.test',
  ])('with the address %s gets no link', (url) => {
    const sample = sampleDocument();
    const sources = sample.sources.map((source) => ({ ...source, url }));
    const links = [...indexOf({ ...sample, sources }).querySelectorAll('a:not([download])')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([]);
  });

  it('whose source has a web address is linked without handing over the opener', () => {
    const sample = sampleDocument();
    const sources = sample.sources.map((source) => ({ ...source, url: 'https://example.org/x' }));
    const links = [...indexOf({ ...sample, sources }).querySelectorAll('a:not([download])')];
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(links.map((link) => link.getAttribute('rel')))).toEqual(new Set(['noopener']));
  });
});

describe('a document whose quotes are astray', () => {
  it('is not published', () => {
    const sample = sampleDocument();
    const sources = sample.sources.map((source) => ({
      ...source,
      text: source.text?.replace('was signed in March 2011', 'was never signed by anybody'),
    }));
    expect(() => site({ ...sample, sources } as QuotelineDocument, fakeAssets())).toThrow(
      expect.objectContaining({ code: 'anchor-missing' }),
    );
  });
});

describe('a document of more events than a browser bears in one page', () => {
  it('is refused in words, as a folder and as one file', () => {
    const sample = sampleDocument();
    const [first] = sample.events;
    const events = Array.from({ length: MAX_PUBLISHED_EVENTS + 1 }, (_, i) => ({
      ...first!,
      id: `e${i}`,
    }));
    const refused = expect.objectContaining({ code: 'too-many-events', expected: 'at most 20000' });
    expect(() => site({ ...sample, events }, fakeAssets())).toThrow(refused);
    expect(() => singleFile({ ...sample, events }, fakeAssets())).toThrow(refused);
  });
});
