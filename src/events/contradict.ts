/** A claim's status again, now that the other turns are known. */
import { answerTo, fullAnswer, promptedAnswer, type Told } from './answers';
import { titleFromAnswer } from './answerTitle';
import { retitled } from './claim';
import type { Reader } from './reader';
import { sideOf } from './side';
import { isDisputed, isTakenBack } from './dispute';
import type { Spoken } from './spoken';
import type { Claim } from './types';

function toldBy(claim: Claim, told: Told | null, reader: Reader): Claim {
  const answer = told && titleFromAnswer(told, claim.status, reader);
  if (!told || !answer) return claim;
  return { ...claim, title: answer.title, stems: answer.stems, support: told };
}

const PRESUPPOSED_STATUS = { yes: 'reported', no: 'disputed' } as const;

/** No "yes" and no "no", but a sentence that says it in full. */
function toldInFull(claim: Claim, spoken: Spoken, reader: Reader): Claim {
  const told = fullAnswer(claim, spoken);
  if (!told) return claim;
  const { groups, tokens } = spoken.parsed(told.sentence);
  const isDenied =
    groups.some(({ negated }) => negated) || spoken.lex.negators.has(tokens[0]?.lower ?? '');
  return isDenied ? toldBy(retitled(claim, 'negated', reader), told, reader) : claim;
}

function answered(claim: Claim, spoken: Spoken, reader: Reader): Claim {
  if (claim.asked === 'prompt') return toldBy(claim, promptedAnswer(claim, spoken), reader);
  const answer = answerTo(claim, spoken);
  if (answer === null && claim.asked === 'open') return toldInFull(claim, spoken, reader);
  if (answer === null || claim.asked === null) return claim;
  const future = sideOf(claim.edtf, reader.transcript.documentDate) > 0;
  const openStatus = { yes: future ? 'planned' : 'reported', no: 'negated' } as const;
  const statuses = claim.asked === 'presupposed' ? PRESUPPOSED_STATUS : openStatus;
  const settled = retitled(claim, statuses[answer], reader);
  return claim.asked === 'open' ? toldBy(settled, fullAnswer(claim, spoken), reader) : settled;
}

export function contradicted(claim: Claim, spoken: Spoken, reader: Reader): Claim {
  const settled = claim.asked === null ? claim : answered(claim, spoken, reader);
  const { status, quoted } = settled;
  const isDenialOfAnother = status === 'negated' && quoted !== undefined;
  if (status !== 'reported' && status !== 'claimed' && !isDenialOfAnother) return settled;
  if (isTakenBack(settled, spoken)) return retitled(settled, 'corrected', reader);
  return isDisputed(settled, spoken) ? retitled(settled, 'disputed', reader) : settled;
}
