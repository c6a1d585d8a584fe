/** How many of a unit, as rules of shifts and durations write it. */
export const AMOUNT =
  '(?<n>{{vaguely}}|(?:the |these |those )?{{num}}(?:-odd)?|an?|another|half an?)';
