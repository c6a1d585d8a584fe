/** How many of a unit, as rules of shifts and durations write it. */
export const AMOUNT =
  '(?<n>{{vaguely}}|(?:the |these |those |another )?{{num}}(?:-odd)?(?: \\([0-9]{1,3}\\))?|an?|another|half an?)';
