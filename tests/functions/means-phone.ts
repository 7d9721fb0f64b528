import type { Emulator } from '../../emulator/emulator';
import { merchantOf, usccs } from '../../domain/merchant/fixture';
import { merchantListed } from '../../domain/merchant/listing';
import type { Merchant } from '../../domain/merchant/merchant';
import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf } from '../emulator';
import { as } from './calls';

const acting = (who: string, name: string) => ({
  ...{ id: 'p1', member: memberIdOf(openidOf(who)), name, role: 'owner' as const, since: '2026-01-05' },
});

/** Two merchants, each with its own owner: the personas merchant and consumer. */
export const twoMerchants: readonly Merchant[] = [
  merchantOf({ _id: 'mc_1', people: [acting('merchant', '周店')] }),
  merchantOf({
    ...{ _id: 'mc_2', no: 'LDM-2026-0002', name: '别家山货店', kind: 'individual', uscc: usccs[1] },
    people: [acting('consumer', '王店')],
  }),
];

/** Puts these merchants where the function of merchants would have left them. */
export function keepMerchants(emulator: Emulator, merchants: readonly Merchant[]): void {
  const kept = merchants.map((one) => ({ ...one, ...merchantListed(one) }));
  emulator.importData({ ...emulator.exportData(), merchants: kept });
}

/** The doors of measures, and acts at the version that is stored now. */
export function meansOf(emulator: Emulator, collection: string, door: string) {
  const call = (who: string, path: string, type: 'query' | 'mutation', input: object = {}) =>
    as(emulator, who).call('measures', path, type, input);
  const stored = (id: string) => emulator.exportData()[collection]?.find(({ _id }) => _id === id);
  return {
    call,
    stored,
    act: (who: string, id: string, command: string, input: object = {}) =>
      call(who, door, 'mutation', { id, version: stored(id)?.version, command, input }),
    /** The same record with some of it as another account would have left it. */
    change: (id: string, more: object) => {
      const data = emulator.exportData();
      const all = (data[collection] ?? []).map((one) => (one._id === id ? { ...one, ...more } : one));
      emulator.importData({ ...data, [collection]: all });
    },
  };
}
