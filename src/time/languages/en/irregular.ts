/** English verbs whose past does not end in "-ed". */

/** Base, past, participle; a form is left out where it is the one before it. */
const SIMPLE = `
bear bore born|beat beat beaten|begin began begun|bend bent|bid|bind bound|bite bit bitten|bleed bled
blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|burst|buy bought|cast
catch caught|choose chose chosen|cling clung|come came come|cost|creep crept|cut|deal dealt|dig dug|do did done
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hit|hold held
hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let|lie lay lain|light lit|lose lost
make made|mean meant|meet met|pay paid|put|quit|read|ride rode ridden|ring rang rung|rise rose risen|run ran run
say said|see saw seen|seek sought|sell sold|send sent|set|shake shook shaken|shed|shine shone|shoot shot
show showed shown|shrink shrank shrunk|shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid
speak spoke spoken|speed sped|spend spent|spin spun|split|stand stood|steal stole stolen|stick stuck|sting stung
strike struck|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought
throw threw thrown|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|write wrote written
`;

/** Formed like the verb that they end in, be it by chance. */
const COMPOUND = `
arise awake become broadcast foresee forget forgive mislead outgrow overcome overrun oversee overtake overthrow
rebuild redo rewrite spread spring stride swear sweep undergo understand undertake uphold upset withdraw
withhold
`;

export interface Irregular {
  readonly base: string;
  readonly past: string;
  readonly participle: string;
}

const simple = SIMPLE.trim()
  .split(/[|\n]/)
  .map((line): Irregular => {
    const [base = '', past = base, participle = past] = line.split(' ');
    return { base, past, participle };
  });

function compound(word: string): Irregular[] {
  return simple
    .filter(({ base }) => word.endsWith(base))
    .map(({ base, past, participle }) => {
      const before = word.slice(0, -base.length);
      return { base: word, past: before + past, participle: before + participle };
    });
}

export const irregular: readonly Irregular[] = [
  ...simple,
  ...COMPOUND.trim().split(/\s+/).flatMap(compound),
];

/** Pasts unlike their base, as a pattern. */
export const IRREGULAR = irregular
  .filter(({ base, past }) => past !== base)
  .map(({ past }) => past)
  .join('|');
