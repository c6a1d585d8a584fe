/** Typed words such as "early 2014" read as a date; the app asks its worker. */
export type ReadDate = (
  words: string,
  spokenOn: string,
) => Promise<{ readonly edtf: string; readonly reading: string } | null>;
