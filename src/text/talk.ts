/** Whether a text without labels is a talk: an interview's questions stand in paragraphs of their own. */
const QUESTION = /\?[”"’')\]]*[ \t]*$/gm;
const FEWEST = 3;

export const readsAsTalk = (text: string): boolean => {
  QUESTION.lastIndex = 0;
  for (let seen = 0; seen < FEWEST; seen++) if (!QUESTION.test(text)) return false;
  return true;
};
