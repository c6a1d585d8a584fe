/**
 * A quick yes for what JSON gave us; whoever gets a no asks zod for the reasons. Made from the schema
 * in document.ts by `npx vitest run tests/schema/conforms.test.ts -u`: change nothing here by hand.
 */
import { isEdtf, isIsoDay } from './refinements';
import { hasKeys, isListOf, isObject } from './shapes';

const generator = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['name'] === 'string' && value['name'].length >= 1 &&
  typeof value['version'] === 'string' && value['version'].length >= 1 &&
  hasKeys(value, 2);

const speaker = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['id'] === 'string' && value['id'].length >= 1 &&
  typeof value['name'] === 'string' && value['name'].length >= 1 &&
  (value['role'] === undefined || (typeof value['role'] === 'string' && value['role'].length >= 1)) &&
  (value['unnamed'] === undefined || (typeof value['unnamed'] === 'boolean')) &&
  isListOf(value['aliases'], (item) => typeof item === 'string' && item.length >= 1) &&
  hasKeys(value, 3 + Number(value['role'] !== undefined) + Number(value['unnamed'] !== undefined));

const turn = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['id'] === 'string' && value['id'].length >= 1 &&
  (value['speakerId'] === null || (typeof value['speakerId'] === 'string' && value['speakerId'].length >= 1)) &&
  (value['kind'] === 'question' || value['kind'] === 'answer' || value['kind'] === 'statement') &&
  typeof value['start'] === 'number' && Number.isSafeInteger(value['start']) && value['start'] >= 0 &&
  typeof value['end'] === 'number' && Number.isSafeInteger(value['end']) && value['end'] >= 0 &&
  typeof value['textStart'] === 'number' && Number.isSafeInteger(value['textStart']) && value['textStart'] >= 0 &&
  hasKeys(value, 6);

const mention = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['id'] === 'string' && value['id'].length >= 1 &&
  typeof value['start'] === 'number' && Number.isSafeInteger(value['start']) && value['start'] >= 0 &&
  typeof value['end'] === 'number' && Number.isSafeInteger(value['end']) && value['end'] >= 0 &&
  typeof value['exact'] === 'string' && value['exact'].length >= 1 &&
  (value['value'] === null || (typeof value['value'] === 'string' && isEdtf(value['value']))) &&
  (value['basis'] === 'explicit' || value['basis'] === 'underspecified' || value['basis'] === 'relative' || value['basis'] === 'derived' || value['basis'] === 'vague') &&
  typeof value['rule'] === 'string' && value['rule'].length >= 1 &&
  typeof value['reading'] === 'string' &&
  hasKeys(value, 8);

const source = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['id'] === 'string' && value['id'].length >= 1 &&
  typeof value['title'] === 'string' && value['title'].length >= 1 &&
  typeof value['date'] === 'string' && isEdtf(value['date']) &&
  (value['place'] === undefined || (typeof value['place'] === 'string' && value['place'].length >= 1)) &&
  (value['url'] === undefined || (typeof value['url'] === 'string' && /^https?:\/\/\S+$/.test(value['url']))) &&
  (value['publisher'] === undefined || (typeof value['publisher'] === 'string' && value['publisher'].length >= 1)) &&
  typeof value['sha256'] === 'string' && /^[0-9a-f]{64}$/.test(value['sha256']) &&
  (value['text'] === undefined || (typeof value['text'] === 'string')) &&
  (value['textUrl'] === undefined || (typeof value['textUrl'] === 'string' && /^https?:\/\/\S+$/.test(value['textUrl']))) &&
  isListOf(value['speakers'], speaker) &&
  isListOf(value['turns'], turn) &&
  isListOf(value['mentions'], mention) &&
  hasKeys(value, 7 + Number(value['place'] !== undefined) + Number(value['url'] !== undefined) + Number(value['publisher'] !== undefined) + Number(value['text'] !== undefined) + Number(value['textUrl'] !== undefined));

const when = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['edtf'] === 'string' && isEdtf(value['edtf']) &&
  (value['earliest'] === null || (typeof value['earliest'] === 'string' && isIsoDay(value['earliest']))) &&
  (value['latest'] === null || (typeof value['latest'] === 'string' && isIsoDay(value['latest']))) &&
  (value['precision'] === 'day' || value['precision'] === 'week' || value['precision'] === 'month' || value['precision'] === 'quarter' || value['precision'] === 'season' || value['precision'] === 'half' || value['precision'] === 'year' || value['precision'] === 'decade' || value['precision'] === 'century' || value['precision'] === 'millennium' || value['precision'] === 'interval') &&
  (value['approximate'] === undefined || (typeof value['approximate'] === 'boolean')) &&
  (value['uncertain'] === undefined || (typeof value['uncertain'] === 'boolean')) &&
  hasKeys(value, 4 + Number(value['approximate'] !== undefined) + Number(value['uncertain'] !== undefined));

