/** English verb forms: irregular ones in full, regular ones by their base. */
import type { VerbForms } from '../types';
import { wordSet } from '../words';

/** base past participle */
const IRREGULAR = `
arise arose arisen|beat beat beaten|become became become|begin began begun|bend bent bent|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
build built built|burn burnt burnt|buy bought bought|catch caught caught|choose chose chosen|come came come
cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown
hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost
make made made|mean meant meant|meet met met|oversee oversaw overseen|overcome overcame overcome
overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent
split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck
swear swore sworn|swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood
undertake undertook undertaken|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written
bear bore born|bid bid bid|broadcast broadcast broadcast|shed shed shed|upset upset upset|light lit lit
foresee foresaw foreseen|outgrow outgrew outgrown|overrun overran overrun|redo redid redone|rewrite rewrote rewritten
`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.trim().split(' '));

/** Regular verbs whose base is hardly ever a noun. */
const PLAIN = `accept accuse achieve acquire adapt add admit adopt advise agree allow announce appear apply appoint
approve argue arrive ask assess assure attend avoid become begin believe belong bring buy calculate carry choose
clarify collapse collect come commit compare complete comprise conclude conduct confirm connect consider consist
contain continue contribute convene cover create decide declare decline defend define delay deliver demonstrate deny
depend describe destroy determine develop die discover discuss eliminate emerge employ enable encourage enforce
enjoy enlist ensure enter erupt establish estimate evacuate examine exist expand expect explain explode express
extend face fail find flee focus follow forget gain gather get give go grow guarantee happen hear hire identify
implement improve include increase indicate inform inherit insist install intend introduce invade invest investigate
invite involve join justify keep know lack launch learn leave listen live lose maintain make meet mention negotiate
nominate notice obtain occupy occur offer open operate oppose organize organise pay perform persuade pledge postpone
prefer prepare prevent proceed produce promise promote propose protect prove provide publish pursue put raise reach
realize realise receive recognize recognise recommend recover reduce refer reflect refuse reject relate remain
remember remind remove reopen replace represent require resign resolve respect restore resume retain retire retreat
reveal revise say see seem select sell send separate serve settle sign speak spend stand strengthen submit succeed
suffer suggest surrender suspect suspend take teach tell testify threaten travel treat unveil urge want welcome win
withdraw write think feel modify consult compromise amend ban ratify veto abolish merge acquire appoint renew exceed qualify broaden notify weaken strengthen dismiss injure schedule suppose slate anticipate imagine pretend guess reckon assume presume mature expire commence
initiate inaugurate unite divide abandon absorb accelerate accompany accomplish account acknowledge activate adjourn
adjust administer advocate affect afford alert allocate alter amount anticipate apologize apologise arise ascend
assassinate assemble assert assign assist associate assume attain attract authorize authorise await broker bury
cancel capture cease challenge cite coincide collaborate combine commemorate commission commit communicate compete
compile complain compose comprehend concede concern condemn confer confess confront congratulate conquer consent
consolidate constitute construct consume contend contest contract contradict convert convey convict convince
cooperate coordinate cope correct correspond criticize criticise cross dedicate deepen defeat defect delegate
deliberate demolish denounce depart depict deport depose deprive derail derive descend deserve designate detain
detect deteriorate devastate devote differ diminish dip disagree disappear disband discharge disclose discontinue
dismantle dispatch disperse displace display disrupt dissolve distribute donate double draft earn ease educate elaborate
embark emigrate emphasize emphasise enact encounter endorse endure engage enhance enrol enroll entail entitle
equip erect escalate evolve exclude execute exhibit exile expel exploit explore expose extract facilitate falter
finalize finalise flourish foresee formulate foster found fulfil fulfill function generate govern graduate grant
guide halt harm hasten heighten highlight hijack host ignite illustrate immigrate impeach implicate imply impose
imprison incorporate incur induce inflict inhabit inherit inject innovate inspect inspire instruct integrate intensify
interact intercept intervene interview invent invoke isolate jeopardize legislate liberate linger liquidate locate
lure manage manufacture marry massacre mediate migrate mobilize mobilise monitor motivate mourn multiply murder
nationalize neglect neutralize nurture obey object observe obstruct offset omit oust overturn overthrow own
participate patrol perceive perish permit persecute persist pioneer plead plunge pose possess practise preach precede
preclude predict prevail privatize proclaim procure prohibit prolong prompt pronounce prosecute prosper provoke
quote raid rally react rebuild recall recapture reclaim recommence reconcile reconstruct recruit redeem refine
refuel refurbish regain register regret regulate rehabilitate reinforce reiterate relax relinquish relocate rely
render renounce renovate repatriate repay repeal repel replenish repress rescue reside resist restructure resurface
retaliate reunite reunify revive revoke ruin sabotage sanction seek seize shatter shell signal simplify slam smuggle
solve specify sponsor stabilize stage starve stimulate stress strive subside substitute supervise surge surpass
survive sustain tackle testify thrive tighten top torpedo torture trace transform translate transmit triple
trigger undergo undermine unify uphold utilize vacate validate vanish verify violate wage warn widen withhold witness
worsen yield pass injure graduate enlist evict drown evaporate appear mean hold lead run bring owe hope refuse arrest elect hail flow mark view`;

