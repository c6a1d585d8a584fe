/** English verb forms: irregular ones in full, regular ones by their base. */
import { irregular } from '../../../time/languages/en/irregular';
import type { VerbForms } from '../verbTypes';
import { wordSet } from '../words';

/** Regular verbs whose base is hardly ever a noun. */
const PLAIN = `abandon abolish absorb accelerate accept accompany accomplish account accuse achieve acknowledge acquire
activate adapt add adjourn adjust administer admit adopt advise advocate affect afford agree alert allege allocate
allow alter amend amount announce anticipate apologise apologize appear apply appoint approve argue arrange arrest
arrive ascend ask assassinate assemble assert assess assign assist associate assume assure attain attend
attract authorise authorize avoid await ban believe belong broaden broker bury calculate cancel capture carry
cease challenge cite clarify coincide collaborate collapse collect combine commemorate commence commission
commit communicate compare compete compile complain complete compose comprehend comprise compromise concede
concern conclude condemn conduct confer confess confirm confront congratulate connect conquer consent consider
consist consolidate constitute construct consult consume contain contend contest continue contract contradict
contribute convene convert convey convict convince cooperate coordinate cope correct correspond cover create
criticise criticize cross decide declare decline dedicate deepen defeat defect defend define delay delegate
deliberate deliver demolish demonstrate denounce deny depart depend depict deport depose deprive derail derive
descend describe deserve designate destroy detain detect deteriorate determine devastate develop devote die
differ diminish dip disagree disappear disband discharge disclose discontinue discover discuss dismantle
dismiss dispatch disperse displace display disrupt dissolve distribute divide donate double draft drown earn
ease educate elaborate elect eliminate embark emerge emigrate emphasise emphasize employ enable enact
encounter encourage endorse endure enforce engage enhance enjoy enlist enrol enroll ensure entail enter
entitle equip erect erupt escalate establish estimate evacuate evict evolve examine exceed exclude
execute exhibit exile exist expand expect expel expire explain explode exploit explore expose express extend
extract face facilitate fail finalise finalize flourish flow focus follow formulate foster found fulfil
fulfill function gain gather generate govern graduate grant guarantee guess guide hail halt happen harm
highlight hijack hire hope host identify ignite illustrate imagine immigrate impeach implement
implicate imply impose imprison improve inaugurate include incorporate increase incur indicate induce inflict
inform inherit initiate inject injure innovate insist inspect inspire install instruct integrate
intend intensify interact intercept intervene interview introduce invade invent invest investigate invite
invoke involve isolate join justify lack launch learn legislate liberate linger listen
live locate maintain manage manufacture mark marry massacre mature mediate mention merge migrate mobilise
mobilize modify monitor motivate mourn multiply murder nationalize neglect negotiate neutralize nominate
notify nurture obey object observe obstruct obtain occupy occur offer offset omit open operate oppose
organise organize oust overturn owe own participate pass perceive perform perish permit persecute
persist persuade pioneer plead pledge plunge pose possess postpone practise preach precede preclude predict
prefer prepare presume pretend prevail prevent privatize proceed proclaim procure produce prohibit prolong
promise promote prompt pronounce propose prosecute prosper protect prove provide provoke publish pursue
qualify quote raid raise rally ratify reach react realise realize recall recapture receive reckon reclaim
recognise recognize recommence recommend reconcile reconstruct recover recruit redeem reduce refer refine
reflect refuel refurbish refuse regain register regret regulate rehabilitate reinforce reiterate reject relate
relax relinquish relocate rely remain remember remind remove render renew renounce renovate reopen repatriate
repay repeal repel replace represent repress require rescue reside resign resist resolve respect respond
restore restructure resume retain retaliate retire retreat reunify reunite reveal revise revive
revoke ruin sabotage sanction schedule seem seize select separate serve settle shatter shell sign signal
simplify slam slate smuggle solve specify sponsor stabilize stage starve stimulate strengthen stress strive
submit subside substitute succeed suffer suggest supervise suppose surge surpass surrender survive suspect
suspend sustain tackle testify threaten thrive tighten top torpedo torture trace transform translate transmit
travel treat trigger triple undermine unify unite unveil urge utilize vacate validate vanish verify
veto view violate wage want warn weaken welcome widen witness worsen yield`;

