/**
 * The document as a plain list of HTML: what search engines, printers and readers without
 * JavaScript get, and what `<quoteline-timeline>` wraps and upgrades in place.
 *
 * Every text of the document passes `escapeHtml`; addresses pass `safeAddress` first.
 */

import { attribution, sourceOf } from '../../wording/attribution';
import { trustLabel } from '../../wording/trustLabel';
import { safeAddress, sourceLink } from '../../wording/sourceLink';
import { widgetWords, type WidgetWords } from '../../wording/words';
import { dateInWords } from '../../layout/dateWords';
import { safeLocale } from '../../layout/instantLabel';
import { quoteParts } from '../../schema/quoteParts';
import type { ViewCitation, ViewDocument, ViewEvent, ViewUndated } from '../../schema/view';
import { markup, type Html } from './escapeHtml';

export interface StaticListOptions {
  /** BCP 47 of interface words and dates; the document's language where absent. */
  readonly language?: string;
  /** `false` leaves out the ids that `href="#quoteline:<event>"` jumps to: for the second list of one document on a page. */
  readonly linkTargets?: boolean;
}

interface Context {
  readonly document: ViewDocument;
  readonly language: string;
  readonly words: WidgetWords;
  readonly linkTargets: boolean;
}

/** HTML's `datetime` knows years from 1 to 9999, months and days, nothing vaguer. */
const MACHINE_DATE = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

function when(event: ViewEvent, { language }: Context): Html {
  const label = dateInWords(event.when, language);
  return MACHINE_DATE.test(event.when.edtf)
    ? markup`<time datetime="${event.when.edtf}">${label}</time>`
    : markup`<span>${label}</span>`;
}

function quote(citation: ViewCitation, { document }: Context): Html {
  const { before, dateWords, after } = quoteParts(citation.passage, citation.mention);
  const address = safeAddress(sourceOf(document, citation)?.url);
  const words = markup`<p dir="auto">${before}${dateWords === '' ? '' : markup`<b>${dateWords}</b>`}${after}</p>`;
  return address === undefined
    ? markup`<blockquote>${words}</blockquote>`
    : markup`<blockquote cite="${address}">${words}</blockquote>`;
}

function credit(citation: ViewCitation, context: Context): Html {
  const { document, words, language } = context;
  const { by, said } = attribution(document, citation, words, language);
  const link = sourceLink(sourceOf(document, citation)?.url, citation.passage.exact);
  const text = said === '' ? by : `${by}, ${said}`;
  const more = markup` · <a href="${link ?? ''}" rel="noopener">${words.openSource}</a>`;
  return markup`<p class="quoteline-credit">${text}${link === undefined ? '' : more}</p>`;
}

const cited = (citations: readonly ViewCitation[], context: Context): Html[] =>
  citations.map((citation) => markup`${quote(citation, context)}${credit(citation, context)}`);

function target(id: string, { linkTargets }: Context): Html | '' {
  return linkTargets ? markup` id="quoteline:${id}"` : '';
}

function statusNote(status: ViewEvent['status'], { words }: Context): Html | '' {
  const word = words.status[status];
  return word === '' ? '' : markup` <span class="quoteline-status">${word}</span>`;
}

function item(event: ViewEvent | ViewUndated, date: Html, context: Context): Html {
  return markup`<li${target(event.id, context)} data-status="${event.status}">
<p class="quoteline-date">${date}${statusNote(event.status, context)}</p>
<p class="quoteline-title" dir="auto">${event.title}</p>
${cited(event.citations, context)}
</li>
`;
}

const eventItem = (event: ViewEvent, context: Context): Html =>
  item(event, when(event, context), context);

const undatedItem = (event: ViewUndated, context: Context): Html =>
  item(event, markup`<span>“${event.words}”</span>`, context);

function undatedList({ document, words }: Context, items: readonly Html[]): Html | '' {
  if (document.undated.length === 0) return '';
  return markup`<p class="quoteline-undated">${words.undated}</p>
<ul class="quoteline-list">
${items}</ul>
`;
}

/** One `<ol>` of events by time, one `<ul>` of undated ones where there are any, and the trust label. */
export function staticList(document: ViewDocument, options: StaticListOptions = {}): string {
  const language = safeLocale(options.language ?? document.language);
  const words = widgetWords(language);
  const linkTargets = options.linkTargets ?? true;
  const context: Context = { document, language, words, linkTargets };
  const events = document.events.map((event) => eventItem(event, context));
  const undated = document.undated.map((event) => undatedItem(event, context));
  return markup`<ol class="quoteline-list">
${events}</ol>
${undatedList(context, undated)}<p class="quoteline-trust">${trustLabel(document, words, language)}</p>
`.text;
}
