import { memberIdOf } from './member-id';
import { cases } from './cases';
import personas from './personas.json';

/** The day the demonstration opens on, 10:00 in +08:00; from there time runs on. */
export const DEMO_NOW = Date.parse('2026-11-24T10:00:00+08:00');
/** Looks like an id of WeChat's; the emulator's people accept it as any other. */
export const DEMO_TEMPLATE = 'demo-progress-template-000000000000000000_1';
const OFFICE = '621228-00';
const staffRoles: Record<string, string[]> = { intake: ['intake'], handler: ['handler'], leader: ['leader'], admin: ['admin'] };

/** What the demonstration needs of the emulator. */
export interface DemoHost {
  call: (name: string, data: unknown, openid: string) => Promise<unknown>;
  setTime: (offsetMs: number) => unknown;
  runTimers: () => Promise<void>;
  importData: (data: Record<string, { _id: string; [field: string]: unknown }[]>) => unknown;
}

interface Reply {
  ok: boolean;
  data?: { id: string; version: number };
  error?: { code: string; say: string };
}

function openidOf(id: string): string {
  const persona = personas.find((one) => one.id === id);
  if (!persona) throw new Error(`no such persona: ${id}`);
  return persona.openid;
}

/** The bureau's people: the one thing no function can make, because nobody is there yet who might. */
export function staffMembers() {
  return personas
    .filter((one) => staffRoles[one.id])
    .map((one) => ({
      _id: memberIdOf(one.openid),
      version: 1,
      openid: one.openid,
      name: one.name,
      roles: staffRoles[one.id],
      office: OFFICE,
      joinedAt: Date.parse('2026-01-05T09:00:00+08:00'),
    }));
}

/** The bureau before its first case: its people, and the announcement that makes the program a channel (令121-8). */
export async function openBureau(host: Pick<DemoHost, 'call' | 'importData'>): Promise<void> {
  await host.importData({ members: staffMembers() });
  const announcement = { no: '两市监公告〔2026〕3号', on: '2026-01-04', link: 'https://example.com/liangdang/2026-3' };
  const settings = [
    ['complaints', 'publishChannel', announcement],
    ['accounts', 'setTemplate', { template: DEMO_TEMPLATE }],
  ] as const;
  for (const [name, path, input] of settings) {
    const data = { path, type: 'mutation', input, key: `demo-${path}`, clientVersion: 'demo' };
    const reply = (await host.call(name, data, openidOf('admin'))) as Reply;
    if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply.error)}`);
  }
}

/** Makes the demonstration county: staff imported once, every case filed and worked through the functions at its own time. */
export async function seed(host: DemoHost): Promise<{ ids: string[] }> {
  await host.setTime(Date.parse('2026-01-05T09:00:00+08:00') - Date.now());
  await openBureau(host);
  const steps = cases.flatMap((one, index) => [
    { at: one.at, index, act: undefined },
    ...one.acts.map((act) => ({ at: act.at, index, act })),
  ]);
  steps.sort((a, b) => (a.at < b.at ? -1 : 1));
  const known: { id: string; version: number }[] = [];
  for (const [number, { at, index, act }] of steps.entries()) {
    await host.setTime(Date.parse(`${at}:00+08:00`) - Date.now());
    const one = cases[index]!;
    const input = act ? { ...known[index]!, command: act.command, input: act.input } : one.form;
    const data = { path: act ? 'act' : 'submit', type: 'mutation', input, key: `demo-step-${number}`, clientVersion: 'demo' };
    const reply = (await host.call('complaints', data, openidOf(act?.as ?? one.as))) as Reply;
    if (!reply.ok || !reply.data)
      throw new Error(
        `demonstration step ${number} (${at} ${act?.command ?? 'submit'}): ${reply.error?.code} ${JSON.stringify(reply.error)}`,
      );
    known[index] = { id: reply.data.id, version: reply.data.version };
  }
  await host.setTime(DEMO_NOW - Date.now());
  // What would have been said by this morning has been said.
  await host.runTimers();
  return { ids: known.map((one) => one.id) };
}
