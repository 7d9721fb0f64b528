import { county } from '../../config/county';
import { NOTICE_VERSION } from '../../domain/privacy/notice';
import { consumers } from './consumers';
import { memberIdOf } from './member-id';
import { owners } from './merchants/owners';
import personas from './personas.json';

/** The day the demonstration opens on, 10:00 in +08:00; from there time runs on. */
export const DEMO_NOW = Date.parse('2026-11-24T10:00:00+08:00');
/** Looks like an id of WeChat's; the emulator's people accept it as any other. */
export const DEMO_TEMPLATE = 'demo-progress-template-000000000000000000_1';

/** Who hands files in while the county is made: those one can sign in as, and owners of shops nobody signs in as. */
export const makers = [
  ...personas,
  ...owners.map(({ openid, person }) => ({ id: openid, name: person, label: '商家', openid, hint: '' })),
];

/** The consumers one can sign in as; they have been here before. */
export const regulars = consumers.slice(0, 3).map(({ openid }) => openid);

const [bureau, first, second, third] = county.offices.map(({ code }) => code) as [string, string, string, string];
/** The eight who work here: what they are and where. */
const staff: Record<string, { roles: string[]; office: string }> = {
  intake: { roles: ['intake'], office: bureau },
  handler: { roles: ['handler'], office: bureau },
  leader: { roles: ['leader'], office: bureau },
  admin: { roles: ['admin'], office: bureau },
  taskForce: { roles: ['taskForce'], office: bureau },
  chengguan: { roles: ['intake', 'handler'], office: first },
  yangdian: { roles: ['intake', 'handler'], office: second },
  xipo: { roles: ['intake', 'handler'], office: third },
};

/** What opening the bureau needs of the emulator. */
export interface OpeningHost {
  call: (name: string, data: unknown, openid: string) => Promise<unknown>;
  importData: (data: Record<string, { _id: string; [field: string]: unknown }[]>) => unknown;
}

interface Reply {
  ok: boolean;
  error?: { code: string; say: string };
}

/** The openid of a persona; an openid of one of the county's people stays what it is. */
export function openidOf(id: string): string {
  const persona = personas.find((one) => one.id === id);
  if (persona) return persona.openid;
  if ([...consumers, ...owners].some(({ openid }) => openid === id)) return id;
  throw new Error(`no such person: ${id}`);
}

/** The bureau's people: the one thing no function can make, because nobody is there yet who might. */
export function staffMembers() {
  return Object.entries(staff).map(([id, { roles, office }]) => {
    const openid = openidOf(id);
    return {
      _id: memberIdOf(openid),
      version: 1,
      openid,
      name: personas.find((one) => one.id === id)!.name,
      roles,
      office,
      joinedAt: Date.parse('2026-01-05T09:00:00+08:00'),
    };
  });
}

/** Who sits at which desk, as staffing keeps it beside the people themselves. */
export function staffDesks() {
  const people = staffMembers().map(({ _id: member, office, roles }) => ({ member, office, roles }));
  return { _id: 'desks', people };
}

/** The bureau before its first case: its people, and the announcement that makes the program a channel (令121-8). */
export async function openBureau(host: OpeningHost): Promise<void> {
  await host.importData({ members: staffMembers(), settings: [staffDesks()] });
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
  for (const openid of regulars) await showNotice(host, openid);
}

/** The privacy notice is shown to a person before anything is filed (PIPL 17). */
export async function showNotice(host: Pick<OpeningHost, 'call'>, openid: string): Promise<void> {
  const input = { version: NOTICE_VERSION };
  const data = { path: 'noticeShown', type: 'mutation', input, key: 'demo-notice', clientVersion: 'demo' };
  const reply = (await host.call('accounts', data, openid)) as Reply;
  if (!reply.ok) throw new Error(`noticeShown: ${JSON.stringify(reply.error)}`);
}
