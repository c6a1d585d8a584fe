/** The bench's events as a document; shared by the entrants, and sent into their pages as text. */

/** Runs in the page, so it may use nothing from outside. A paragraph an event; ends of days that follow from `start` and `end`. */
export function toDocument(events) {
  const speakers = new Map();
  const turns = [];
  const made = [];
  let text = '';
  for (const event of events) {
    const id = event.speaker.toLowerCase().replace(/[^a-z]+/g, '-');
    speakers.set(id, { id, name: event.speaker, aliases: [] });
    if (turns.at(-1)?.speakerId !== id) {
      const start = text.length;
      text += `${event.speaker}: `;
      turns.push({
        id: `t${turns.length}`,
        speakerId: id,
        kind: 'statement',
        start,
        end: start,
        textStart: text.length,
      });
    }
    const start = text.length;
    const passage = {
      start,
      end: start + event.text.length,
      exact: event.text,
      prefix: '',
      suffix: '',
    };
    text += `${event.text}\n`;
    turns.at(-1).end = text.length - 1;
    const edtf = event.end ? `${event.start}/${event.end}` : event.start;
    made.push({
      id: event.id,
      title: event.title,
      aliases: [],
      when: {
        edtf,
        earliest: event.start,
        latest: event.end ?? event.start,
        precision: event.end ? 'interval' : 'day',
      },
      basis: 'explicit',
      status: 'reported',
      importance: 2,
      origin: 'machine',
      checked: false,
      doubts: [],
      citations: [
        {
          sourceId: 's1',
          turnId: turns.at(-1).id,
          speakerId: id,
          passage,
          mention: null,
          reading: '',
          rule: 'bench',
        },
      ],
      links: [],
      tags: [],
    });
  }
  return {
    schemaVersion: 1,
    title: `Record of ${events.length} events`,
    language: 'en',
    generator: { name: 'bench', version: '1' },
    sources: [
      {
        id: 's1',
        title: 'Record',
        date: '2025-01-01',
        sha256: '0'.repeat(64),
        text,
        speakers: [...speakers.values()],
        turns,
        mentions: [],
      },
    ],
    events: made,
    undated: [],
  };
}
