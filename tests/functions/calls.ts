import type { Emulator } from '../../emulator/emulator';
import { showNotice } from '../../tools/demo/county';
import personas from '../../tools/demo/personas.json';
import { openidOf } from '../emulator';

export interface Reply {
  ok: boolean;
  data: Record<string, unknown> & { id: string; version: number };
  error: { code: string; say: string; do: string; fields?: Record<string, string>; trace?: string };
  today: string;
}

const parties = ['消费者', '商家'];
/** Who is at a desk of the bureau, and so reads the version that counts all acts of a case. */
const officers = new Set(personas.filter(({ label }) => !parties.includes(label)).map(({ openid }) => openid));

let keys = 0;
export const newKey = () => `test-key-${(keys += 1)}`;

/** Calls of one person, as the program words them. */
export function callsOf(emulator: Emulator, openid: string) {
  const call = (name: string, path: string, type: 'query' | 'mutation', input?: unknown, key = newKey()) =>
    emulator.call(name, { path, type, input, key, clientVersion: 'test' }, openid) as Promise<Reply>;
  const get = (id: string) => call('complaints', 'get', 'query', { id });
  /** What this person read as the case stood at this version: a party reads another than the one that counts all acts. */
  const versionRead = async (id: string, version: number) => {
    const { ok, data } = officers.has(openid) ? { ok: false, data: undefined } : await get(id);
    const stands = ok && emulator.exportData().complaints?.some((one) => one._id === id && one.version === version);
    return stands ? (data?.case as { version: number }).version : version;
  };
  return {
    call,
    submit: (input: unknown, key?: string) => call('complaints', 'submit', 'mutation', input, key),
    /** `version`: as the case is stored, or as this person was told. */
    act: async (id: string, version: number, command: string, input: unknown = {}, key?: string) =>
      call('complaints', 'act', 'mutation', { id, version: await versionRead(id, version), command, input }, key),
    get,
  };
}

export const as = (emulator: Emulator, persona: string) => callsOf(emulator, openidOf(persona));

let newcomers = 0;
/** Somebody who was never here and is shown the privacy notice: where more is filed than one person may in a day, more people file it. */
export async function newcomer(emulator: Emulator) {
  const openid = `oLD98Newcomer0000000000${String((newcomers += 1)).padStart(5, '0')}`;
  await showNotice(emulator, openid);
  return callsOf(emulator, openid);
}

/** A complaint as form 1 asks for it. */
export const complaint = {
  respondent: { kind: 'inPlatformMerchant', name: '云屏山货铺', platform: '山货集市', address: '甘肃省陇南市两当县城关镇' },
  purchase: { goods: '薄皮核桃 5 斤', boughtOn: '2026-11-20', amountFen: 12950 },
  category: 'produce',
  problem: 'mismatch',
  facts: '收到的核桃有一半是空壳，和页面上写的当年新货不一样，店铺不给退。',
  requests: ['refund'],
  complainant: { name: '王秀兰', phone: '13900001101', address: '甘肃省陇南市两当县城关镇东街 18 号' },
  consents: { mediation: true, publish: false, entrust: true, directContact: false },
};
