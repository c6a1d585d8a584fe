/** The deep link to an event on a published page (`#e=…`). A lone surrogate cannot be encoded. */
export const encodeId = (id: string): string =>
  encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'));

export const eventAddress = (page: string, id: string): string => `${page}#e=${encodeId(id)}`;
