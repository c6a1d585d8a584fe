import { expect, test } from 'vitest';
import { htmlCitation, markdownCitation, plainCitation } from '../../src/components/citationText';
import { sourceLink } from '../../src/wording/sourceLink';

const cited = {
  quote: 'It was <signed> & *sealed*.',
  speaker: 'Ada Stone',
  source: 'Talk',
  date: '2024-06-21',
  url: 'https://example.org/#e=treaty',
};

test('a plain citation is the quote, who said it where and when, and the link', () => {
  expect(plainCitation(cited)).toBe(
    '“It was <signed> & *sealed*.”\nAda Stone, Talk, 2024-06-21\nhttps://example.org/#e=treaty',
  );
});

test('nothing of the text becomes markup', () => {
  expect(markdownCitation(cited)).toContain('> It was \\<signed\\> & \\*sealed\\*.');
  expect(htmlCitation(cited)).toContain('It was &lt;signed&gt; &amp; *sealed*.');
});

test('a link to the original opens at the quote; a long quote is named by its ends', () => {
  expect(sourceLink('https://example.org/talk', 'well-known words')).toBe(
    'https://example.org/talk#:~:text=well%2Dknown%20words',
  );
  const long = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  expect(sourceLink('https://example.org/talk#top', long)).toBe(
    'https://example.org/talk#top:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
  );
});

test('only web addresses are linked', () => {
  expect(sourceLink('javascript:alert(1)', 'x')).toBeUndefined();
  expect(sourceLink(undefined, 'x')).toBeUndefined();
});
