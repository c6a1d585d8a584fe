/** The page's only door to extraction: text in, document out, nothing sent anywhere. */
import { extract } from '../../../extract/extract';
import { withMediaTimes } from '../../../ingest/mediaTimes';
import { loadLanguage } from '../../../time/languages/load';
import { toFacts, type Answer, type Found, type Opened, type Request } from './messages';
import { openJson } from './openJson';
import { readDate } from './readDate';
import { readMaterial } from './readMaterial';
import { warmUp } from './warmUp';

const say = (answer: Answer): void => postMessage(answer);

async function read(request: Request & { kind: 'read' }, found: Found): Promise<Opened> {
  const { id, input } = request;
  const ours = await openJson(input);
  if (ours) return ours;
  const { source, cues, notes } = await readMaterial(input);
  Object.assign(found, {
    ...(source.title === undefined ? {} : { title: source.title }),
    ...(source.date === undefined ? {} : { date: source.date }),
  });
  if (source.language !== undefined) await loadLanguage(source.language);
  const progress = (share: number): void => say({ kind: 'progress', id, share });
  const { document, diagnostics } = extract(source, { progress });
  return {
    kind: 'document',
    document: withMediaTimes(document, cues),
    diagnostics: [...notes, ...diagnostics],
    isNew: true,
  };
}

async function answer(request: Request): Promise<void> {
  const { id } = request;
  const found: Found = {};
  try {
    if (request.kind === 'date') {
      const { words, spokenOn, language } = request;
      await loadLanguage(language);
      say({ kind: 'date', id, date: readDate(words, spokenOn, language) });
    } else say({ kind: 'opened', id, opened: await read(request, found) });
  } catch (error) {
    say({ kind: 'failed', id, error: toFacts(error), found });
  }
}

const stayCold = warmUp(extract);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  stayCold();
  void answer(data);
});
