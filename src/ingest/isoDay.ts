/** The ISO day with which a stamp begins ("2024-06-21T10:00:00Z"); other spellings are left to the text. */
export const isoDay = (stamp: string | undefined): string | undefined =>
  /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(stamp ?? '')?.[1];
