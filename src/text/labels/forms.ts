/**
 * How the beginning of a line names a speaker. A new form is one record with its examples; which
 * matches are speakers is decided over the whole text in `accept.ts`.
 */
import {
  ADDRESS,
  form,
  MARKUP,
  NAME_IN_CAPS,
  OFFICE_IN_CAPS,
  begins,
  type LabelForm,
} from './form';

export const LABEL_FORMS: readonly LabelForm[] = [
  {
    id: 'label/voice-tag',
    look: /^<v/,
    pattern: /^<v(?:\.[\w.-]{1,40})?[ \t]+(?<label>[^<>\n]{1,80})>[ \t]*/u,
    trust: 'sure',
    examples: [['<v Ana Brook>We left at dawn.', 'Ana Brook']],
    counterexamples: ['<b>Ana Brook</b> left at dawn.'],
  },
  {
    id: 'label/part-and-name',
    look: /^[ \t]*</,
    pattern:
      /^[ \t]*<(?:[QA]|Question|Answer)[ \t]*[-–—][ \t]*(?<label>[^<>–—\n]{2,60}?)(?:[ \t]+[-–—][ \t]+(?<role>[^<>\n]{2,60}))?>[ \t]*:?[ \t]*/u,
    trust: 'sure',
    examples: [
      ['<Q – Ana Brook>: When did you leave?', 'Ana Brook'],
      ['<A - Ben Hale – River Works>: At dawn.', 'Ben Hale'],
    ],
    counterexamples: ['<A> At dawn.', '<Q2 – growth> was strong'],
  },
  {
    id: 'label/examiner',
    look: /BY /,
    pattern: form(
      String.raw`(?:[A-Z -]{0,20}EXAMINATION )?(?<label>BY (?:MR|MS|MRS|MISS|DR|JUDGE|THE)\.? [\p{Lu}ac'’ -]{2,40}):[ \t]*$`,
    ),
    trust: 'sure',
    alone: true,
    examples: [
      ['BY MS. OAKES:', 'BY MS. OAKES'],
      ['BY MR. McHALE:', 'BY MR. McHALE'],
      ['DIRECT EXAMINATION BY MR. HALE:', 'BY MR. HALE'],
    ],
    counterexamples: ['By Ms. Oakes: a short history', 'BY MS. OAKES: We left.'],
  },
  {
    id: 'label/q-and-a',
    look: /[QA](?![A-Za-z])/,
    pattern: form(
      String.raw`(?<label>[QA])(?:\d{1,2}(?=[*_\]]{0,4}[.:]))?${MARKUP}(?::${MARKUP}[ \t\u00a0]*|\.${MARKUP}[ \t\u00a0]+(?!\p{Lu}[\p{L} .'’-]{0,40}:)|[ \t\u00a0]{2,}|\t)(?=\S)`,
    ),
    trust: 'likely',
    examples: [
      ['Q    When did you leave?', 'Q'],
      ['Q. When did you leave?', 'Q'],
      ['A.  At dawn.', 'A'],
      ['  7    Q.   Were you there?', 'Q'],
      ['**Q:** Were you there?', 'Q'],
      ['Q1. When did you leave?', 'Q'],
      ['A12: At dawn.', 'A'],
    ],
    counterexamples: [
      'A. Brook: At dawn.',
      'A man came in.',
      'Q4 was strong.',
      'A.M. trains only',
      '10:35 A.M. EST',
    ],
  },
  {
    id: 'label/question-period',
    look: begins('Question|Answer|QUESTION|ANSWER'),
    pattern: form(
      String.raw`(?<label>Question|Answer|QUESTION|ANSWER)\.[ \t\u00a0]+(?=[\p{Lu}“"(])`,
    ),
    trust: 'likely',
    examples: [
      ['Question. When did you leave?', 'Question'],
      ['Answer. At dawn.', 'Answer'],
    ],
    counterexamples: ['Question time. It began.', 'Answer me.'],
  },
  {
    id: 'label/capitals-column',
    look: /[ \u00a0]{3}|\t/,
    pattern:
      /^(?<label>\p{Lu}[\p{Lu}'’-]{1,14}(?: \p{Lu}[\p{Lu}'’-]{1,14}){0,2})(?:[ \u00a0]{3,}|\t)[ \t\u00a0]*(?=[\p{Lu}“"(…])/u,
    trust: 'likely',
    examples: [
      ['AB          Hello and welcome.', 'AB'],
      ['TAK\tThank you.', 'TAK'],
      ['DC OAKES    Where were you?', 'DC OAKES'],
      ["O'HALE\tAt home.", "O'HALE"],
    ],
    counterexamples: ['AB Hello and welcome.', 'WHO    and others'],
  },
  {
    id: 'label/mission-clock',
    look: /^[ \t]*\d\d \d\d \d\d \d\d/,
    pattern: /^[ \t]*(?:\d\d ){3}\d\d[ \t]+(?<label>\p{Lu}[\p{Lu}-]{1,9})[ \t]+(?=\S)/u,
    trust: 'sure',
    examples: [['02 07 55 20 CDR   We left the orbit.', 'CDR']],
    counterexamples: ['02 07 55 20 We left the orbit.'],
  },
  {
    id: 'label/nobody-known',
    look: begins('S(?:peaker|PEAKER) \\?'),
    pattern: form(String.raw`(?<label>(?:Speaker|SPEAKER) \?{1,3})[ \t]*:[ \t]*`),
    trust: 'likely',
    nameless: true,
    examples: [['[00:00:16] Speaker ?: We left.', 'Speaker ?']],
    counterexamples: ['Who was the speaker?: a riddle'],
  },
  {
    id: 'label/bare-q',
    look: /^Q/,
    pattern: /^(?<label>Q)[ \u00a0](?!\([^()\n]{1,60}\)[:.])(?=[\p{Lu}“"(])/u,
    trust: 'weak',
    examples: [['Q Mr. Hale, when did you leave?', 'Q']],
    counterexamples: [
      'Q fever was found in 1935.',
      'A Mr. Hale came in.',
      'Q (Porton Wire): When did you leave?',
    ],
  },
  {
    id: 'label/colon',
    look: /[:：]/,
    pattern: form(
      String.raw`(?<label>(?:(?:[A-Za-z]{3,10}_|spk)\d{1,3}|[\p{L}\d“"'][^:\n\]*_<>?!]{0,118}?(?:\(\d{1,2}:\d\d(?::\d\d)?\))?))${MARKUP}[ \t\u00a0]*[:：]${MARKUP}(?![/\d]|[ \t]*[[(]\d{1,2}:\d\d(?::\d\d)?[\])][ \t]*$)[ \t\u00a0]*`,
    ),
    trust: 'likely',
    examples: [
      ['Ana Brook: We left at dawn.', 'Ana Brook'],
      ['MR. HALE:  We left at dawn.', 'MR. HALE'],
      ['Mr. Hale (Porton, West) (Ind):We left.', 'Mr. Hale (Porton, West) (Ind)'],
      [
        'The Minister for Rivers (Ms. Ana Brook): We left.',
        'The Minister for Rivers (Ms. Ana Brook)',
      ],
      ['AB:\tWe left at dawn.', 'AB'],
      ['[00:01:12] Speaker 2: We left.', 'Speaker 2'],
      ['Speaker 1 (00:01): We left.', 'Speaker 1 (00:01)'],
      ['**Ana Brook:** We left.', 'Ana Brook'],
      ['[Interviewer]: Where to?', 'Interviewer'],
      ['Q (Porton Wire): When did you leave?', 'Q (Porton Wire)'],
      ['[00:00:03.120] SPEAKER_00: We left.', 'SPEAKER_00'],
      ['spk07: We left.', 'spk07'],
    ],
    counterexamples: ['12:30 is the time.', 'https://example.org', 'We left at dawn.'],
  },
  {
    id: 'label/caps-period',
    look: begins(`The [A-Z]{2}|${ADDRESS}`),
    pattern: form(
      String.raw`(?<label>The ${OFFICE_IN_CAPS}|(?:(?:${ADDRESS})\.?[ \u00a0])+${NAME_IN_CAPS}(?: of(?: \p{Lu}\p{Ll}+){1,3})?)\.[ \t\u00a0]+(?=\S)`,
    ),
    trust: 'sure',
    examples: [
      ['Chairman HALE. The committee will come to order.', 'Chairman HALE'],
      ['Mr. BROOK of North Carolina. I yield.', 'Mr. BROOK of North Carolina'],
      ['The PRESIDING OFFICER. Without objection.', 'The PRESIDING OFFICER'],
      ['    Ms. McOAKES. Thank you.', 'Ms. McOAKES'],
    ],
    counterexamples: [
      'The UN. It was founded later.',
      'Mr. Hale. He left at dawn.',
      'The USA. Home.',
    ],
  },
  {
    id: 'label/address-period',
    look: begins(`The |${ADDRESS}`),
    pattern: new RegExp(
      String.raw`^[ \t]{0,10}(?<label>The (?:Chair(?:man|woman|person)?|Speaker|Clerk|President|(?:Court )?Reporter|Witness)|(?:(?:${ADDRESS})\.?[ \u00a0])+\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?: of(?: \p{Lu}\p{Ll}+){1,3})?)\.[ \t\u00a0]+(?=\S)`,
      'u',
    ),
    trust: 'weak',
    examples: [
      ['    Chairman Hale. The committee will come to order.', 'Chairman Hale'],
      ['    Ms. Oakes of Porton. I was there.', 'Ms. Oakes of Porton'],
      ['The Witness. I was there.', 'The Witness'],
      ['The President. Thank you.', 'The President'],
    ],
    counterexamples: ['Mr. Hale left. We stayed.', '    We met Mr. Hale. He left.'],
  },
  {
    id: 'label/shouted-name',
    look: /^[^a-z]{6}/,
    pattern: form(
      String.raw`(?<label>\p{Lu}[\p{Lu}'’-]+(?:[ \u00a0](?:\p{Lu}\.|[\p{Lu}'’-]{2,})){1,3})\.[ \t\u00a0]+(?=[^\d\s])`,
    ),
    trust: 'likely',
    examples: [
      ['ANA BROOK. We left at dawn.', 'ANA BROOK'],
      ['CHAIR O’HALE.  We left.', 'CHAIR O’HALE'],
    ],
    counterexamples: [
      'NATO. It grew.',
      'WE LEFT AT DAWN! All of us.',
      'The END. Fine.',
      'ROOM NO. 12',
    ],
  },
  {
    id: 'label/period-dash',
    look: /\.\s+[–—-]\s/,
    pattern: form(
      String.raw`(?<label>\p{Lu}[^.:–—\n]{1,80}?(?:\([^()\n]{1,30}\)[^.:–—\n]{0,60}?)?)\.[ \t\u00a0]+[–—-][ \t\u00a0]+(?=\S)`,
    ),
    trust: 'likely',
    examples: [
      ['Ana Brook (LIB). – Mr President, we left.', 'Ana Brook (LIB)'],
      [
        'Ana Brook, on behalf of the River Group. – Thank you.',
        'Ana Brook, on behalf of the River Group',
      ],
      ['President. – The debate is closed.', 'President'],
    ],
    counterexamples: ['We left – at dawn.'],
  },
  {
    id: 'label/name-and-clock',
    look: /\d:\d\d/,
    pattern: form(
      String.raw`(?<label>\p{L}[^\d:\n()[\]]{1,60}?(?:[ ]\d{1,2})?)(?=[ \t\u00a0,:([–—-])[ \t\u00a0]*[-–—,:]?[ \t\u00a0]*[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?[ \t]*:?[ \t]*$`,
    ),
    trust: 'sure',
    alone: true,
    examples: [
      ['Ana Brook  0:34', 'Ana Brook'],
      ['Speaker 2 (00:01:12)', 'Speaker 2'],
      ['Dr. Hale: (00:17)', 'Dr. Hale'],
    ],
    counterexamples: ['We left at dawn.', 'Ended12:00'],
  },
  {
    id: 'label/name-and-office',
    look: /\s[-–—]{1,2}\s/,
    pattern: form(
      String.raw`(?<label>\p{Lu}[^\n:;?!–—]{1,60}?)${MARKUP}[ \t\u00a0]+(?:--|–|—|-)[ \t\u00a0]+(?<role>\p{Lu}[^\n:;?!.]{2,90})$`,
    ),
    trust: 'weak',
    alone: true,
    examples: [['Ana Brook -- Chief River Officer', 'Ana Brook']],
    counterexamples: ['We left – at dawn.', 'Ana Brook -- we left.'],
  },
  {
    id: 'label/office-line',
    look: /\(/,
    pattern: form(
      String.raw`(?<label>The \p{Lu}[^\n:;?!–—()]{3,110} \((?:${ADDRESS})\.? [^()\n]{2,60}\))${MARKUP}[ \t\u00a0]*$`,
    ),
    trust: 'weak',
    alone: true,
    examples: [
      [
        'The Minister for Rivers and Leader of the House (Mr. Ben Hale)',
        'The Minister for Rivers and Leader of the House (Mr. Ben Hale)',
      ],
    ],
    counterexamples: ['The Minister (Mr. Ben Hale) left.', 'The bridge (old)'],
  },
  {
    id: 'label/name-line',
    pattern: form(String.raw`(?<label>\p{Lu}[^\n:;?!–—]{1,70}?)${MARKUP}(?<![.,;])[ \t\u00a0]*$`),
    trust: 'weak',
    alone: true,
    examples: [
      ['Ana Brook', 'Ana Brook'],
      ['Operator', 'Operator'],
      ['Ana Brook (Porton West) (Ind)', 'Ana Brook (Porton West) (Ind)'],
    ],
    counterexamples: ['we left at dawn', 'Mr. Speaker,', 'The River Pledge.'],
  },
  {
    id: 'label/chevrons',
    look: />>/,
    pattern: /^[ \t]*(?<label>>>+)[ \t]*(?=[^\s>])/u,
    trust: 'likely',
    nameless: true,
    examples: [['>> We left at dawn.', '>>']],
    counterexamples: ['> We left at dawn.'],
  },
];
