/** "2024-06-21_press-briefing.final.txt" → "2024-06-21 press briefing.final": what a file is called where it says no title. */
export const readableName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z0-9]{1,8}$/, '')
    .replace(/_/g, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})|(?<=\p{L})-(?=\p{N}{1,3}\b)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
