/** PDF and DOCX at the desk: read by the built worker, in the browser, under the strict policy. */
import { expect, test, type Page } from '@playwright/test';
import type { Serving } from '../../src/cli/server/serve';
import { docxOf, pdfOf } from '../support/files';
import { harbourDocument } from '../support/harbour';
import { LIBRARY_TALK } from '../support/libraryTalk';
import { openPage } from '../support/openPage';
import { serveApp } from '../support/serveApp';

let app: Serving;
test.beforeAll(async () => {
  app = await serveApp(harbourDocument());
});
test.afterAll(() => app.close());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const depot = (page: Page) => page.getByRole('button', { name: /disused tram depot/ }).first();

const WIDTH = 80;

/** Lines as a page would break them. */
function brokenLines(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${WIDTH}}(?:\\s|$)`, 'g')) ?? ['']);
}

const talkAsPdf = () => pdfOf([brokenLines(LIBRARY_TALK).slice(0, 48)]);
const talkAsDocx = () => docxOf(LIBRARY_TALK.trim().split('\n'));

/** As a person drops a file on the page: the desk opens with it. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name));
      return data;
    },
    { name, bytes: [...bytes] },
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

for (const [format, bytesOf] of [
  ['pdf', talkAsPdf],
  ['docx', talkAsDocx],
] as const) {
  test(`a dropped ${format} becomes a timeline, and nothing leaves the page`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    const { said } = await openPage(page, app.address);
    await drop(page, `talk.${format}`, bytesOf());
    await expect(heading(page)).toHaveText('Opening of the new city library');
    await depot(page).click();
    await expect(page.getByText('quote found in the transcript')).toBeVisible();
    expect(asked.filter((each) => !each.startsWith(`GET ${app.address}`))).toEqual([]);
    expect(said).toEqual([]);
  });
}

const whole = talkAsPdf();
const REFUSED: readonly [string, string, Uint8Array, RegExp][] = [
  ['a broken PDF', 'broken.pdf', whole.slice(0, 300), /broken\.pdf cannot be read as PDF/],
  [
    'an encrypted PDF',
    'secret.pdf',
    pdfOf([['We left.']], { encrypted: true }),
    /secret\.pdf is encrypted.*password/s,
  ],
  ['a scanned PDF', 'scan.pdf', pdfOf([['']], { scanned: true }), /no text layer.*OCR/s],
  [
    'a broken DOCX',
    'broken.docx',
    talkAsDocx().slice(0, -40),
    /broken\.docx cannot be read as DOCX/,
  ],
];

for (const [what, name, bytes, message] of REFUSED) {
  test(`says what is wrong with ${what} and loses nothing`, async ({ page }) => {
    const { said } = await openPage(page, app.address);
    await drop(page, name, bytes);
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.locator('dialog').getByText(name, { exact: true }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(heading(page)).toHaveText('Talk at the harbour');
    expect(said).toEqual([]);
  });
}

test('a pasted text is there again once a file that was no good is taken away', async ({
  page,
}) => {
  await openPage(page, app.address);
  await page.getByRole('button', { name: 'Your transcript…' }).click();
  const field = page.getByLabel('Paste the text here');
  await expect(field).toBeFocused();
  await field.fill(LIBRARY_TALK);
  await page
    .locator('dialog input[type=file]')
    .setInputFiles({ name: 'broken.pdf', mimeType: '', buffer: Buffer.from(whole.slice(0, 300)) });
  await expect(page.getByRole('alert')).toContainText('broken.pdf');
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(field).toHaveValue(LIBRARY_TALK);
});