/** Regular verbs whose base may as well be a noun: only a subject before them makes them verbs. */
const NOUNLIKE = `act address aim answer appeal approach attack award ban base battle benefit blame block bomb break
call cause celebrate chair challenge change charge claim close concern contract control cost count crash cut damage date
deal debate demand doubt fear deploy design drop effect end escape exercise experience export fight fill film fire fly force
form fund hand head help host house import impact influence interest invest issue kill land lift limit link look
march market matter measure move need note number offer order pass plan play point position pressure process
profit program progress project purchase push question rank rate reply report request rescue rest result return
review risk rule share shift ship show slow spark spread start state stay step stop strike study support target tax
test trade train transfer trial try turn use visit vote wish wait walk watch work`;

const thirdPerson = (base: string): string =>
  /(?:s|x|z|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;

const withThird = (list: string): Set<string> =>
  new Set(list.split(/\s+/).flatMap((base) => [base, thirdPerson(base)]));

const base = new Map<string, string>();
for (const forms of IRREGULAR) for (const form of forms) base.set(form, forms[0] ?? form);

const ambiguous = withThird(NOUNLIKE);
const present = withThird(PLAIN);
for (const [first = ''] of IRREGULAR) {
  if (ambiguous.has(first)) continue;
  present.add(first);
  present.add(thirdPerson(first));
}
const past = new Set(IRREGULAR.map((forms) => forms[1] ?? ''));

export const verbs: VerbForms = {
  past,
  participle: new Set(IRREGULAR.map((forms) => forms[2] ?? '')),
  present,
  ambiguous,
  base,
  reporting: wordSet(
    'say claim allege assert maintain insist contend argue suggest report believe think suspect estimate',
    'tell testify indicate note stress state write recall accuse',
  ),
  believing: wordSet('believe think suspect guess assume reckon understand presume'),
  doubting: wordSet('doubt fear imagine pretend wish'),
  speechActs: wordSet(
    'say tell mention talk speak discuss ask answer hear listen describe explain point raise want like ask',
  ),
  performative: wordSet(
    'announce declare launch pledge propose introduce release sign publish unveil appoint nominate confirm',
    'condemn order report file issue approve adopt start begin open present submit agree grant come resign',
    'recognize recognise',
  ),
  planning: wordSet(
    'plan expect intend aim schedule propose hope promise pledge anticipate project',
  ),
  negative: wordSet('cancel postpone abandon avert prevent annul suspend'),
  empty: wordSet('be happen occur take have do hold date'),
  intransitive: wordSet(
    'happen occur die arrive collapse resign emerge erupt fail succeed grow rise fall return',
    'go come leave retire continue decline live work crash look seem appear sound become remain speak',
  ),
};
