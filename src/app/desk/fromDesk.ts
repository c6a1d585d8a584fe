/** Parts of the desk are loaded when they are used, and their words with them. */
export async function loadDeskWords(language: string): Promise<void> {
  const { deskMessages } = await import('../../components/messages/desk');
  await deskMessages.load(language);
}

/** `loading` is the part's own `import()`. */
export async function fromDesk<Part>(
  loading: Promise<{ readonly default: Part }>,
  language: string,
): Promise<Part> {
  const [part] = await Promise.all([loading, loadDeskWords(language)]);
  return part.default;
}
