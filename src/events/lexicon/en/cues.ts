/** Words that say how sure, how finished and how connected a thing is. */
import type { Sequence } from '../types';
import { phrases, wordSet } from '../words';

/** Stripped from the start of a title. */
export const connectives = phrases(
  'and|but|so|or|yet|well|now|then|okay|ok|yes|yeah|oh|however|therefore|thus|also|moreover|furthermore',
  'meanwhile|nevertheless|nonetheless|finally|firstly|secondly|thirdly|lastly',
  'indeed|actually|obviously|clearly|frankly|certainly|of course|in fact|as a matter of fact|as you know',
  'as i said|as i mentioned|as we all know|for example|for instance|in addition|in addition to that',
  'in particular|in other words|to that end|in the meantime|after all|you know|i mean|you see|look|listen',
  'by the way|to be clear|to be honest|as a result|that said|at the same time|at that time|at that point',
  'on the other hand|among other things|likewise|similarly|anyway|because',
  "although|though|that|which is why|that is why|that's why|since|when|while|where|after that|before that",
  'thereafter|thereupon|once again|alright|all right|please|sorry|thank you|thanks|such as|namely|including',
  'eventually|afterwards|subsequently|today|plus|if|as|whether',
);

export const connectivesBeforeComma = phrases(
  'no|right|sure|still|first|second|third|next|later|only|just|even|again|rather|instead|like|apparently|yesterday',
);

export const hedges = phrases(
  'i think|i believe|i guess|i suppose|i suggest|i put it|i submit|i seem to recall|if i remember|if i recall|as i recall|rumors of|rumours of|allegations of|claims of|accusations of|unconfirmed|reports that|are reports|were reports|rumors that|rumours that|claims that|allegations that|suggestions that|it is believed|believed to',
  "or something|rumour has it|rumor has it|word has it|from what i hear|from what i heard|from what i gather|from what we hear|i am informed|i'm informed|we are informed|put to me that|put to us that|i am told|i'm told|we are told|we're told",
  "let's say|let us say|looks as though|looked as though|looks as if|looked as if|seems as though|supposed|purported|purportedly",
  'report that|rumour that|rumor that|claim that|allegation that|suggestion that|accusation that|story that|idea that|theory that|impression that',
  'falsely that|wrongly that|mistakenly that|erroneously that|falsely told|wrongly told',
  'i hear|i gather|i heard that|if memory serves|pretty sure|fairly sure|off the top of my head|by all accounts|or around then',
  "as far as i'm aware|as far as i|as far as i know|as far as i am aware|as far as i remember|as far as i recall|to the best of my|to the best of my knowledge|maybe|perhaps|probably|possibly|apparently|allegedly|reportedly|supposedly",
  "presumably|i'm not sure|i am not sure|i'm not certain|not exactly sure|something like|sort of|kind of",
  'or so|or thereabouts|somewhere around|somewhere along|it seems|it seemed|it appears|it appeared|seem to have',
  'seems to have|seemed to|appears to have|appear to have|looked like|looks like|must have been|could have been',
  "might have been|may have|might have|i don't remember|i can't remember|i cannot remember|i do not recall",
  "i don't recall|it is said|it was said|rumored|rumoured|seeming to|likely|my understanding is|i would say",
  'i want to say|give or take|alleged|suspected|my recollection|to my knowledge',
);

export const parentheses = phrases(
  'i think|i believe|i guess|i suppose|i imagine|i would say|i want to say|if i remember|if i remember right|if i remember rightly|if i remember correctly',
  'as you know|as you all know|as we know|as we all know|as everyone knows|as we said|as we said then|as you recall|as you will recall|as you may know|as we have said',
  "if i recall|if i recall correctly|as i recall|if i may|if i am not mistaken|if i'm not mistaken|i forget which|i forget|as far as i know",
  "i have it here|i've got it here",
  'i looked it up|i wrote it down|let me see|when was it|what was it|as far as i remember|as far as i recall|to my knowledge|to the best of my knowledge|it seems|it appears|as i said|as i say|as i mentioned',
);

export const clauseOpeners = phrases('by the time');

export const negators = wordSet(
  "not no never none nobody nothing neither nor without cannot can't won't wouldn't shouldn't couldn't isn't",
  "hardly scarcely aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't ain't nowhere",
);

export const mere = wordSet('only just least merely simply until till');

export const accompanying = wordSet('with');

export const conceding = wordSet('even');

export const exceptFor = phrases(
  "without|but for|if not for|were it not for|weren't it for|had it not been for|if it were not for|if it weren't for|if it wasn't for|if it was not for|if it had not been for|if it hadn't been for",
);

export const affirming = phrases(
  'no longer|no later|no doubt|no fewer|no less|no more|no matter|no question|no surprise|no wonder|no sooner|none other|nobody other|no one other|nobody but|no one but|no choice|no option|no alternative|nothing but|no mistake|no hesitation|no problem|no trouble|no secret|no coincidence|never before|hardly had|scarcely had',
);

