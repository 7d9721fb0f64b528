/** As much of AbortController as tRPC's client uses; the weapp build puts it where the name stands (config/index.ts). */
class Signal {
  aborted = false;
  reason: unknown;
  private listeners: (() => void)[] = [];
  addEventListener(_type: 'abort', listener: () => void): void {
    this.listeners.push(listener);
  }
  removeEventListener(_type: 'abort', listener: () => void): void {
    this.listeners = this.listeners.filter((one) => one !== listener);
  }
  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.listeners) listener();
  }
}

export class AbortController {
  readonly signal = new Signal();
  abort(reason: unknown = new Error('aborted')): void {
    this.signal.abort(reason);
  }
}
