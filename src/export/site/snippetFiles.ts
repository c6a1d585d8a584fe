/** The snippets as files of the folder, for authors who have no page open to copy from. */
import type { QuotelineDocument } from '../../schema/document';
import { snippets, type Snippet } from '../snippets';
import type { Publication } from './publication';

/** Stands for the address where `publish` was not told it. */
export const PLACEHOLDER = 'https://YOUR-SITE.example/PATH/';

export interface SnippetFile extends Snippet {
  readonly path: string;
}

export const snippetFiles = (
  document: QuotelineDocument,
  publication: Publication,
): readonly SnippetFile[] =>
  snippets(document, publication, publication.address ?? PLACEHOLDER).map((snippet) => ({
    ...snippet,
    // Plain text: opened on the site itself, a snippet must not come alive as a page.
    path: `embed/${snippet.kind}.txt`,
  }));
