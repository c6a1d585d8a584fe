/** What the loopback servers send with every answer; their policy lets in the app's own files and nothing else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cspHash } from '../../export/site/codeFile';

/** The scripts that stand in the page itself, as they were built. */
const inlineScripts = (page: string): readonly string[] =>
  [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);

/** `root` is the folder of the built app. */
export function headersFor(root: string): Readonly<Record<string, string>> {
  const path = join(root, 'index.html');
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScripts(page).map(cspHash)].join(' '),
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
}
