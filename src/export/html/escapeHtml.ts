const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What HTML turns into something else or refuses: NUL, lone surrogates, and controls but tab and newline. */
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

/**
 * The one way text becomes HTML. Safe in element content and in double- or single-quoted attribute
 * values; not in scripts, styles, unquoted attributes or addresses (see `safeAddress`).
 */
export function escapeHtml(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** Longer texts are cut with an ellipsis: one hostile field must not fill the page. UTF-16 units. */
const MAX_TEXT = 4000;
const clip = (text: string): string =>
  text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;

export class Html {
  constructor(readonly text: string) {}
}

type Value = string | Html | readonly Html[];

const write = (value: Value): string =>
  typeof value === 'string'
    ? escapeHtml(clip(value))
    : value instanceof Html
      ? value.text
      : value.map((item) => item.text).join('');

/** Tagged template for HTML: every value is cut and escaped unless `markup` itself made it. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.map((part, i) => part + write(values[i] ?? '')).join(''));
}
