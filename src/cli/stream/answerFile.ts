/** A file's task and its answer as text, for a worker. */
import { QuotelineError } from '../../schema/errors';
import { extractInto, type FileTask } from '../extractInto';
import { plainError, type PlainError } from './plainError';

export type FileAnswer = { readonly said: string } | { readonly error: PlainError };

/** A worker's standard input is nobody's: `-` is read by the main thread. */
export async function answerFile(text: string): Promise<string> {
  const task = JSON.parse(text) as FileTask;
  let answer: FileAnswer;
  try {
    answer = { said: await extractInto(task, process.stdin) };
  } catch (error) {
    answer = { error: plainError(error) };
  }
  return JSON.stringify(answer);
}

/** Throws the worker's error as if it had been thrown here. */
export function saidIn(text: string): string {
  const answer = JSON.parse(text) as FileAnswer;
  if ('said' in answer) return answer.said;
  throw new QuotelineError(answer.error.code, answer.error.message, answer.error);
}
