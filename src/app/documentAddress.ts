const DEFAULT_ADDRESS = 'document.json';

/** `?src=` names another document: same origin or wherever CORS allows. */
export const documentAddress = (query: URLSearchParams): string =>
  query.get('src') ?? DEFAULT_ADDRESS;
