import type { Emulator } from '../../emulator/emulator';

/** A person who calls the probe. */
export const ANNA = 'oLD01AnnaAnnaAnnaAnna0000anna';
export const BERT = 'oLD02BertBertBertBert0000bert';

/** What the probe tells: a value, or the error as the SDK worded it. */
export interface Told {
  value?: unknown;
  errCode?: number;
  code?: string;
  message?: string;
}

/** Runs a text inside a function, with the SDK's `cloud` and `db`; `_` and `$` are its commands, `things` a collection. */
export const prober =
  (emulator: () => Emulator) =>
  (run: string, more: object = {}, openid = ANNA): Promise<Told> =>
    emulator().call(
      'probe',
      { run: `const _ = db.command, $ = _.aggregate, things = db.collection('things'); ${run}`, ...more },
      openid,
    ) as Promise<Told>;
