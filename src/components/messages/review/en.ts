/** The review in English. `{C}` in a text is drawn as a key. */
import type { Status } from '../../../schema/document';
import { englishCount as count } from '../numbers';
import { plural } from '../plural';

const STATUS: Record<Status, string> = {
  reported: 'told as fact',
  planned: 'planned',
  claimed: 'claimed',
  disputed: 'disputed',
  negated: 'said not to have happened',
  hypothetical: 'supposed, not real',
  corrected: 'corrected later by the speaker',
};

const DOUBTS: Record<string, string> = {
  'inferred-year': 'The year was not said; it was completed from the day of speaking.',
  'weak-clause': 'It is not certain that the date belongs to these words.',
  merged: 'Several places in the text were taken for one event.',
  'status-unsure': 'It is not certain whether this was told as fact, plan or claim.',
  'inferred-century': 'The century was not said; it was completed from the day of speaking.',
  'inferred-month': 'The month was not said; it was completed from the text.',
  'day-month-order': 'Day and month may be the other way round; nothing in the text tells.',
  'anchor-imprecise': 'The date is counted from another one that is itself not exact.',
  counterfactual: 'It stands in an “if” sentence about what did not happen.',
  asked: 'It stands in a question, so nobody has claimed it.',
  'quote-changed': 'The words under an earlier check have changed. Please look again.',
};

export const en = {
  label: 'Review',
  progress: (checked: number, all: number) => `${count(checked)} of ${count(all)} checked`,
  progressBar: 'Checked',
  close: 'Close',
  hint: [
    'Read the quote. Is it this event, with this date?',
    'If so press {C}: checked, next. If not, correct it or hide it with {H}.',
    'When all are checked, download the page or its files. Everything can be undone.',
  ].join('\n'),

  queue: 'Events to check',
  mark: {
    checked: 'checked',
    doubtful: 'doubtful',
    open: 'not checked',
    undated: 'without a date',
  },
  moreAbove: (n: number) => `${count(n)} more above`,
  moreBelow: (n: number) => `${count(n)} more below`,

  actions: 'Decide',
  checkNext: 'Checked, next',
  undatedNext: 'Stays undated, next',
  next: 'Next',
  skip: 'Skip',
  hide: 'Hide',
  undo: 'Undo',
  redo: 'Redo',
  checkedMark: 'checked',
  uncheck: 'Not checked after all',
  nothingFound: 'No event was found in this transcript. Add one from a passage.',

  doubts: 'Doubts',
  doubt: (code: string) => DOUBTS[code] ?? `${code.replaceAll('-', ' ')}.`,
  status: STATUS,
  title: 'Title',
  date: 'Date',
  told: 'How it was told',
  note: 'Note (one line, shown with the event)',
  saidBy: 'Said by',
  notNamed: 'not named',
  someoneElse: 'someone else…',
  speakerName: 'Name of the speaker',
  inTranscript: 'In the transcript',
  ownEvent: 'Make this quote its own event',
  splitQuote: 'Split: two events in this quote',

  vague: (words: string) => `The record says only “${words}”.`,
  giveDate: 'Give it a date',
  dateReading: 'Reading…',
  datePreview: 'shown on the axis; Enter keeps it, Esc does not',
  dateWrong:
    'No date can be read from this. Write 2014, 2014-03, 2014-03-18, or words such as “early 2014”.',
  dateHint: '2014, 2014-03, 2014-03-18, or words such as “early 2014”',

  merge: 'Same as another event: merge it into this one',
  mergeOpen: 'Merge with another event',
  mergeFind: 'Find the other event by its words; the nearest in time come first',
  mergeFound: 'Events that can be merged into this one',
  noOther: 'No other event has these words.',

  addOpen: 'Add an event or a further quote',
  addFind: 'Passage: select it in the transcript, or type some of its words',
  addFound: 'Passages with these words',
  notInTranscript: 'Not in the transcript.',
  addEvent: 'Add as a new event',
  addQuote: (title: string) => `Add as a further quote of “${title}”`,
  cancel: 'Cancel',

  hidden: (n: number) => `Hidden (${count(n)})`,
  restore: 'Restore',
  orphans: (n: number) => `Decided earlier, passage not found in this text (${count(n)})`,
  orphansStay: 'They stay in the review and return if the words do.',

  done: 'Every event shown is checked.',
  doneSays: 'The page now says “checked by a person”. “Download…” above gives it to you as a file.',
  documentTitle: 'Title of the page',
  documentTitleHint: 'Empty: as it was found in the text or the file',
  signName: 'Name on the page (may stay empty)',
  signDate: 'Day',

  save: {
    saved: { browser: 'Saved in this browser', file: 'Saved in the file beside the document' },
    saving: 'Saving…',
    unsaved: 'Not saved',
    conflict: 'Changed elsewhere',
  },
  conflict: 'This review was changed in another tab or program since you opened it.',
  loadOther: 'Load the other one',
  keepMine: 'Keep mine',
  downloadMine: 'Download mine first',
  lastGood: (n: number) =>
    plural('en', n, {
      one: 'A good copy is still there, with 1 decision.',
      other: `A good copy is still there, with ${count(n)} decisions.`,
    }),
  useLastGood: 'Use the last good one',
  tryAgain: 'Try again',

  fileAndKeys: 'Review file and keys',
  downloadReview: 'Download the review',
  openReview: 'Open a review file',
  keys: {
    check: 'checked, next',
    hide: 'hide, next',
    next: 'next',
    previous: 'previous',
    title: 'title',
    date: 'date',
    status: 'how it was told',
    merge: 'merge',
    note: 'note',
    add: 'add an event',
    undo: 'undo',
    redo: 'redo',
    checkTyping: 'checked, next (also while typing)',
  },
  or: 'or',
};

export type ReviewMessages = typeof en;
