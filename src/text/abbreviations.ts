/** Words before which, or after which, a full stop does not end a sentence. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles: a name follows, so the sentence never ends here. */
export const TITLES = setOf(
  'mr mrs ms mx dr prof profs sen sens rep reps gov govs gen lt col maj sgt capt cmdr adm cpl pvt ' +
    'st ste hon rev fr amb pres messrs mme mlle insp supt atty det msgr brig cllr vol vs viz cf e.g ' +
    'i.e eg ie',
);

/** A figure follows: "Jan. 5", "No. 4", "pp. 12". */
export const BEFORE_FIGURES = setOf(
  'jan feb mar apr may jun jul aug sep sept oct nov dec no nos art arts sec secs para paras par p pp ' +
    'fig figs ch chap vol vols ca c approx res doc docs cl ver ed eds ext tel fl f ff mon tue tues wed ' +
    'thu thur thurs fri sat sun',
);

/** Ends a sentence only where an unmistakable sentence start follows. */
export const UNSURE = setOf(
  'jr sr inc ltd co corp bros etc al est dept assn assoc univ mt ft ave blvd rd ph.d m.d b.a m.a d.c ' +
    'u.s u.k u.n e.u a.m p.m a.d b.c u.s.a u.s.s.r u.n.s.c esq ret jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec',
);

/** Words that start an English sentence and stand inside a name or title hardly ever. */
export const STARTERS = setOf(
  'the a an this that these those it he she they we i you there here in on at by for from with as if ' +
    'when while since after before but and so or yet then thus our my his her their its what who why ' +
    'how where which not no yes well now today yesterday is are was were do did does have has had can ' +
    'could would will should let thank please also although however because during under according ' +
    "both all some many most one another each every only even just once until it’s it's that’s " +
    "that's there’s there's i’m i'm we’re we're they’re don’t don't he’s she’s",
);

/** A line that ends in one of these goes on, whatever follows. */
export const CONNECTIVES = setOf(
  'and or of the a an in to for with by from at on as but that which who whose than into between his ' +
    'her its their our my your this these those is are was were be been not will would',
);
