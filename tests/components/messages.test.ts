import { describe, expect, test } from 'vitest';
import { ar } from '../../src/components/messages/ar';
import { en } from '../../src/components/messages/en';
import { pseudo } from '../../src/components/messages/pseudo';

const paths = (value: object, prefix = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null
      ? paths(inner, `${prefix}${key}.`)
      : [`${prefix}${key}: ${typeof inner}`],
  );

describe.each([
  ['Arabic', ar],
  ['the pseudo-locale', pseudo],
])('%s', (_, messages) => {
  test('has every message of the English interface and no other', () => {
    expect(paths(messages).sort()).toEqual(paths(en).sort());
  });
});

test('no Arabic message was left in English', () => {
  const same = Object.keys(en).filter((key) => {
    const [a, b] = [ar[key as keyof typeof ar], en[key as keyof typeof en]];
    return typeof a === 'string' && a === b;
  });
  expect(same).toEqual([]);
});

test('Arabic counts in its six plural forms', () => {
  expect([1, 2, 3, 11].map((n) => ar.speakers(n))).toEqual([
    'متحدث واحد',
    'متحدثان',
    `${new Intl.NumberFormat('ar').format(3)} متحدثين`,
    `${new Intl.NumberFormat('ar').format(11)} متحدثًا`,
  ]);
});
