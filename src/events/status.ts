/** How far the speaker commits to an event: from tense, modality, conditionals, negation and hedges. */
import type { Status } from '../schema/document';
import type { Attachment } from './attach';
import { clauseWords, segmentBounds, type Parsed } from './clauses';
import { subjectOf } from './subjects';
import { find, says } from './cues';
import type { EventLexicon } from './lexicon/types';
import type { Asked } from './asked';
import { sideOf } from './side';
import type { Tagged } from './tag';
import { write } from './write';
import type { VerbGroup } from './verbs';

export interface StatusContext {
  readonly parsed: Parsed;
  readonly attachment: Attachment;
  readonly edtf: string | null;
  readonly documentDate: string;
  readonly asked: Asked | null;
  readonly lex: EventLexicon;
}

export interface Commitment {
  readonly status: Status;
  readonly doubts: readonly string[];
  /** Whose words the speaker reports. */
  readonly quoted?: string;
}

const NOT_NEGATING =
  /^(?:no (?:longer|later|doubt|fewer|less|more|matter|question|surprise)|not (?:only|just|least|merely|simply))\b/;

function negators(tokens: readonly Tagged[], lex: EventLexicon): boolean {
  return tokens.some(
    (token, at) =>
      lex.negators.has(token.lower) &&
      !NOT_NEGATING.test(`${token.lower} ${tokens[at + 1]?.lower ?? ''}`),
  );
}

/** The words that belong to the verb itself: subject, group and what follows up to the next segment. */
function core({ parsed }: StatusContext, verb: VerbGroup): Tagged[] {
  const { tokens } = parsed;
  const { end } = segmentBounds(parsed, verb.start);
  const object = tokens.slice(verb.end, Math.min(end, verb.end + 2));
  return [
    ...subjectOf(parsed, verb)
      .flatMap((at) => tokens[at] ?? [])
      .slice(0, 4),
    ...tokens.slice(verb.start, verb.end),
    ...object,
  ];
}

function isNegated(context: StatusContext): boolean {
  const { parsed, attachment, lex } = context;
  const { verb, words, adjunct } = attachment;
  const { tokens } = parsed;
  const first = tokens[adjunct.start]?.lower;
  if (!verb) {
    const from = Math.max(0, (words[0] ?? 0) - 2);
    return negators(tokens.slice(from, (words[0] ?? 0) + 2), lex);
  }
  if (
    /^(?:until|till)$/.test(first ?? '') ||
    says(tokens.slice(Math.max(0, adjunct.start - 2), adjunct.start + 1), ['not until'])
  )
    return false;
  const clause = clauseWords(parsed, verb).flatMap((at) => tokens[at] ?? []);
  return (
    negators(core(context, verb), lex) ||
    deniedBy(context, verb) ||
    says(clause, lex.denials) !== null
  );
}

/** The verb group that governs this clause, with nothing but its subject in between. */
function matrixOf(parsed: Parsed, verb: VerbGroup): VerbGroup | null {
  const at = parsed.groups.indexOf(verb);
  const before = parsed.groups[at - 1];
  if (!before) return null;
  const subject = subjectOf(parsed, verb);
  const from = Math.min(subject[0] ?? verb.start, verb.start);
  const between = parsed.tokens.slice(before.end, from);
  const direct = between.every((token) =>
    token.tag === 'sub'
      ? token.lower === 'that'
      : token.tag === 'filler' ||
        token.tag === 'det' ||
        token.tag === 'poss' ||
        token.tag === 'adj' ||
        token.tag === 'pron' ||
        token.tag === 'comma' ||
        token.tag === 'name' ||
        token.tag === 'noun',
  );
  const complement =
    parsed.tokens[from]?.lower === 'that' ||
    between.some((token) => token.lower === 'that') ||
    between.length === 0;
  return direct && complement ? before : null;
}

function deniedBy({ parsed, lex }: StatusContext, verb: VerbGroup): boolean {
  const matrix = matrixOf(parsed, verb);
  if (!matrix) return false;
  return (
    matrix.lemma === 'deny' ||
    (matrix.negated && lex.verbs.reporting.has(matrix.lemma) && matrix.lemma !== 'say')
  );
}

