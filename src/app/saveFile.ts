/** Hands a file to the person; nothing leaves the browser. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; a page that is closed first frees it anyway.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** "harbour-talk" */
export function fileStem(title: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words.slice(0, 60).replace(/-+$/, '') || 'timeline';
}
