/** The bench's events as a document; shared by the entrants, and sent into their pages as text. */

/** Runs in the page, so it may use nothing from outside. A paragraph an event; ends of days that follow from `start` and `end`. */
export function toDocument(events) {
  const speakers = new Map();
  const turns = [];
  const pieces = [];
  let length = 0;
  const write = (piece) => {
    pieces.push(piece);
    length += piece.length;
  };
  const speakerOf = (name) => {
    const known = speakers.get(name);
    if (known) return known;
    const id = name.toLowerCase().replace(/[^a-z]+/g, '-');
    speakers.set(name, { id, name, aliases: [] });
    return speakers.get(name);
  };
  const turnOf = (speaker) => {
    const last = turns.at(-1);
    if (last?.speakerId === speaker.id) return last;
    const turn = {
      id: `t${turns.length}`,
      speakerId: speaker.id,
      kind: 'statement',
      start: length,
      end: length,
      textStart: length + speaker.name.length + 2,
    };
    write(`${speaker.name}: `);
    turns.push(turn);
    return turn;
  };
  const made = events.map((event) => {
    const turn = turnOf(speakerOf(event.speaker));
    const start = length;
    write(event.text);
    turn.end = length;
    write('\n');
    return {
      id: event.id,
      title: event.title,
      aliases: [],
      when: {
        edtf: event.end ? `${event.start}/${event.end}` : event.start,
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
          turnId: turn.id,
          speakerId: turn.speakerId,
          passage: { start, end: turn.end, exact: event.text, prefix: '', suffix: '' },
          mention: null,
          reading: '',
          rule: 'bench',
        },
      ],
      links: [],
      tags: [],
    };
  });
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
        text: pieces.join(''),
        speakers: [...speakers.values()],
        turns,
        mentions: [],
      },
    ],
    events: made,
    undated: [],
  };
}
