import { describe, expect, it } from 'vitest';
import { openJson } from '../../../src/app/desk/worker/openJson';
import { newReview, reviewJson } from '../../../src/review/newReview';
import { sampleDocument } from '../../support/documents';

const open = (content: string, name = '') => openJson({ content, name });
const codeOf = async (content: string, name = ''): Promise<string> => {
  try {
    await open(content, name);
    return 'no error';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('opening a file of ours', () => {
  it('knows a document and a review by what they hold', async () => {
    expect((await open(JSON.stringify(sampleDocument()), 'talk.txt'))?.kind).toBe('document');
    expect((await open(reviewJson(newReview(sampleDocument()))))?.kind).toBe('review');
  });

  it('leaves a transcript to extraction', async () => {
    expect(await open('Ada: { "quoted" } words')).toBeNull();
    expect(await open('{laughter} Ada: good evening')).toBeNull();
  });

  it('says what is wrong with a broken or a future one', async () => {
    const json = JSON.stringify(sampleDocument());
    expect(await codeOf(json.slice(0, 900))).toBe('json-invalid');
    expect(await codeOf('[1,2]', 'a.json')).toBe('schema-invalid');
    expect(await codeOf(json.replace('"schemaVersion":1', '"schemaVersion":99'))).toBe(
      'schema-future',
    );
    expect(await codeOf(json.replace('"edtf":"2011-03"', '"edtf":"soon"'))).toBe('schema-invalid');
  });
});