export const fallingShort = phrases(
  'unable to|stopped short of|stopping short of|stopped just short of|came within an inch of|came close to|come close to|came near to|yet to',
);

export const callingOff = phrases(
  'called off|put off|pushed back|put back|fell through|fallen through|thrown out|ruled out|went nowhere',
);

export const insteadOf = phrases('instead of|rather than|far from|without|short of');

export const keptFrom = 'from';

export const approximators = wordSet('almost nearly');

export const conditionals = wordSet(
  'if unless whether suppose supposing imagine assuming otherwise lest',
);

export const supposing = phrases(
  "say|assume|let us say|let's say|let us assume|let's assume|were it true|were it the case",
);

export const chances = phrases('possibility that|possible that|chance that|risk that|danger that');

export const falsehoods = phrases(
  'is laughable|is absurd|is ridiculous|is preposterous|is ludicrous|is nonsense|is rubbish|is a lie|is a fabrication|is lying|is mistaken|is without foundation|is without any foundation|is without any basis',
);

export const planned = phrases(
  'going to|gonna|scheduled for|scheduled to|is scheduled|are scheduled|planned for|planning to|plan to|plans to|plans for|plan for',
  'is due|are due|due to|due to be|due in|due by|to be held|will be|expected to|expect to|expects to|intend to|intends to|aim to|aims to',
  'about to|upcoming|forthcoming|deadline|by the end of|no later than|target|goal|is set to|are set to',
  'slated for|slated to|is to be|are to be|was to be|were to be|looking forward to|preparing for|preparations for|projected to',
  'supposed to|meant to|committed to|hope to|hopes to|propose to|proposing to|ready to|on track to|on track for|on course to',
);

/** Said by another speaker about what was claimed. */
export const denials = phrases(
  'not true|untrue|false|i deny|we deny|incorrect|inaccurate|i reject|not what happened|no evidence|not correct|not accurate|mistaken|distortion|is wrong|was wrong|are wrong|totally wrong|made up|misrepresents|no basis|no foundation|without foundation|baseless|unfounded|groundless|fabricated|pure fiction|pure invention',
);

export const bareDenials = phrases(
  'not true|untrue|is false|are false|a lie|a falsehood|lies|rubbish|nonsense|reject that|reject it|reject this|reject the allegation|reject the suggestion',
  "deny that|deny it|deny this|deny the allegation|dispute that|dispute it|not what happened|not how it happened|not how it was|never happened|did not happen|didn't happen",
  "never took place|did not take place|didn't take place|no such thing|nothing of the sort|nothing of the kind|not so|not the case|not correct|not right|not accurate|incorrect|inaccurate",
  'fabrication|fabrications|fabricated|baseless|unfounded|groundless|no basis|no foundation|without foundation|pure fiction|pure invention|fake news',
  "is wrong|you're wrong|you are wrong|that's wrong|mistaken|made up|don't accept that|cannot accept that",
);

export const sayingDenials = phrases(
  "did not say that|didn't say that|never said that|did not say so|didn't say so|never said so|not what i said|not what it said|not what it says|never said any such thing",
);

export const pointing = wordSet('here there then sure aware certain');

export const adding = wordSet('again also too both and as well');

export const denialFrames = phrases(
  'not the case that|not true that|not correct that|not accurate that|do not accept that|nonsense to say that|wrong to say|false to say|untrue to say|wrong to suggest|false to say that|absurd to say that|untrue to say that|lie to say that|lie to claim that|lie to suggest that|wrong to claim that|false to claim that|untrue to claim that|ridiculous to say that|nonsense to suggest that|wrong to suggest that|absurd to suggest that|no truth in the report that|no truth in the claim that|no truth in the story that|no truth in the rumour that|no truth in the rumor that|no truth in reports that|no truth in the suggestion that|no proof that|nothing to suggest that|nothing to show that|no sign that|no indication that|no record that|a myth that|a lie that|untrue that|false that|no truth that|no evidence that|not a fact that',
);

/** Between a slip and its correction. */
export const retractions = phrases(
  "sorry|i'm sorry|excuse me|pardon me|or rather|i should say|or i should say|correction|i mean|no, no|make that|i beg your pardon",
  'rather|tell a lie|i tell a lie|wait|no wait|strike that|let me think|i misspoke|let me correct|scratch that|i meant|not that',
);

export const repeats = phrases(
  'as i said|as i mentioned|as we said|as mentioned|as noted|as has been said|like i said|i just said|i told you|as you said|as i just said|as i say',
);

export const fallingDue = wordSet('payable repayable redeemable');

export const pointPrepositions = wordSet('in on at during');

