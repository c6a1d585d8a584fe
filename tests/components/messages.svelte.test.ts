import { describe, expect, test } from 'vitest';
import { ar } from '../../src/components/messages/ar';
import { deskMessages } from '../../src/components/messages/desk';
import { ar as deskAr } from '../../src/components/messages/desk/ar';
import { en as deskEn } from '../../src/components/messages/desk/en';
import { en } from '../../src/components/messages/en';
import { pseudo, pseudoOf } from '../../src/components/messages/pseudo';
import { reviewMessages } from '../../src/components/messages/review';
import { ar as reviewAr } from '../../src/components/messages/review/ar';
import { en as reviewEn } from '../../src/components/messages/review/en';
import { CURES, type ErrorCode } from '../../src/schema/errors';

const paths = (value: object, prefix = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? paths(inner, `${prefix}${key}.`)
      : [`${prefix}${key}: ${typeof inner}`],
  );

/** Each part of the interface: in English, in Arabic, in the made-up language. */
const PARTS = [
  ['the page', en, ar, pseudo],
  ['the review', reviewEn, reviewAr, pseudoOf(reviewEn)],
  ['the desk', deskEn, deskAr, pseudoOf(deskEn)],
] as const;

describe.each(PARTS)('%s', (_, english, arabic, madeUp) => {
  test('has every message in every language, and no other', () => {
    expect(paths(arabic).sort()).toEqual(paths(english).sort());
    expect(paths(madeUp).sort()).toEqual(paths(english).sort());
  });

  test('has no Arabic message that was left in English', () => {
    const told = Object.entries(english).filter(([, value]) => typeof value === 'string');
    const same = told.filter(([key, value]) => arabic[key as keyof typeof arabic] === value);
    expect(same).toEqual([]);
  });
});

test('errors are said in Arabic, every one', () => {
  const codes = Object.keys(CURES) as ErrorCode[];
  expect(codes.filter((code) => !/[\u0600-\u06ff]/.test(String(deskAr.problem(code))))).toEqual([]);
  expect(codes.map((code) => ar.problem(code))).toEqual(codes.map((code) => deskAr.problem(code)));
  expect(codes.map((code) => deskEn.problem(code)).filter(Boolean)).toEqual([]);
});

test.each([
  ['the review', reviewMessages, reviewAr],
  ['the desk', deskMessages, deskAr],
] as const)('%s speaks English until its language is loaded', async (_, part, arabic) => {
  expect(part.of('ar').close).toBe('Close');
  await part.load('ar');
  expect(part.of('ar').close).toBe(arabic.close);
  expect(part.of('en').close).toBe('Close');
  await part.load('xx');
  expect(part.of('xx').close).toBe('Close');
});

test('Arabic counts in its six plural forms', () => {
  expect([1, 2, 3, 11].map((n) => ar.speakers(n))).toEqual([
    'متحدث واحد',
    'متحدثان',
    `${new Intl.NumberFormat('ar').format(3)} متحدثين`,
    `${new Intl.NumberFormat('ar').format(11)} متحدثًا`,
  ]);
});
