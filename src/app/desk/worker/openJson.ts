/** A file of ours, told by what it holds and not by its name. */
import type { Input, Opened } from './messages';

const textOf = ({ content }: Input): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content);

/** `null` where the input is not JSON of ours: then it is a transcript. */
export async function openJson(input: Input): Promise<Opened | null> {
  const isNamedJson = /\.json$/i.test(input.name);
  const text = textOf(input);
  if (!isNamedJson && !/^\s*\{\s*"/.test(text)) return null;
  const { openOurs } = await import('./openOurs');
  return openOurs(text, input.name);
}
