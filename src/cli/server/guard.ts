/**
 * A loopback server is reachable by every page in the user's browser: a page that rebinds its name to
 * 127.0.0.1, or posts across origins, is turned away by its Host or Origin.
 */
import type { IncomingMessage } from 'node:http';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

const hostsOn = (port: number): string[] => LOOPBACK_NAMES.map((name) => `${name}:${port}`);

/** Why a request is refused, or `null`. */
export function refusal(request: IncomingMessage, port: number): string | null {
  const host = request.headers.host ?? '';
  if (!hostsOn(port).includes(host)) return 'This server answers only to its own loopback address.';
  const origin = request.headers.origin;
  if (origin === undefined) return null;
  const own = hostsOn(port).map((name) => `http://${name}`);
  return own.includes(origin) ? null : 'This server answers only to its own pages.';
}
