/** What was read of the database: documents looked at, found or not wanted alike, and their bytes as stored. */
export interface Reading {
  requests: number;
  documents: number;
  bytes: number;
}

export interface ReadingByAction extends Reading {
  actions: Record<string, Reading>;
}

const nothing = (): Reading => ({ requests: 0, documents: 0, bytes: 0 });

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

  add(document: string): void {
    this.current.documents += 1;
    this.current.bytes += Buffer.byteLength(document);
  }

  /** What was counted since the last time one asked. */
  take(): ReadingByAction {
    const { actions } = this;
    this.actions = {};
    const sum = (name: keyof Reading) => Object.values(actions).reduce((total, one) => total + one[name], 0);
    return { requests: sum('requests'), documents: sum('documents'), bytes: sum('bytes'), actions };
  }
}
