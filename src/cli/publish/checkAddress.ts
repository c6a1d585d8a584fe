import { QuotelineError } from '../../schema/errors';

/** The address of a folder, with its last `/`. Throws `usage` where it is no web address. */
export function checkAddress(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address?.protocol !== 'https:' && address?.protocol !== 'http:') {
    throw new QuotelineError('usage', `--url is ${JSON.stringify(url)}, not a web address`, {
      where: '--url',
      expected: 'where the folder will stand, as https://example.org/timelines/talk/',
    });
  }
  address.hash = '';
  address.search = '';
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address.href;
}