/** Regular verbs whose base may as well be a noun: only a subject before them makes them verbs. */
const NOUNLIKE = `act address aim answer appeal approach attack award ban base battle benefit blame block bomb break burst call cast cause
celebrate chair challenge change charge claim close concern contract control cost count crash cut damage date
deal debate demand deploy design doubt drop effect end escape exercise experience export fear fight file fill film
fire fly force form fund hand head help host house impact import influence interest invest issue kill land
lift limit link look march market matter measure move need note number offer notice order pass patrol plan play point
position pressure process profit program progress project purchase push question rank rate reply report
request rescue rest result return review risk rule share shift ship show sink slide slow spark spin spread start state stay
step stop strike study support sweep swing target tax test trade train transfer trial try turn use visit vote wait walk
watch wish work`;

const thirdPerson = (base: string): string =>
  /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

const withThird = (list: string): Set<string> =>
  new Set(list.split(/\s+/).flatMap((base) => [base, thirdPerson(base)]));

const base = new Map<string, string>();
for (const forms of irregular) for (const form of Object.values(forms)) base.set(form, forms.base);

const ambiguous = withThird(NOUNLIKE);
const present = withThird(PLAIN);
for (const verb of irregular)
  if (!ambiguous.has(verb.base)) present.add(verb.base).add(thirdPerson(verb.base));

export const verbs: VerbForms = {
  past: new Set(irregular.map(({ past }) => past)),
  participle: new Set(irregular.map(({ participle }) => participle)),
  present,
  ambiguous,
  base,
  reporting: wordSet(
    'say claim allege assert maintain insist contend argue suggest report believe think suspect estimate',
    'tell testify indicate note stress state write recall accuse',
  ),
  speaking: wordSet('announce declare add reply answer ask explain warn shout'),
  believing: wordSet('believe think suspect guess assume reckon understand presume'),
  doubting: wordSet('doubt fear imagine pretend wish'),
  charging: wordSet('accuse suspect charge convict'),
  answering: wordSet('say vote answer reply'),
  denying: wordSet('deny dispute contest refute'),
  proving: wordSet('prove show confirm establish demonstrate'),
  rejecting: wordSet('reject dismiss rebut repudiate'),
  accepting: wordSet('accept believe admit concede acknowledge agree say'),
  neglecting: wordSet('fail refuse decline neglect omit forget avoid'),
  keeping: wordSet('prevent stop bar ban keep block prohibit'),
  measuring: wordSet(
    'double triple quadruple treble halve reach match equal finish complete exhaust fill empty',
  ),
  speechActs: wordSet(
    'say tell mention talk speak discuss ask answer hear listen describe explain point raise flag want like',
  ),
  recording: wordSet('record tape film broadcast'),
  performative: wordSet(
    'announce declare launch pledge propose introduce release sign publish unveil appoint nominate confirm',
    'condemn order report file issue approve adopt start begin open present submit agree grant come resign',
    'recognize recognise',
  ),
  negative: wordSet('cancel postpone abandon avert prevent annul suspend'),
  thwarting: wordSet(
    'withhold scrap shelve pull block reject refuse drop withdraw delay defer stop halt',
  ),
  takingPlace: wordSet(
    'happen occur take go come materialize materialise appear attend do get leave arrive sail depart proceed hold play',
  ),
  scheduling: wordSet('schedule pencil plan expect intend project suppose slate'),
  hoping: wordSet('hope plan intend expect mean want'),
  intending: wordSet('go hope intend prepare aim want think'),
  resolving: wordSet(
    'agree decide vote manage promise vow pledge threaten refuse decline fail try',
  ),
  arranging: wordSet('mean set arrange book earmark'),
  empty: wordSet('be happen occur take have do hold date'),
  letting: wordSet('let make help watch see hear'),
  leading: wordSet('lead result'),
  intransitive: wordSet(
    'happen occur die arrive collapse resign emerge erupt fail succeed grow rise fall return',
    'go come leave retire continue decline live work crash look seem appear sound become remain speak',
    'immigrate emigrate migrate graduate enlist arise',
  ),
};
