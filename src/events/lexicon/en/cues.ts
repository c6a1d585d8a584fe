/** Words that say how sure, how finished and how connected a thing is. */
import type { Sequence } from '../types';
import { phrases, wordSet } from '../words';

/** Stripped from the start of a title. */
export const connectives = phrases(
  'and|but|so|or|yet|well|now|then|okay|ok|yes|no|yeah|oh|however|therefore|thus|also|moreover|furthermore',
  'meanwhile|nevertheless|nonetheless|still|finally|first|firstly|second|secondly|third|thirdly|lastly|again',
  'indeed|actually|obviously|clearly|frankly|certainly|of course|in fact|as a matter of fact|as you know',
  'as i said|as i mentioned|as we all know|for example|for instance|in addition|in addition to that',
  'in particular|in other words|to that end|in the meantime|after all|you know|i mean|you see|look|listen',
  'by the way|to be clear|to be honest|as a result|that said|at the same time|at that time|at that point',
  'on the other hand|among other things|likewise|similarly|rather|instead|even|just|only|anyway|because',
  "although|though|that|which is why|that is why|that's why|since|when|while|where|after that|before that",
  'once again|right|sure|alright|all right|please|sorry|thank you|thanks|such as|namely|including|next',
  'eventually|later|afterwards|subsequently|today|apparently|plus|if|as|whether',
);

export const hedges = phrases(
  'i think|i believe|i guess|i suppose|i recall|i seem to recall|i remember|if i remember|as i recall',
  'as far as i|to the best of my|maybe|perhaps|probably|possibly|apparently|allegedly|reportedly|supposedly',
  "presumably|i'm not sure|i am not sure|i'm not certain|not exactly sure|something like|sort of|kind of",
  'or so|or thereabouts|somewhere around|somewhere along|it seems|it seemed|it appears|it appeared|seem to have',
  'seems to have|seemed to|appears to have|appear to have|looked like|looks like|must have been|could have been',
  "might have been|may have|might have|i don't remember|i can't remember|i cannot remember|i do not recall",
  "i don't recall|it is said|it was said|rumored|rumoured|seeming to|likely|my understanding is|i would say",
  'i want to say|give or take|alleged|supposed|suspected|in my recollection|my recollection|to my knowledge',
);

export const negators = wordSet(
  "not no never none nobody nothing neither nor without cannot can't won't wouldn't shouldn't couldn't isn't",
  "aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't ain't nowhere",
);

export const conditionals = wordSet(
  'if unless whether suppose supposing imagine assuming otherwise lest',
);

export const planned = phrases(
  'going to|gonna|scheduled for|scheduled to|is scheduled|are scheduled|planned for|planning to|plan to|plans to|plans for|plan for',
  'is due|are due|due to be|due in|due by|to be held|will be|expected to|expect to|expects to|intend to|intends to|aim to|aims to',
  'about to|upcoming|forthcoming|deadline|by the end of|no later than|target|goal|is set to|are set to',
  'slated for|slated to|is to be|are to be|looking forward to|preparing for|preparations for|projected to',
  'committed to|hope to|hopes to|propose to|ready to',
);

/** Said by another speaker about what was claimed. */
export const denials = phrases(
  "not true|untrue|false|never|did not|didn't|have not|haven't|has not|hasn't|was not|wasn't|deny|denies|denied",
  'i reject|incorrect|inaccurate|wrong|disagree|distortion|not what happened|no evidence|not correct|mistaken|dispute',
);

/** Between a slip and its correction. */
export const retractions = phrases(
  "sorry|i'm sorry|excuse me|pardon me|or rather|i should say|or i should say|correction|i mean|no, no|make that|i beg your pardon",
  'rather|i misspoke|let me correct|scratch that|i meant|not that',
);

export const repeats = phrases(
  'as i said|as i mentioned|as we said|as mentioned|as noted|as has been said|like i said|i just said|i told you|as you said|as i just said|as i say',
);

/** A figure's baseline is no event. */
export const baselines = phrases(
  'up from|down from|compared to|compared with|in comparison to|in comparison with|relative to|versus|vs',
  'as opposed to|than in|than|than it was in|than they were in|same period|same quarter|year-ago|year ago quarter|from the same',
  'over the prior|prior year|above|below|better than|worse than|more than in|less than in|over the|as against|against the same|since the levels of|from the first|from the second|from the third|from the fourth',
);

export const greetings = phrases(
  'good morning|good afternoon|good evening|good night|happy new year|merry christmas|happy holidays',
  'thank you|thanks|welcome|for joining|for being with|for being here|for having|joining us|with us|appreciate|hope you|hope everyone|happy to be|pleased to be|delighted to be|honored to be|honoured to be|wishes',
);

export const sequences: readonly Sequence[] = [
  { words: 'the very next', relation: 'after', place: 'start' },
  { words: 'the next', relation: 'after', place: 'start' },
  { words: 'after that', relation: 'after', place: 'start' },
  { words: 'then', relation: 'after', place: 'start' },
  { words: 'shortly after', relation: 'after', place: 'between' },
  { words: 'soon after', relation: 'after', place: 'between' },
  { words: 'shortly thereafter', relation: 'after', place: 'start' },
  { words: 'thereafter', relation: 'after', place: 'start' },
  { words: 'subsequently', relation: 'after', place: 'start' },
  { words: 'afterwards', relation: 'after', place: 'start' },
  { words: 'as a result', relation: 'because-of', place: 'start' },
  { words: 'in response to', relation: 'because-of', place: 'between' },
  { words: 'because of', relation: 'because-of', place: 'between' },
  { words: 'as a result of', relation: 'because-of', place: 'between' },
  { words: 'led to', relation: 'led-to', place: 'between' },
  { words: 'resulted in', relation: 'led-to', place: 'between' },
  { words: 'triggered', relation: 'led-to', place: 'between' },
  { words: 'followed by', relation: 'before', place: 'between' },
  { words: 'preceded', relation: 'before', place: 'between' },
  { words: 'before', relation: 'before', place: 'between' },
  { words: 'prior to', relation: 'before', place: 'between' },
  { words: 'after', relation: 'after', place: 'between' },
  { words: 'following', relation: 'after', place: 'between' },
  { words: 'at the same time', relation: 'same-time', place: 'start' },
];

export const yes = phrases(
  "yes|yeah|correct|that's right|that is right|that is correct|that's correct|it did|we did|i did|it was|indeed|absolutely|exactly|right",
);
export const no = phrases(
  "no|never|not at all|incorrect|it did not|it didn't|we did not|i did not|i didn't|that is not|that's not|absolutely not",
);
