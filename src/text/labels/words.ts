/** Words that decide whether the beginning of a line names a speaker. Lower case throughout. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Whoever asks, unnamed and perhaps several people. */
export const QUESTIONERS = setOf(
  'q|question|questions|journalist|media|press|student|analyst|' +
    'audience|audience member|audience question|correspondent|member of the audience|from the floor|' +
    'frage|pregunta|domanda|pergunta|вопрос|питання|int|interv',
);

/** Whoever answers, unnamed. */
export const ANSWERERS = setOf(
  'a|answer|interviewee|respondent|the witness|antwort|respuesta|ответ',
);

/** Leads a session; asks only where the turn ends in a question. */
export const CHAIRS = setOf(
  'moderator|host|operator|presenter|anchor|announcer|narrator|facilitator|chair|the chair|chairman|' +
    'the chairman|chairwoman|the chairwoman|chairperson|the chairperson|the speaker|mr. speaker|' +
    'madam speaker|the presiding officer|the president pro tempore|the clerk|clerk|the court|' +
    'the bailiff|the reporter|the court reporter|the deputy speaker|the acting president|' +
    'the acting chair|the vice chairman|the ranking member|ceann comhairle|an ceann comhairle',
);

/** Other labels that tell nobody: one person or several. */
export const ANONYMOUS = setOf(
  'unidentified|unidentified male|unidentified female|unknown|staff|aide|all',
);

/** An office or a part in court without a name: one person, whom a reader can find. */
export const OFFICES = setOf(
  'translator|interpreter|the interpreter|the translator|the defendant|the plaintiff|the foreperson|the president|the vice president|' +
    'the prime minister|the secretary|the minister|the first lady|the secretary-general|' +
    'the secretary general|the president-elect|president|secretary|' +
    'minister|prime minister|spokesperson|spokesman|spokeswoman|the spokesperson|the governor|' +
    'the mayor|the ambassador|the attorney general|the general',
);

/** "Speaker", "Senior administration official", "a second official", "Speaker 2", "Several hon. members". */
export const UNNAMED_PATTERN =
  /^(?:\w+ ){0,4}(?:official|reporter|speaker|participant|panell?ist|voice|questioner|audience member|(?:hon\. )?member|person|juror|student|respondent|interviewee|interviewer|analyst|senator|man|woman|caller)s?(?: (?:#? ?\d{1,2}|[a-z]|one|two|three))?$/;

/** Lines of a file's head: never speakers. */
export const HEADER_KEYS = setOf(
  'date|time|place|location|venue|source|ticker|title|subject|re|topic|topics|author|by|from|to|' +
    'published|published_time|updated|last updated|posted|tags|tag|category|categories|url|link|links|' +
    'source_url|language|transcript|transcript by|transcribed by|duration|length|recorded|' +
    'participants|attendees|present|speakers|guests|contact|contacts|phone|tel|fax|email|e-mail|' +
    'website|web|press contact|media contact|for immediate release|release|embargo|version|copyright|' +
    'file|file no|case|case no|docket|docket no|company|quarter|event|exchange|no|ref|reference|' +
    'document|abstract|summary|keywords|isbn|doi|http|https|read more|see also|photo|video|audio|' +
    'watch|listen|share|home|menu|download|start|end|number|doc|page|pages|session|interview date|' +
    'date of interview|place of interview|interview location|edited by|translated by|translation|' +
    'original|credit|image|caption|series|episode|collection|summary of|note to editors',
);

/**
 * Introduce a list, an example or a reported question, and stand where a label could. Of several words, only what a
 * heading's capitals would make a name.
 */
export const DISCOURSE = setOf(
  'first|firstly|second|secondly|third|thirdly|fourth|fifth|sixth|finally|lastly|last|next|then|note|' +
    'notes|nb|example|namely|look|listen|remember|again|now|so|but|and|or|yes|' +
    'no|well|okay|ok|right|also|plus|however|therefore|thus|result|conclusion|fact|myth|' +
    'problem|solution|one|two|three|four|five|warning|update|correction|' +
    'background|context|highlights|agenda|objective|goal|goals|why|how|what|who|when|where|' +
    'translation|quote|unquote|ps|p.s|faq|disclaimer|editor|' +
    'see|cf|clause|item|items|part|chapter|section|article|annex|appendix|figure|' +
    'table|rule|lesson|imagine|think|correct|wrong|true|false|today|tomorrow|yesterday|meanwhile',
);

/** "Step One", "Option B", "The Truth". */
export const NUMBERED_POINT =
  /^(?:step|point|number|option|question|part) (?:one|two|three|four|[a-d])$|^the (?:truth|point)$|^bottom line$/;

/** Before a name: form of address, office, rank, honour. Ends in a dot or not. */
export const HONORIFICS = setOf(
  'mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|lord|lady|baroness|baron|viscount|earl|judge|justice|' +
    'sen|senator|rep|representative|congressman|congresswoman|delegate|deputy|gov|governor|mayor|' +
    'president|chancellor|premier|secretary|minister|ambassador|amb|commissioner|' +
    'administrator|director|chairman|chairwoman|chair|chairperson|general|gen|lieutenant|lt|' +
    'colonel|col|major|maj|captain|capt|sergeant|sgt|admiral|adm|commander|cmdr|brigadier|brig|' +
    "hon'ble|hon’ble|" +
    'hon|shri|shrimati|smt|kumari|honorable|honourable|right|rt|rev|reverend|father|fr|bishop|archbishop|cardinal|pope|rabbi|' +
    'imam|sheikh|king|queen|prince|princess|his|her|excellency|h.e|majesty|highness|officer|' +
    'detective|inspector|superintendent|councillor|cllr|councilman|councilwoman|counsel|attorney|' +
    'monsieur|madame|mme|herr|frau|señor|señora|signor|signora|acting|vice|under|assistant|associate|' +
    'chief|foreign|prime|national|security|first|former|press|spokesperson|spokesman|spokeswoman|correspondent|speaker|ranking|member|' +
    'coach|nurse|sister|brother|uncle|aunt|moderator|host|solicitor|the|minister-president|' +
    'secretary-general|attorney-general|executive|officer|state|senior|special|envoy|advisor|adviser|' +
    'white|house|communications|principal|permanent|leader|head|under-secretary|m|messrs',
);

/** Inside a name or an office, in lower case: "Ursula von der Leyen", "Minister of Trade and Industry". */
export const PARTICLES = setOf(
  'of|the|for|and|de|du|da|di|dos|das|del|della|la|le|les|van|von|der|den|zu|zur|ten|ter|bin|ibn|al|el|' +
    'bint|af|av|i|y|e|on|behalf|to|in|at|&|with|a',
);
