/** How far the speaker commits to an event: from tense, modality, conditionals, negation and hedges. */
import { parseEdtf } from '../calendar/edtf';
import type { Status } from '../schema/document';
import type { Attachment } from './attach';
import { segmentBounds, subjectOf, type Parsed } from './clauses';
import { find, says } from './cues';
import type { EventLexicon } from './lexicon/types';
import type { Tagged } from './tag';
import type { VerbGroup } from './verbs';

export interface StatusContext {
  readonly parsed: Parsed;
  readonly attachment: Attachment;
  readonly edtf: string | null;
  readonly documentDate: string;
  readonly isQuestion: boolean;
  readonly lex: EventLexicon;
}

export interface Commitment {
  readonly status: Status;
  readonly doubts: readonly string[];
  /** Whose words the speaker reports. */
  readonly quoted?: string;
}

/** −1 before, 0 overlapping, 1 after the day of speaking. */
export function sideOf(edtf: string | null, documentDate: string): number {
  const value = edtf === null ? null : parseEdtf(edtf);
  const spoken = parseEdtf(documentDate);
  if (!value || !spoken) return 0;
  if (value.earliest !== null && spoken.latest !== null && value.earliest > spoken.latest) return 1;
  if (value.latest !== null && spoken.earliest !== null && value.latest < spoken.earliest)
    return -1;
  return 0;
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
  return negators(core(context, verb), lex) || deniedBy(context, verb);
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
        token.tag === 'pron' ||
        token.tag === 'comma' ||
        token.tag === 'name' ||
        token.tag === 'noun',
  );
  const complement = between.some((token) => token.lower === 'that') || between.length === 0;
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

/** "if", "unless", "whether" at the head of the clause, or its main clause beside one. */
function isConditional({ parsed, lex }: StatusContext, verb: VerbGroup): boolean {
  const { tokens } = parsed;
  const subject = subjectOf(parsed, verb)[0] ?? verb.start;
  const { start } = segmentBounds(parsed, Math.min(subject, verb.start));
  const opens = tokens
    .slice(Math.max(0, start - 1), start + 2)
    .some((token) => lex.conditionals.has(token.lower));
  if (opens) return true;
  const conditional = tokens.some(
    (token) => lex.conditionals.has(token.lower) && token.lower !== 'whether',
  );
  return conditional && verb.modal !== null && /^(?:would|could|might|may|.*'d)/.test(verb.modal);
}

/** "If the agreement had not been derailed": it was. */
export const isCounterfactual = (context: StatusContext): boolean => {
  const { verb } = context.attachment;
  return verb !== null && verb.perfect && verb.negated && isConditional(context, verb);
};

function hypothetical(context: StatusContext): boolean {
  const { verb } = context.attachment;
  if (!verb) return false;
  if (isConditional(context, verb)) return true;
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
  if (!verb?.present || verb.perfect) return false;
  const { tokens } = parsed;
  return tokens
    .slice(verb.end, adjunct.start)
    .some(
      (token, at, all) =>
        token.tag === 'to' && (all[at + 1]?.tag === 'base' || all[at + 1]?.tag === 'noun'),
    );
}

const SCHEDULES = /^(?:schedule|plan|expect|intend|project)$/;

function isPlanned(context: StatusContext): boolean {
  const side = sideOf(context.edtf, context.documentDate);
  if (side > 0) return true;
  if (side === 0) return plannedWords(context) || isAim(context);
  const { verb } = context.attachment;
  if (!verb) return false;
  if (verb.modal?.startsWith('will')) return true;
  return verb.modal === null && !verb.perfect && SCHEDULES.test(verb.lemma);
}

/** A hedge counts where no other verb stands between it and the event. */
function isHedged(context: StatusContext): boolean {
  const { parsed, attachment, lex } = context;
  const { tokens, groups } = parsed;
  const { verb, adjunct } = attachment;
  if (tokens[adjunct.end - 1]?.reading?.timex.mod === 'APPROX') return true;
  return lex.hedges.some((phrase) => {
    for (let place = find(tokens, phrase); place; place = find(tokens, phrase, place.end)) {
      const { start, end } = place;
      const near = Math.min(verb?.start ?? adjunct.start, adjunct.start);
      const far = Math.max(verb?.end ?? adjunct.end, adjunct.end);
      const inside = start >= near - 1 && end <= far + 6;
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
  return subject.map((token) => token.text).join(' ');
}

export function commitmentOf(context: StatusContext): Commitment {
  const by = reportedBy(context);
  const quoted =
    by === null || /^(?:he|she|they|it|that|this|there)$/i.test(by) ? {} : { quoted: by };
  if (isCounterfactual(context))
    return { status: 'claimed', doubts: ['counterfactual'], ...quoted };
  if (isNegated(context)) return { status: 'negated', doubts: [], ...quoted };
  if (hypothetical(context)) return { status: 'hypothetical', doubts: [], ...quoted };
  if (context.isQuestion) return { status: 'hypothetical', doubts: ['asked'], ...quoted };
  if (isPlanned(context)) return { status: 'planned', doubts: [], ...quoted };
  if (isHedged(context) || by !== null) return { status: 'claimed', doubts: [], ...quoted };
  return { status: 'reported', doubts: [], ...quoted };
}
