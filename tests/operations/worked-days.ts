import { createHash } from 'node:crypto';
import { inventedYear } from '../../domain/law/calendar/fixture';
import type { Emulator } from '../../emulator/emulator';
import { startBureau } from '../emulator';
import { as, complaint, newcomer, type Reply } from '../functions/calls';
import { filesOf } from '../functions/evidence-phone';
import { photo } from '../pictures';
import type { Data } from '../../tools/verify/found';
import type { Beside } from '../../tools/verify/verify';

/** What was exported after three days at the desk, with what was handed out by then. */
export interface Exported {
  data: Data;
  /** Bytes by cloud path. */
  files: ReadonlyMap<string, Buffer>;
  handedOut: ReadonlyMap<string, string>;
}

export const besideOf = ({ files, handedOut }: Exported): Beside => ({
  handedOut,
  hashAt: (path) => {
    const bytes = files.get(path);
    return bytes && createHash('sha256').update(bytes).digest('hex');
  },
});

const good = async (reply: Promise<Reply>): Promise<Reply['data']> => {
  const { ok, data, error } = await reply;
  if (!ok) throw new Error(JSON.stringify(error));
  return data;
};

/** Three days in which each kind of thing is written that an export holds; the nights between are sealed, the last day is not. */
export async function workedDays(): Promise<Exported> {
  const emulator = await startBureau();
  try {
    await firstDay(emulator);
    await night(emulator, '2026-11-25');
    const later = await good(as(emulator, 'consumer3').submit(complaint));
    await good(as(emulator, 'handler').act(later.id, 1, 'accept'));
    await night(emulator, '2026-11-26');
    await good(as(emulator, 'consumer3').submit({ ...complaint, facts: '第二次买的也是空壳，店铺还是不给退，一直不回消息。' }));
    at(emulator, '2026-11-26T10:30');
    await timer(emulator);
    const data = emulator.exportData() as unknown as Data;
    const files = new Map(emulator.exportFiles().map(({ path, content }) => [path, content]));
    const handedOut = new Map((data.snapshots ?? []).map(({ _id, hash }) => [String(_id), String(hash)]));
    return { data, files, handedOut };
  } finally {
    await emulator.close();
  }
}

const at = (emulator: Emulator, local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
const timer = async (emulator: Emulator) => {
  const { data } = (await emulator.callTimer('timer')) as { data: Record<string, unknown> };
  if (Object.values(data).includes('failed')) throw new Error(JSON.stringify(data));
};

async function night(emulator: Emulator, day: string): Promise<void> {
  at(emulator, `${day}T00:06`);
  await timer(emulator);
  at(emulator, `${day}T09:30`);
}

async function firstDay(emulator: Emulator): Promise<void> {
  const who = (id: string) => as(emulator, id);
  const call = (id: string, name: string, path: string, input: unknown) => good(who(id).call(name, path, 'mutation', input));
  const phone = filesOf(emulator, 'consumer');
  const pictures = [await phone.upload({ bytes: photo(1) }), await phone.upload({ bytes: photo(2), name: '照片 2' })];
  const one = await good(who('consumer').submit({ ...complaint, files: pictures.map(({ id }) => id) }));
  const other = await filesOf(emulator, 'consumer2').upload({ bytes: photo(3), name: '照片 3' });
  const two = await good(who('consumer2').submit({ ...complaint, files: [other.id] }));
  const three = await good(who('consumer').submit({ ...complaint, facts: '同一家店，又来一次：收到的还是空壳，店铺不回消息。' }));
  const acts: [string, string, number, string, object][] = [
    ['intake', one.id, 1, 'accept', {}],
    ['intake', one.id, 2, 'set12315', { number: '1620000202611240001' }],
    ['intake', two.id, 1, 'set12315', { number: '1620000202611240002' }],
    ['intake', two.id, 2, 'accept', {}],
    ['leader', two.id, 3, 'voidDocument', { number: '两市监投受〔2026〕第2号', reason: '写错了店名，另发一份' }],
    ['intake', three.id, 1, 'merge', { into: String(one.no), reason: '同一人同一单，又来一次' }],
  ];
  for (const [by, id, version, command, input] of acts) await good(who(by).act(id, version, command, input));
  const value = { of: 'national', measure: 'satisfactionA', from: '2026-01', to: '2026-09', value: '4.61' };
  const source = { source: '总局通报（虚构）', publishedOn: '2026-11-20', attachment: '通报第 9 页' };
  const others: [string, string, string, object][] = [
    ['consumer', 'complaints', 'say', { id: one.id, channel: 'complainant', text: '店家今天又说可以退一半' }],
    ['intake', 'complaints', 'noteOtherMatter', { kind: 'consultation', source: 'phone', about: '问办什么证', told: 'phone' }],
    ['intake', 'complaints', 'noteReport', { id: one.id, clue: '举报线索：同一店铺用过期原料加工' }],
    ['consumer', 'accounts', 'giveFeedback', { kind: 'hard', text: '字太小，看不清楚' }],
    ['xipo', 'complaints', 'reveal', { id: one.id, field: 'complainant.name', reason: '核对是否同一人重复投诉' }],
    ['handler', 'indicators', 'keep', { year: 2026, version: 0, command: 'record', input: { ...value, ...source } }],
    ['admin', 'accounts', 'proposeYear', { version: 0, table: inventedYear }],
    ['leader', 'accounts', 'confirmYear', { version: 1 }],
    ['intake', 'imports', 'begin', { name: '列表.csv', bytes: 120 }],
  ];
  for (const [by, name, path, input] of others) await call(by, name, path, input);
  const { code } = await call('admin', 'accounts', 'invite', { name: '周晓燕', office: '621228-00', roles: ['handler'] });
  const joining = await newcomer(emulator);
  const joined = await good(joining.call('accounts', 'join', 'mutation', { code }));
  const change = { id: joined.id, version: joined.version, office: '621228-00', roles: ['intake'] };
  await call('admin', 'accounts', 'changeMember', change);
}
