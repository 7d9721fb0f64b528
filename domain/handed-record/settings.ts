/** What a result must name besides itself: a merchant of the register, another record, or why in words. */
export type Names = 'merchant' | 'other' | 'words';

export interface Result {
  key: string;
  label: string;
  names: Names;
}

/** What a county may settle otherwise. */
export interface HandedSettings {
  results?: readonly [Result, ...Result[]];
  /** Working days after the day it was handed out; absent: no day is shown and nothing is late, since no source names a term. */
  term?: number;
}
