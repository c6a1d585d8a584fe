/** Closed word classes of English. */
import type { Grammar } from '../grammarTypes';
import { wordSet } from '../words';

export const grammar: Grammar = {
  determiners: wordSet(
    'the a an this that these those each every some any no another both all several many few most such',
  ),
  possessives: wordSet('my your his her its our their whose'),
  pronouns: wordSet(
    'i you he she it we they me him us them this that these those there who which what someone everyone',
    'everybody anybody nobody one myself himself herself itself ourselves themselves',
    "i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll",
    "we're we've we'd we'll they're they've they'd they'll that's there's there'd who's what's that'll",
  ),
  firstPerson: wordSet(
    "i we my our us me i'm i've i'd i'll we're we've we'd we'll mine ours myself",
  ),
  dummies: wordSet('it'),
  pluperfect: wordSet("had hadn't i'd we'd you'd he'd she'd it'd they'd"),
  secondPerson: wordSet("you your yours you're you've you'd you'll"),
  prepositions: wordSet(
    'of in on at by for from with to into onto over under about against between among through during',
    'without within across after before since until till toward towards upon around near behind beyond',
    'above below along amid despite except per via throughout following regarding concerning including',
    'alongside outside inside past like versus than as worth aboard atop notwithstanding',
  ),
  particles: wordSet('out up off down over through along around on in away apart'),
  contrasting: wordSet('but yet however'),
  conjunctions: wordSet('and but or nor so yet plus'),
  subordinators: wordSet(
    'when while because although though if unless whether whereas once where until since after before as',
    'that how why lest',
  ),
  relatives: wordSet('which who whom whose that where'),
  adverbs: wordSet(
    'not never ever also just only even still already again too very quite rather almost about really now',
    'then here there soon later earlier ago back once twice always often sometimes maybe perhaps however',
    'therefore thus indeed well away together ahead yet else instead',
  ),
  adjectives: wordSet(
    'so-called aware new old big great good bad small large high low long short early late own other same recent full final',
    'current former previous next political economic military international national public major common',
    'important local social young special human foreign global regional general strong possible clear real',
    'aware able unable afraid sure glad proud happy sorry ready due likely unlikely whole free total various several certain main key formal joint federal last first second third fourth',
  ),
  fillers: wordSet('uh um er erm ah hmm uhh umm mm eh oh'),
  fillerPhrases: [
    'you know',
    'i mean',
    'you see',
    'sort of',
    'kind of',
    'like i say',
    "i don't know",
    "let's say",
    'shall we say',
    'end quote',
    'unquote',
    'quote',
  ],
  vocatives: wordSet(
    'mr mr. mrs mrs. ms ms. madam sir senator congressman congresswoman minister chairman chairwoman chair president',
    'governor secretary ambassador doctor dr dr. professor judge honor honour counsel ladies gentlemen colleagues',
    'friends commissioner mayor speaker excellency excellencies',
  ),
  be: wordSet(
    "is are was were am be been being isn't aren't wasn't weren't ain't it's he's she's that's there's i'm",
    "we're they're you're who's what's",
  ),
  have: wordSet(
    "have has had having haven't hasn't hadn't i've we've they've you've it's he's she's that's",
  ),
  do: wordSet("do does did don't doesn't didn't"),
  presentAuxiliaries: wordSet(
    "have has haven't hasn't is are am isn't aren't ain't do does don't doesn't i'm we're they're you're it's that's there's he's",
    "she's who's what's",
  ),
  modals: wordSet(
    "will would shall should can could may might must cannot can't won't wouldn't shouldn't couldn't ought",
    "mightn't mustn't shan't i'll we'll they'll you'll he'll she'll it'll that'll i'd we'd they'd he'd she'd",
    "it'd you'd",
  ),
  willModals: wordSet(
    "will shall won't shan't i'll we'll they'll you'll he'll she'll it'll that'll",
  ),
  possible: wordSet("may might mightn't"),
  contrary: wordSet(
    "would could should ought wouldn't couldn't shouldn't i'd we'd you'd he'd she'd it'd they'd",
  ),
  obliging: wordSet("should ought shouldn't"),
  inferring: wordSet('must'),
  unreal: wordSet(
    "would could might may wouldn't couldn't mightn't i'd we'd you'd he'd she'd it'd they'd",
  ),
  backshifted: wordSet("would i'd we'd you'd he'd she'd it'd they'd"),
  notAdjectives: wordSet(
    'tribunal hospital festival trial proposal approval arrival appeal removal renewal withdrawal refusal denial',
    'survival burial funeral goal deal journal mineral terminal signal animal cardinal marshal canal rival metal',
    'referral rehearsal portal disposal dismissal acquittal rental reversal revival secretary library salary',
    'summary boundary dictionary documentary judiciary diary beneficiary representative detective initiative',
    'perspective incentive directive archive motive clinic traffic music topic critic republic fabric panic epidemic',
    'pandemic mechanic logic pattern concern table cable vegetable fish bible',
  ),
  notParticiples: wordSet(
    'related hundred need indeed speed seed feed breed greed creed red bed shed united sacred kindred so-called embed',
    'weed deed unprecedented beloved limited wicked naked rugged gifted armed talented exceed proceed succeed',
  ),
  notAdverbs: wordSet(
    'family assembly italy july supply rally reply early daily monthly weekly yearly only ally apply comply',
    'imply rely fly friendly likely unlikely lovely elderly costly anomaly monopoly belly july bully jelly',
  ),
  notGerunds: wordSet(
    'during nothing something everything anything morning evening meeting building spring king string thing',
    'ceiling wedding hearing beijing sibling offspring bring sing ring swing cling fling',
  ),
};
