/** The first line of a table that holds a transcript: which column is the speaker, the text, the time. */

const COLUMNS = {
  speaker: /^(?:speaker(?:[ _]?(?:name|label))?|name|participant|who)$/,
  text: /^(?:text|words?|utterance|transcript|content|dialogue|speech|sentence|said|statement)$/,
  from: /^(?:time(?:stamp|code)?|start(?:[ _]?time)?|begin|from)$/,
  to: /^(?:end(?:[ _]?time)?|to)$/,
};

/** Index of each column; -1 where there is none. */
export type Places = Readonly<Record<keyof typeof COLUMNS, number>>;

export function placesIn(names: readonly string[]): Places {
  const found = names.map((name) => name.trim().toLowerCase());
  const at = (column: RegExp): number => found.findIndex((name) => column.test(name));
  const { speaker, text, from, to } = COLUMNS;
  return { speaker: at(speaker), text: at(text), from: at(from), to: at(to) };
}

/** Comma, semicolon or tab: what stands most often in the line. */
export function delimiterOf(line: string): string {
  const count = (one: string): number => line.split(one).length;
  return [',', ';', '\t'].reduce((most, one) => (count(one) > count(most) ? one : most));
}

/** Does it name what was said, and beside it who said it or when? */
export function isTranscriptTable(raw: string): boolean {
  const line = /^\ufeff?([^\r\n]{4,400})/.exec(raw)?.[1] ?? '';
  const { speaker, text, from } = placesIn(line.replaceAll('"', '').split(delimiterOf(line)));
  return text >= 0 && (speaker >= 0 || from >= 0);
}
