/** Figures and words that date: a quote in which they differ says something else, however alike it looks. */
const DATE_WORDS =
  /\d+|\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow|last|next|this|previous|ago|spring|summer|autumn|fall|winter|not|never|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\b/gi;

export const dateWords = (text: string): string =>
  (text.toLowerCase().match(DATE_WORDS) ?? []).join(' ');
