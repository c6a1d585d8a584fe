/** The page before any script: title, picture, events with their quotes, transcripts, downloads. */
import { plainDateInWords } from '../../wording/plainDate';
import { safeAddress } from '../../wording/sourceLink';
import { Html, markup } from '../html/escapeHtml';
import { staticList } from '../html/staticList';
import type { DocumentSource, QuotelineDocument } from '../../schema/document';
import { transcriptId } from '../annotations';
import { claimsOf } from '../claims';
import { svgInPage } from '../svg';
import { transcriptHtml } from './transcriptHtml';

export interface Download {
  readonly path: string;
  readonly title: string;
}

/** A document of one source mostly has its title, which then stands above already. */
function sourceLine(source: DocumentSource, language: string, above: string): Html {
  const { title, date, place, publisher, url } = source;
  const facts = [plainDateInWords(date, language), place, publisher].filter(Boolean).join(' · ');
  const address = safeAddress(url);
  if (address === undefined && title === above)
    return markup`<p class="quoteline-source">${facts}</p>
`;
  const name =
    address === undefined ? title : markup`<a href="${address}" rel="noopener">${title}</a>`;
  return markup`<p class="quoteline-source">${name} · ${facts}</p>
`;
}

function transcripts(document: QuotelineDocument): Html[] {
  return document.sources.flatMap((source, index) => {
    if (source.text === undefined) return [];
    return markup`<section class="quoteline-transcript"><h2>${source.title}</h2>
<div id="${transcriptId(index)}" dir="auto">${transcriptHtml(document, source)}</div></section>
`;
  });
}

function downloadList(downloads: readonly Download[]): Html {
  const items = downloads.map(
    ({ path, title }) => markup`<li><a href="${path}" download>${title}</a></li>
`,
  );
  return markup`<ul class="quoteline-downloads">
${items}</ul>
`;
}

/** Content of `<div id="app">`; the page's script puts the living page in its place. */
export function staticPage(document: QuotelineDocument, downloads: readonly Download[]): Html {
  const { language, trust } = claimsOf(document);
  return markup`<main class="quoteline-static">
<header><h1 dir="auto">${document.title}</h1>
${document.sources.map((source) => sourceLine(source, language, document.title))}<p>${trust}</p></header>
<figure class="quoteline-picture">${new Html(svgInPage(document))}</figure>
<section class="quoteline-events">
${new Html(staticList(document))}</section>
${transcripts(document)}<footer>
${downloadList(downloads)}</footer>
</main>
`;
}