/** A figure's baseline is no event. */
export const baselines = phrases(
  'up from|down from|compared to the same|compared with the same|compared to|compared with|in comparison to|in comparison with|comparison to|comparison with|in line with|consistent with|relative to|versus|vs',
  'as opposed to|than in|than|than it was in|than they were in|same period|same quarter|year-ago|year ago quarter|from the same',
  'over the prior|prior year|better than|worse than|more than in|less than in|as against|against the same|since the levels of|from the first|from the second|from the third|from the fourth',
  'increase over|decrease from|growth over|improvement over|rise over|decline from|percent above|percent below|per cent above|per cent below',
);

export const superlatives = wordSet(
  'first last only largest biggest smallest highest lowest worst best longest fastest strongest weakest most least',
);

export const greetings = phrases(
  'good morning|good afternoon|good evening|good night|to thank|want to thank|like to thank|happy new year|merry christmas|happy holidays',
  'thank you|thanks|welcome|for joining|for being with|for being here|for having|joining us|with us|appreciate|hope you|hope everyone|happy to be|pleased to be|delighted to be|honored to be|honoured to be|wishes',
);

const sequence = (
  relation: Sequence['relation'],
  place: Sequence['place'],
  words: string,
): Sequence[] => phrases(words).map((phrase) => ({ words: phrase.split(' '), relation, place }));

export const sequences: readonly Sequence[] = [
  ...sequence(
    'after',
    'start',
    'the very next morning|the very next day|the next day|the next morning|the next week|the next month|the next year|the next point|the next step|the next stage|the following day|the following year|after that|then|thereafter|shortly thereafter|soon afterwards|subsequently|afterwards|later that day|later that year|that same evening',
  ),
  ...sequence('because-of', 'start', 'as a result|because of this|in response|consequently'),
  ...sequence('same-time', 'start', 'at the same time|meanwhile'),
  ...sequence('because-of', 'between', 'in response to|because of|as a result of|owing to|due to'),
  ...sequence(
    'led-to',
    'between',
    'led to|which led to|resulted in|triggered|gave rise to|paved the way',
  ),
  ...sequence('before', 'between', 'followed by|preceded|before|prior to|ahead of'),
  ...sequence(
    'after',
    'between',
    'shortly after|soon after|immediately after|after|following|in the wake of',
  ),
];

/** A date that is counted from another one says so. */
export const counting = phrases(
  'after|later|before|earlier|next|following|previous|preceding|that same|same',
);

export const yes = phrases(
  "yes|yeah|yep|correct|that's right|that is right|that is correct|that's correct|that is true|that's true|it is true|absolutely|exactly|indeed|certainly|of course|sure|i would say yes|i'd say yes",
);

/** Only where the answer ends there: "We did." */
export const shortYes = phrases(
  'it did|we did|i did|it was|they did|he did|she did|i do|it is|right',
);
export const no = phrases(
  'no|never|not at all|incorrect|absolutely not|of course not|certainly not|definitely not|not to my knowledge|not to my recollection|not that i know|not that i recall|not that i remember|not that i am aware|nope',
  "not that i'm aware|i don't think so|i do not think so|i don't believe so|i do not believe so|i would say no|i'd say no",
);

export const bareNo = phrases(
  'no|no no|nope|never|not at all|absolutely not|of course not|certainly not|definitely not',
);

export const emphatic = wordSet(
  'simply just completely totally utterly absolutely entirely plainly categorically clearly frankly flatly',
);

/** Behind another sentence only where the answer ends there: "I did not." */
export const shortNo = phrases(
  "it did not|it didn't|we did not|we didn't|i did not|i didn't|that is not|that's not",
);

export const prompts = phrases(
  'tell us|tell the jury|tell the court|tell me|tell the committee|describe|walk us through|walk me through|take us|take me|take us back|explain to us|what happened|what happens|what did you do|what did you see|what occurred|what took place',
);

export const questionWords = wordSet('what when where who whom whose why how which');

/** Not "When would you …?", which takes nothing for granted. */
export const asksWhen = phrases(
  'when|what year|which year|in what year|in which year|since when',
).flatMap((words) =>
  phrases('did|do|does|was|were|is|are|has|have|had|will').map((verb) => `${words} ${verb}`),
);

/** "What year would that have been?", "I think that was '86": beside these, nothing is told but a date. */
export const asksDate = phrases('when|year|years|month|date|how long ago');
export const recalling = wordSet('remember recall know');
export const dating = wordSet(
  'year month date day remember recall know roughly approximately happen sometime somewhere like around maybe probably long ago do take place',
);

/** What takes up the sentence before: "That was in May." */
export const pointers = wordSet("that it this that's it's");

export const corrections = phrases(
  'want to correct|need to correct|have to correct|like to correct|must correct|i misspoke|correct myself|correct the record|i was wrong|i was mistaken|a correction to what i said',
);
