import type { Merchant } from '../../domain/merchant/merchant';
import { merchantListed } from '../../domain/merchant/listing';

import type { Document } from '../../emulator/ground/values';
import type { Emulator } from '../../emulator/emulator';
import { as, newKey } from './calls';

/** Who a persona is at the bureau. */
export async function memberOf(emulator: Emulator, who: string): Promise<string> {
  const { data } = await as(emulator, who).call('accounts', 'me', 'query');
  return (data as unknown as { member: string }).member;
}

/** A merchant as it was verified: the persona `merchant` owns it, `consumer2` is its clerk. */
export async function merchantIn(emulator: Emulator, more: Partial<Merchant> = {}): Promise<string> {
  const [owner, clerk] = [await memberOf(emulator, 'merchant'), await memberOf(emulator, 'consumer2')];
  const id = more._id ?? 'mc_test';
  const merchant: Merchant = {
    ...{ _id: id, version: 1, no: 'LDM-2026-0001', kind: 'company', name: '云屏山货有限公司', uscc: '91621228MA7123450F' },
    ...{
      phone: '09397121234',
      address: '城关镇东街 8 号',
      office: '621228-01',
      trades: ['goods'],
      state: 'active',
      source: 'entered',
    },
    shops: [{ id: 's1', channel: 'platform', platform: '山货集市', name: '云屏山货铺' }],
    people: [
      { id: 'p1', member: owner, name: '周店主', role: 'owner', since: '2026-03-02' },
      { id: 'p2', member: clerk, name: '吴伙计', role: 'clerk', since: '2026-03-02' },
    ],
    ...{ at: Date.parse('2026-03-01T02:00:00Z'), on: '2026-03-01', by: { member: 'm_x', name: '赵文' } },
    ...more,
  };
  const head = { event: 'e', hash: 'h', by: '赵文', member: 'm_x', at: merchant.at };
  const kept = { ...merchant, head, ...merchantListed(merchant) };
  const before = emulator.exportData();
  emulator.importData({ ...before, merchants: [...(before.merchants ?? []), kept as unknown as Document] });
  return id;
}

export const wording = (more: object = {}) => ({ goods: '网店销售的山货', days: 15, refundDays: 3, freight: 'seller', ...more });

/** One persona at the doors of promises and trace records. */
export const shownBy = (emulator: Emulator) => (who: string) => {
  const { call } = as(emulator, who);
  return {
    draft: (merchant: string, more: object = {}, key?: string) =>
      call('merchants', 'promiseDraft', 'mutation', { merchant, kind: 'sevenDays', wording: wording(more) }, key),
    act: (id: string, version: number, command: string, input: object = {}, key?: string) =>
      call('merchants', 'promiseAct', 'mutation', { id, version, command, input }, key),
    traceAct: (id: string, version: number, command: string, input: object = {}) =>
      call('merchants', 'traceAct', 'mutation', { id, version, command, input }),
    query: (path: string, input: object = {}) => call('merchants', path, 'query', input),
    change: (path: string, input: object, key = newKey()) => call('merchants', path, 'mutation', input, key),
  };
};

/** Written by the clerk, signed by the owner, looked through and seen by the handler; answers id and version. */
export async function shownPromise(emulator: Emulator, merchant: string, more: object = {}) {
  const on = shownBy(emulator);
  const { data, ok, error } = await on('consumer2').draft(merchant, more);
  if (!ok) throw new Error(`draft: ${JSON.stringify(error)}`);
  const done = async (who: string, version: number, command: string, input: object = {}) => {
    const reply = await on(who).act(data.id, version, command, input);
    if (!reply.ok) throw new Error(`${command}: ${JSON.stringify(reply.error)}`);
    return reply.data.version;
  };
  const checked = await done('handler', await done('merchant', 1, 'sign'), 'check');
  return { id: data.id, version: await done('handler', checked, 'show', { where: ['platform'], note: '店铺首页' }) };
}
