/** Apart from the schema, so that the page can begin a review without loading zod. */
export const REVIEW_VERSION = 1;
