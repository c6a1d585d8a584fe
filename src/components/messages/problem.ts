/** What went wrong and its cure, in the language of the interface; `null` where the error's own English says it. */
export type Problem = readonly [what: string, cure: string];
