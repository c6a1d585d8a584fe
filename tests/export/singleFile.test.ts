// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { singleFile } from '../../src/export/singleFile';
import { sampleDocument } from '../support/documents';

const open = (pageScript: string): Document =>
  new DOMParser().parseFromString(
    singleFile(sampleDocument(), { pageScript, pageStyle: 'body{margin:0}' }),
    'text/html',
  );

describe('the single file', () => {
  it('asks for no other file', () => {
    const page = open('run()');
    expect(page.querySelectorAll('[src], link[rel=stylesheet], a[download]')).toHaveLength(0);
    expect(page.querySelectorAll('#app blockquote')).toHaveLength(3);
  });

  it('allows only the code it carries', () => {
    const page = open('run()');
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const script = page.querySelector('body > script:not([type])')?.textContent ?? '';
    expect(policy).toContain(
      `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    expect(policy).not.toContain('unsafe');
  });

  it('keeps code whole that speaks of the end of scripts', () => {
    const page = open('a="</script>";b="<!--";c=`</style>`');
    expect(page.querySelector('body > script:not([type])')?.textContent).toBe(
      'a="<\\/script>";b="<\\!--";c=`<\\/style>`',
    );
  });
});
