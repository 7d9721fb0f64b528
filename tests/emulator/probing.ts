import type { Emulator } from '../../emulator/emulator';
import { ANNA, type Told } from './start-probe';

/** Runs a text inside a function that Anna called, with the SDK's `cloud` and `db`; `_` and `$` are its commands, `things` a collection. */
export const prober =
  (emulator: () => Emulator) =>
  (run: string): Promise<Told> => {
    const words = `const _ = db.command, $ = _.aggregate, things = db.collection('things');`;
    return emulator().call('probe', { run: `${words} ${run}` }, ANNA.openid) as Promise<Told>;
  };
