/** What was read of the database. */
export interface Reading {
  requests: number;
  /** Places of an index, or ids, that were gone to, one document's several ones each: what the database has to look at. */
  keys: number;
  /** Documents looked at, found or not wanted alike, and their bytes as stored. */
  documents: number;
  bytes: number;
  /** What was handed to whoever asked. */
  answered: number;
}

export interface ReadingByAction extends Reading {
  actions: Record<string, Reading>;
}

const nothing = (): Reading => ({ requests: 0, keys: 0, documents: 0, bytes: 0, answered: 0 });

/** Counts what requests read, so that a test can hold that a page reads little. */
export class Reads {
  private actions: Record<string, Reading> = {};
  private current = nothing();

  /** Work of one request; all it reads is counted under the name of its action. */
  during<T>(action: string, work: () => T): T {
    this.current = this.actions[action] ??= nothing();
    this.current.requests += 1;
    try {
      return work();
    } finally {
      this.current = nothing();
    }
  }

  /** A place that leads to a document that was already looked at. */
  addKey(): void {
    this.current.keys += 1;
  }

  answer<T>(documents: readonly T[]): readonly T[] {
    this.current.answered += documents.length;
    return documents;
  }

  add(document: string): void {
    this.addKey();
    this.current.documents += 1;
    this.current.bytes += Buffer.byteLength(document);
  }

  /** What was counted since the last time one asked. */
  take(): ReadingByAction {
    const { actions } = this;
    this.actions = {};
    const sum = (name: keyof Reading) => Object.values(actions).reduce((total, one) => total + one[name], 0);
    const names = Object.keys(nothing()) as (keyof Reading)[];
    return { ...(Object.fromEntries(names.map((name) => [name, sum(name)])) as unknown as Reading), actions };
  }
}
