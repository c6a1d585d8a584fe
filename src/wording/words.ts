/** The words of widget and static list: one record a language, English where none fits. */
import type { Status } from '../schema/document';

export interface WidgetWords {
  readonly events: (count: number) => string;
  readonly shownOf: (shown: number, all: number) => string;
  readonly citedBy: string;
  readonly citedIn: string;
  readonly quoting: (whom: string) => string;
  readonly saidOn: (date: string) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly dayOfSpeaking: string;
  readonly ahead: string;
  readonly undated: string;
  readonly readAs: string;
  readonly quoteFound: string;
  readonly quoteMoved: string;
  readonly quoteMissing: string;
  readonly openSource: string;
  readonly previous: string;
  readonly next: string;
  readonly allEvents: string;
  readonly unchecked: string;
  readonly checked: string;
  readonly hiddenTime: (years: number) => string;
  readonly keys: string;
  readonly choose: string;
  readonly cutShort: string;
  readonly loading: string;
  readonly failed: string;
  readonly leftOut: (count: number) => string;
  readonly windowOf: (from: number, to: number, all: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly noEvent: string;
}

const en: WidgetWords = {
  events: (n) => (n === 1 ? '1 event' : `${n} events`),
  shownOf: (shown, all) => `${shown} of ${all} events`,
  citedBy: 'Cited by',
  citedIn: 'Cited in',
  quoting: (whom) => `quoting ${whom}`,
  saidOn: (date) => `said on ${date}`,
  status: {
    reported: '',
    planned: 'planned',
    claimed: 'claimed',
    disputed: 'disputed',
    negated: 'denied',
    hypothetical: 'supposed',
    corrected: 'corrected',
  },
  dayOfSpeaking: 'day of speaking',
  ahead: 'what follows was still ahead',
  undated: 'Cited without a date that can be placed',
  readAs: 'How the date was read',
  quoteFound: 'quote found in the transcript',
  quoteMoved: 'quote found elsewhere in the transcript',
  quoteMissing: 'quote not found in the transcript',
  openSource: 'Read it in the source',
  previous: 'Previous event',
  next: 'Next event',
  allEvents: 'Events in order of time',
  unchecked: 'found automatically, not checked by a person',
  checked: 'checked by a person',
  hiddenTime: (n) => (n === 1 ? '1 year' : `${n} years`),
  keys: 'Arrow keys move between events, Enter opens the quote, Escape closes it.',
  choose: 'Choose an event to read the words that cite it.',
  cutShort: '… (shortened here)',
  loading: 'Loading the timeline …',
  failed: 'This timeline could not be shown.',
  leftOut: (n) => `Entries left out because they cannot be read: ${n}.`,
  windowOf: (from, to, all) => `Events ${from}–${to} of ${all} are listed.`,
  earlier: 'Earlier',
  later: 'Later',
  zoomIn: 'Spread the events',
  zoomOut: 'Draw the events together',
  noEvent: 'There is no event to show.',
};

const de: WidgetWords = {
  events: (n) => (n === 1 ? '1 Ereignis' : `${n} Ereignisse`),
  shownOf: (shown, all) => `${shown} von ${all} Ereignissen`,
  citedBy: 'Genannt von',
  citedIn: 'Genannt in',
  quoting: (whom) => `zitiert ${whom}`,
  saidOn: (date) => `gesagt am ${date}`,
  status: {
    reported: '',
    planned: 'geplant',
    claimed: 'behauptet',
    disputed: 'bestritten',
    negated: 'verneint',
    hypothetical: 'angenommen',
    corrected: 'berichtigt',
  },
  dayOfSpeaking: 'Tag der Rede',
  ahead: 'das Folgende lag noch voraus',
  undated: 'Genannt ohne bestimmbares Datum',
  readAs: 'Wie das Datum gelesen wurde',
  quoteFound: 'Zitat im Protokoll gefunden',
  quoteMoved: 'Zitat an anderer Stelle des Protokolls gefunden',
  quoteMissing: 'Zitat im Protokoll nicht gefunden',
  openSource: 'In der Quelle lesen',
  previous: 'Voriges Ereignis',
  next: 'Nächstes Ereignis',
  allEvents: 'Ereignisse in zeitlicher Folge',
  unchecked: 'automatisch gefunden, von niemandem geprüft',
  checked: 'von einem Menschen geprüft',
  hiddenTime: (n) => (n === 1 ? '1 Jahr' : `${n} Jahre`),
  keys: 'Pfeiltasten wechseln das Ereignis, Eingabe öffnet das Zitat, Escape schließt es.',
  choose: 'Ein Ereignis wählen, um die Worte zu lesen, die es nennen.',
  cutShort: '… (hier gekürzt)',
  loading: 'Die Zeitleiste wird geladen …',
  failed: 'Diese Zeitleiste kann nicht gezeigt werden.',
  leftOut: (n) => `Einträge, die nicht lesbar sind und fehlen: ${n}.`,
  windowOf: (from, to, all) => `Ereignisse ${from}–${to} von ${all} sind aufgeführt.`,
  earlier: 'Frühere',
  later: 'Spätere',
  zoomIn: 'Ereignisse auseinanderziehen',
  zoomOut: 'Ereignisse zusammenziehen',
  noEvent: 'Es gibt kein Ereignis zu zeigen.',
};

const LANGUAGES: ReadonlyMap<string, WidgetWords> = new Map(Object.entries({ en, de }));

/** The record of a BCP 47 tag's language. */
export function widgetWords(language: string): WidgetWords {
  return LANGUAGES.get(language.toLowerCase().split('-')[0] ?? '') ?? en;
}
