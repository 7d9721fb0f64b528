import { setTimeout as wait } from 'node:timers/promises';
import type { Checks } from '../../domain/content/checks';
import type { Emulator } from '../../emulator/emulator';

/** The timer goes round until WeChat has said of everything what it says of it: its answers about pictures come after the call that asked. */
export async function checksSettled(emulator: Emulator): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await emulator.callTimer('timer');
    const items = ((emulator.exportData().checks ?? []) as unknown as Checks[]).flatMap((one) => one.items);
    if (!items.some(({ state }) => state === 'asked')) return;
    await wait(10);
  }
  throw new Error('an answer of WeChat did not come');
}
