/** Apart from the schema, so that the widget can tell a future document without carrying zod. */
export const SCHEMA_VERSION = 1;