const anchor = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['start'] === 'number' && Number.isSafeInteger(value['start']) && value['start'] >= 0 &&
  typeof value['end'] === 'number' && Number.isSafeInteger(value['end']) && value['end'] >= 0 &&
  typeof value['exact'] === 'string' && value['exact'].length >= 1 &&
  typeof value['prefix'] === 'string' &&
  typeof value['suffix'] === 'string' &&
  hasKeys(value, 5);

const citation = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['sourceId'] === 'string' && value['sourceId'].length >= 1 &&
  (value['turnId'] === null || (typeof value['turnId'] === 'string' && value['turnId'].length >= 1)) &&
  (value['speakerId'] === null || (typeof value['speakerId'] === 'string' && value['speakerId'].length >= 1)) &&
  (value['quoted'] === undefined || (typeof value['quoted'] === 'string' && value['quoted'].length >= 1)) &&
  anchor(value['passage']) &&
  (value['mention'] === null || (anchor(value['mention']))) &&
  typeof value['reading'] === 'string' &&
  typeof value['rule'] === 'string' &&
  (value['mediaTime'] === undefined || (typeof value['mediaTime'] === 'number' && Number.isFinite(value['mediaTime']) && value['mediaTime'] >= 0)) &&
  hasKeys(value, 7 + Number(value['quoted'] !== undefined) + Number(value['mediaTime'] !== undefined));

const link = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['to'] === 'string' && value['to'].length >= 1 &&
  (value['relation'] === 'before' || value['relation'] === 'after' || value['relation'] === 'led-to' || value['relation'] === 'because-of' || value['relation'] === 'same-time') &&
  typeof value['sourceId'] === 'string' && value['sourceId'].length >= 1 &&
  anchor(value['evidence']) &&
  hasKeys(value, 4);

const event = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['id'] === 'string' && value['id'].length >= 1 &&
  typeof value['title'] === 'string' && value['title'].length >= 1 &&
  isListOf(value['aliases'], (item) => typeof item === 'string' && item.length >= 1) &&
  when(value['when']) &&
  (value['basis'] === 'explicit' || value['basis'] === 'underspecified' || value['basis'] === 'relative' || value['basis'] === 'derived' || value['basis'] === 'vague') &&
  (value['status'] === 'reported' || value['status'] === 'planned' || value['status'] === 'claimed' || value['status'] === 'disputed' || value['status'] === 'negated' || value['status'] === 'hypothetical' || value['status'] === 'corrected') &&
  typeof value['importance'] === 'number' && Number.isSafeInteger(value['importance']) && value['importance'] >= 1 && value['importance'] <= 3 &&
  (value['origin'] === 'machine' || value['origin'] === 'person') &&
  typeof value['checked'] === 'boolean' &&
  isListOf(value['doubts'], (item) => typeof item === 'string' && item.length >= 1) &&
  isListOf(value['citations'], citation) && value['citations'].length >= 1 &&
  isListOf(value['links'], link) &&
  isListOf(value['tags'], (item) => typeof item === 'string' && item.length >= 1) &&
  (value['note'] === undefined || (typeof value['note'] === 'string' && value['note'].length >= 1)) &&
  hasKeys(value, 13 + Number(value['note'] !== undefined));

const undated = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['id'] === 'string' && value['id'].length >= 1 &&
  typeof value['title'] === 'string' && value['title'].length >= 1 &&
  typeof value['words'] === 'string' && value['words'].length >= 1 &&
  (value['status'] === 'reported' || value['status'] === 'planned' || value['status'] === 'claimed' || value['status'] === 'disputed' || value['status'] === 'negated' || value['status'] === 'hypothetical' || value['status'] === 'corrected') &&
  (value['checked'] === undefined || (typeof value['checked'] === 'boolean')) &&
  isListOf(value['citations'], citation) && value['citations'].length >= 1 &&
  hasKeys(value, 5 + Number(value['checked'] !== undefined));

const reviewSummary = (value: unknown): boolean =>
  isObject(value) &&
  (value['by'] === undefined || (typeof value['by'] === 'string' && value['by'].length >= 1)) &&
  (value['date'] === undefined || (typeof value['date'] === 'string' && isEdtf(value['date']))) &&
  hasKeys(value, 0 + Number(value['by'] !== undefined) + Number(value['date'] !== undefined));

const document = (value: unknown): boolean =>
  isObject(value) &&
  (value['schemaVersion'] === 1) &&
  typeof value['title'] === 'string' && value['title'].length >= 1 &&
  typeof value['language'] === 'string' && value['language'].length >= 1 &&
  generator(value['generator']) &&
  isListOf(value['sources'], source) && value['sources'].length >= 1 &&
  isListOf(value['events'], event) &&
  isListOf(value['undated'], undated) &&
  (value['review'] === undefined || (reviewSummary(value['review']))) &&
  hasKeys(value, 7 + Number(value['review'] !== undefined));

/** True exactly where zod accepts the value, for values made of JSON. */
export const conforms: (value: unknown) => boolean = document;
