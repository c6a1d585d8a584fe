import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';
import { sampleDocument } from '../../support/documents';
import { inFolder, quoteline } from '../support';

/** Runs the command until it has said its address, asks that address, then interrupts it. */
function reviewUntilAddress(path: string) {
  let said = '';
  let settle: (address: string) => void = () => {};
  const address = new Promise<string>((resolve) => (settle = resolve));
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      said += chunk.toString();
      const found = /open (http\S+)/.exec(said)?.[1];
      if (found) settle(found);
      done();
    },
  });
  const io = {
    stdin: process.stdin,
    stdout: new Writable({ write: (_chunk, _encoding, done) => done() }),
    stderr,
    interactive: false,
    programFolder: pathToFileURL('dist/node/'),
  };
  return { code: run(['review', path], io), address, said: () => said };
}

describe('quoteline review', () => {
  it('says where the decisions go, answers at its address, and ends on Ctrl+C', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'talk.json');
      writeFileSync(path, JSON.stringify(sampleDocument()));
      const { code, address, said } = reviewUntilAddress(path);
      const response = await fetch(new URL('review.json', await address));
      expect(await response.json()).toEqual({ version: 'none', review: null });
      expect(said()).toContain(`decisions go to ${join(folder, 'talk.review.json')}`);
      process.emit('SIGINT');
      expect(await code).toBe(0);
    }));

  it('warns of a damaged review file before the page does', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'talk.json');
      writeFileSync(path, JSON.stringify(sampleDocument()));
      writeFileSync(join(folder, 'talk.review.json'), '{"reviewVersion": 1, "sour');
      const { code, address, said } = reviewUntilAddress(path);
      await address;
      process.emit('SIGINT');
      expect(await code).toBe(0);
      expect(said()).toContain('error (review-damaged)');
    }));

  it('refuses what is no document, no file and no port', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'talk.json');
      expect((await quoteline(['review', path])).code).toBe(3);
      writeFileSync(path, '{"schemaVersion": 1}');
      expect((await quoteline(['review', path])).code).toBe(3);
      expect((await quoteline(['review'])).code).toBe(2);
      expect((await quoteline(['review', path, '--port', '99999'])).code).toBe(2);
    }));
});