/** "if", "unless", "whether" at the head of the clause, or "had the warning been issued". */
function opensConditional({ parsed, attachment, asked, lex }: StatusContext): boolean {
  const { verb } = attachment;
  if (!verb) return false;
  const { tokens } = parsed;
  const subject = Math.min(subjectOf(parsed, verb)[0] ?? verb.start, verb.start);
  const { start } = segmentBounds(parsed, subject);
  const opener = tokens.slice(Math.max(0, start - 1), start + 2);
  if (opener.some((token) => lex.conditionals.has(token.lower))) return true;
  return asked === null && isInverted(parsed, verb);
}

/** "Had the warning been issued": the auxiliary before its subject, and no question. */
export function isInverted(parsed: Parsed, verb: VerbGroup): boolean {
  const subject = subjectOf(parsed, verb)[0] ?? verb.start;
  const before = parsed.tokens[subject - 1];
  return (
    subject < verb.start &&
    /^(?:had|were|should)$/.test(before?.lower ?? '') &&
    before?.tag !== 'noun'
  );
}

/** The main clause beside an "if". */
function besideConditional({ parsed, lex }: StatusContext, verb: VerbGroup): boolean {
  const conditional = parsed.tokens.some(
    (token) => lex.conditionals.has(token.lower) && token.lower !== 'whether',
  );
  return conditional && verb.modal !== null && /^(?:would|could|might|may|.*'d)/.test(verb.modal);
}

/** "If the agreement had not been derailed": it was. */
export const isCounterfactual = (context: StatusContext): boolean => {
  const { verb } = context.attachment;
  return verb !== null && verb.perfect && verb.negated && opensConditional(context);
};

/** "have not ruled out a vote": neither denied nor planned. */
const leavesOpen = ({ parsed, attachment: { verb } }: StatusContext): boolean =>
  verb !== null &&
  verb.negated &&
  verb.lemma === 'rule' &&
  parsed.tokens[verb.end]?.lower === 'out';

function hypothetical(context: StatusContext): boolean {
  const { verb } = context.attachment;
  if (!verb) {
    // An aim that is past by now may never have been reached.
    return (
      context.attachment.pattern === 'infinitive' && sideOf(context.edtf, context.documentDate) < 0
    );
  }
  if (besideConditional(context, verb)) return true;
  const matrix = matrixOf(context.parsed, verb);
  if (matrix && context.lex.verbs.doubting.has(matrix.lemma)) return true;
  if (verb.modal === null) return false;
  if (/^(?:would|could|should|might)/.test(verb.modal) && verb.perfect)
    return !/^might/.test(verb.modal);
  const future = sideOf(context.edtf, context.documentDate) >= 0;
  return future && /^(?:may|might|could|would)/.test(verb.modal);
}

function plannedWords(context: StatusContext): boolean {
  const { parsed, attachment, lex } = context;
  const { tokens } = parsed;
  const { verb, words, adjunct } = attachment;
  if (verb?.modal !== null && verb !== null && lex.grammar.willModals.has(verb.modal ?? ''))
    return true;
  const from = Math.min(words[0] ?? adjunct.start, adjunct.start);
  const to = Math.max((verb?.end ?? 0) + 4, adjunct.end);
  return says(tokens.slice(Math.max(0, from - 3), to), lex.planned) !== null;
}

/** "works to deliver an outcome this year": an aim of now. */
function isAim({ parsed, attachment }: StatusContext): boolean {
  const { verb, adjunct } = attachment;
  if (!verb?.present || verb.perfect || verb.copula) return false;
  const { tokens } = parsed;
  return tokens
    .slice(verb.end, adjunct.start)
    .some(
      (token, at, all) =>
        token.tag === 'to' && (all[at + 1]?.tag === 'base' || all[at + 1]?.tag === 'noun'),
    );
}

const OBLIGED = /^(?:should|must|ought)$/;
const SCHEDULES = /^(?:schedule|plan|expect|intend|project|suppose)$/;

function isPlanned(context: StatusContext): boolean {
  if (context.attachment.pattern === 'infinitive' || context.attachment.pattern === 'for-to')
    return true;
  const side = sideOf(context.edtf, context.documentDate);
  if (side > 0) return true;
  const { verb } = context.attachment;
  if (side === 0) return plannedWords(context) || isAim(context) || OBLIGED.test(verb?.modal ?? '');
  if (!verb) return false;
  if (verb.modal?.startsWith('will')) return true;
  if (verb.modal !== null || verb.perfect) return false;
  const { tokens } = context.parsed;
  return (
    SCHEDULES.test(verb.lemma) ||
    (verb.copula && says(tokens.slice(verb.end, verb.end + 3), context.lex.planned) !== null)
  );
}

/** A hedge counts where no other verb stands between it and the event. */
function isHedged(context: StatusContext): boolean {
  const { parsed, attachment, lex } = context;
  const { tokens, groups } = parsed;
  const { verb, adjunct } = attachment;
  if (tokens[adjunct.end - 1]?.reading?.timex.mod === 'APPROX') return true;
  if (tokens[adjunct.end]?.lower === 'or' && tokens[adjunct.end + 1]?.reading) return true;
  const matrix = verb && matrixOf(parsed, verb);
  if (matrix && lex.verbs.believing.has(matrix.lemma)) return true;
  return lex.hedges.some((phrase) => {
    for (let place = find(tokens, phrase); place; place = find(tokens, phrase, place.end)) {
      const { start, end } = place;
      const near = Math.min(verb?.start ?? adjunct.start, adjunct.start);
      const home = [
        segmentBounds(parsed, verb?.head ?? adjunct.start),
        segmentBounds(parsed, adjunct.start),
      ];
      const inside =
        home.some((one) => start >= one.start && end <= one.end) ||
        (start >= adjunct.end && start <= adjunct.end + 2);
      const between = groups.filter(
        (group) => group !== verb && group.start >= end && group.end <= near,
      );
      if (inside || (end <= near && near - end < 14 && between.length === 0)) return true;
    }
    return false;
  });
}

function reportedBy(context: StatusContext): string | null {
  const { parsed, attachment, lex } = context;
  const { verb } = attachment;
  const { tokens } = parsed;
  const according = find(tokens, 'according to');
  if (according) {
    const names = [];
    for (
      let at = according.end;
      at < tokens.length && ['name', 'noun', 'det', 'adj', 'poss'].includes(tokens[at]?.tag ?? '');
      at++
    )
      names.push(tokens[at]?.text ?? '');
    if (names.length > 0) return names.join(' ');
  }
  const matrix = verb && matrixOf(parsed, verb);
  if (!matrix || !lex.verbs.reporting.has(matrix.lemma)) return null;
  const subject = subjectOf(parsed, matrix)
    .flatMap((at) => tokens[at] ?? [])
    .filter((token) => token.tag !== 'filler');
  const first = subject[0];
  if (
    !first ||
    subject.length > 6 ||
    lex.grammar.firstPerson.has(first.lower) ||
    /^(?:you|who|which)$/.test(first.lower)
  )
    return null;
  return write(subject);
}

export function commitmentOf(context: StatusContext): Commitment {
  const by = reportedBy(context);
  const quoted =
    by === null || /^(?:he|she|they|it|that|this|there)$/i.test(by) ? {} : { quoted: by };
  if (isCounterfactual(context))
    return { status: 'claimed', doubts: ['counterfactual'], ...quoted };
  if (opensConditional(context) || leavesOpen(context))
    return { status: 'hypothetical', doubts: [], ...quoted };
  if (isNegated(context)) return { status: 'negated', doubts: [], ...quoted };
  if (hypothetical(context)) return { status: 'hypothetical', doubts: [], ...quoted };
  if (context.asked === 'open') return { status: 'hypothetical', doubts: ['asked'], ...quoted };
  if (context.asked === 'tag' || context.asked === 'presupposed')
    return { status: 'claimed', doubts: ['asked'], ...quoted };
  if (isPlanned(context)) return { status: 'planned', doubts: [], ...quoted };
  if (isHedged(context) || by !== null) return { status: 'claimed', doubts: [], ...quoted };
  return { status: 'reported', doubts: [], ...quoted };
}
