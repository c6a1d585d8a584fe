/**
 * What is selected and what is pointed at. Both panes write here and name themselves; a pane scrolls
 * to the selection only when it came from elsewhere (the echo rule).
 */
export type SelectionSource = 'timeline' | 'transcript' | 'host' | 'address';

export interface Selected {
  readonly eventId: string;
  /** Which of the event's citations is shown. */
  readonly citationIndex: number;
  readonly source: SelectionSource;
}

export class Selection {
  current = $state.raw<Selected | null>(null);

  readonly eventId: string | null = $derived(this.current?.eventId ?? null);

  set(eventId: string, source: SelectionSource, citationIndex = 0): void {
    this.current = { eventId, citationIndex, source };
  }

  /** Another citation of the same event. */
  showCitation(citationIndex: number, source: SelectionSource): void {
    if (this.current) this.current = { ...this.current, citationIndex, source };
  }

  clear(): void {
    this.current = null;
  }
}

/** Pointed at or focused, not selected; only who set it clears it. */
export class Hover {
  current = $state.raw<{ readonly eventId: string; readonly owner: string } | null>(null);

  readonly eventId: string | null = $derived(this.current?.eventId ?? null);

  set(eventId: string, owner: string): void {
    this.current = { eventId, owner };
  }

  clear(owner: string): void {
    if (this.current?.owner === owner) this.current = null;
  }
}
