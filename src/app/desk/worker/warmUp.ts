/**
 * A first text takes ten times as long as the next one: functions and patterns are compiled when they are first used.
 * The worker starts when the desk is opened, and reads a made-up text while the person is still looking for theirs.
 */
import type { SourceInput } from '../../../extract/types';

/** Whoever comes with a file at once is not kept waiting. */
const WAIT_MS = 300;

/** Forms that most transcripts have: labels, questions, dates of each kind, plans, denials, doubts. */
export const SPECIMEN = {
  title: 'Minister Ana Brook’s remarks at the River Conference',
  date: '2019-05-09',
  text: `Minister Ana Brook’s remarks and answers to questions at the River Conference, Porton, May 9, 2019

Ana Brook: Good morning, colleagues. On 14 March 2011 the council signed the River Agreement in Porton, and in the spring of 2014 our parliament approved it. Two years ago, in September, the bridge at Carrow was closed because the embankment had collapsed. We did not ask for help at that time. “The agreement is dead,” the mayor said last week.
Since 2015, the Authority has spent 30 million, more than in the 1990s. The talks began on Monday and will end tomorrow; we hope to open the bridge by the end of this year. It may reopen in the third quarter of 2020. If the council had agreed in 2016, it would have been built by now.

Question: The mayor says that he warned you in 2016. Was the dam opened on Monday night, as people claim?
Ana Brook: No, it was not opened. I have a letter from him dated 12 September 2016. He wrote that nobody was injured. The River Agreement, which was signed then, remains in force today.
Q: Reportedly, your engineers met in Medwin from 3 to 5 June. When did you leave?
Ana Brook: They did, in 2018. From 2012 to 2014, I was in Carrow. I think the first meeting was early in February. An hour later, we left for Medwin, where elections were held three days before.
`,
} as const satisfies SourceInput;

/** Gives what calls it off. */
export function warmUp(read: (source: SourceInput) => unknown): () => void {
  const timer = setTimeout(() => read(SPECIMEN), WAIT_MS);
  return () => clearTimeout(timer);
}
