/**
 * The document as a plain list of HTML: what search engines, printers and readers without
 * JavaScript get, and what `<quoteline-timeline>` wraps and upgrades in place.
 *
 * Every text of the document passes `escapeHtml`; addresses pass `safeAddress` first.
 */
import { dateLabel, usableLanguage } from '../calendar/dateLabel';
import { attribution, sourceOf } from '../components/widget/attribution';
import { safeAddress, sourceLink } from '../components/widget/sourceLink';
import { widgetWords, type WidgetWords } from '../components/widget/words';
import { quoteParts } from '../schema/quoteParts';
import type { ViewCitation, ViewDocument, ViewEvent, ViewUndated } from '../schema/view';
import { html, type Html } from './escapeHtml';

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

/** A text cut to what a page can bear; documents are hostile. */
const MAX_QUOTE = 4000;
const MAX_TITLE = 400;
const clip = (text: string, max: number): string =>
  text.length > max ? `${text.slice(0, max)}…` : text;

/** HTML's `datetime` knows years from 1 to 9999, months and days, nothing vaguer. */
const MACHINE_DATE = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

function when(event: ViewEvent, { language }: Context): Html {
  const label = dateLabel(event.when, language);
  return MACHINE_DATE.test(event.when.edtf)
    ? html`<time datetime="${event.when.edtf}">${label}</time>`
    : html`<span>${label}</span>`;
}

function quote(citation: ViewCitation, { document }: Context): Html {
  const { before, dateWords, after } = quoteParts(citation.passage, citation.mention);
  const address = safeAddress(sourceOf(document, citation)?.url);
  const words = html`<p>
    ${clip(before, MAX_QUOTE)}${dateWords === '' ? '' : html`<b>${clip(dateWords, MAX_QUOTE)}</b>`}${clip(after, MAX_QUOTE)}
  </p>`;
  return address === undefined
    ? html`<blockquote>${words}</blockquote>`
    : html`<blockquote cite="${address}">${words}</blockquote>`;
}

function credit(citation: ViewCitation, context: Context): Html {
  const { document, words, language } = context;
  const { by, said } = attribution(document, citation, words, language);
  const link = sourceLink(sourceOf(document, citation)?.url, citation.passage.exact);
  const text = said === '' ? by : `${by}, ${said}`;
  return html`<p class="quoteline-credit">
    ${text}${
      link === undefined ? '' : html` · <a href="${link}" rel="noopener">${words.openSource}</a>`
    }
  </p>`;
}

const cited = (citations: readonly ViewCitation[], context: Context): Html[] =>
  citations.map((citation) => html`${quote(citation, context)}${credit(citation, context)}`);

function target(id: string, { linkTargets }: Context): Html | '' {
  return linkTargets ? html` id="quoteline:${id}"` : '';
}

function statusNote(status: ViewEvent['status'], { words }: Context): Html | '' {
  const word = words.status[status];
  return word === '' ? '' : html` <span class="quoteline-status">${word}</span>`;
}

function eventItem(event: ViewEvent, context: Context): Html {
  return html`<li${target(event.id, context)} data-status="${event.status}">
<p class="quoteline-date">${when(event, context)}${statusNote(event.status, context)}</p>
<p class="quoteline-title">${clip(event.title, MAX_TITLE)}</p>
${cited(event.citations, context)}
</li>
`;
}

function undatedItem(event: ViewUndated, context: Context): Html {
  return html`<li${target(event.id, context)} data-status="${event.status}">
<p class="quoteline-date"><span>“${clip(event.words, MAX_TITLE)}”</span>${statusNote(event.status, context)}</p>
<p class="quoteline-title">${clip(event.title, MAX_TITLE)}</p>
${cited(event.citations, context)}
</li>
`;
}

/** «found automatically, not checked by a person» until somebody has checked every event. */
export function isChecked(document: ViewDocument): boolean {
  return document.events.length > 0 && document.events.every((event) => event.checked);
}

/** One `<ol>` of events by time, one `<ul>` of undated ones where there are any, and the trust label. */
export function staticList(document: ViewDocument, options: StaticListOptions = {}): string {
  const language = usableLanguage(options.language ?? document.language);
  const words = widgetWords(language);
  const context: Context = {
    document,
    language,
    words,
    linkTargets: options.linkTargets ?? true,
  };
  const undated =
    document.undated.length === 0
      ? ''
      : html`<p class="quoteline-undated">${words.undated}</p>
          <ul class="quoteline-list">
            ${document.undated.map((event) => undatedItem(event, context))}
          </ul> `;
  return html`<ol class="quoteline-list">
      ${document.events.map((event) => eventItem(event, context))}
    </ol>
    ${undated}
    <p class="quoteline-trust">${isChecked(document) ? words.checked : words.unchecked}</p> `.text;
}
