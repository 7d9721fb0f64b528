import { complaint, type Reply } from '../functions/calls';
import type { CloudProcess } from './cloud-process';
import type { Random } from '../random';

/** One call of a mutation as it was sent: the same again is the same call. */
export interface Sent {
  as: string;
  name: string;
  path: string;
  input: unknown;
  key: string;
}
export type Acknowledged = Sent & { data: unknown };

/** What the clients know: what was acknowledged, what was sent and never answered, and the cases they have heard of. */
export interface Known {
  acknowledged: Acknowledged[];
  unanswered: Sent[];
  /** Of each case its version, and as its owner reads it, where that is known. */
  cases: Map<string, { version: number; owner: string; read?: number }>;
  /** Content of each file that was acknowledged or may have been written; the first is the last acknowledged one. */
  files: Map<string, { sure?: string; maybe: Set<string> }>;
  sent: number;
}

export const nothingKnown = (): Known => ({
  acknowledged: [],
  unanswered: [],
  cases: new Map(),
  files: new Map(),
  sent: 0,
});

export async function send(cloud: CloudProcess, { as, name, path, input, key }: Sent): Promise<Reply> {
  return (await cloud.call(as, name, { path, type: 'mutation', input, key, clientVersion: 'kill' })) as Reply;
}

const consumers = ['consumer', 'consumer2', 'consumer3'] as const;
const rejection = { ground: 'R4', reason: '到提出投诉已经超过三年，没有正当理由。' };

type Making = (random: Random, known: Known) => Omit<Sent, 'key'> | undefined;

const act = (as: string, id: string, version: number, command: string, input: unknown = {}) => ({
  as,
  name: 'complaints',
  path: 'act',
  input: { id, version, command, input },
});

const onSomeCase =
  (as: readonly string[], command: string, input: (random: Random) => unknown = () => ({})): Making =>
  (random, { cases }) => {
    const recent = [...cases].slice(-12);
    if (recent.length === 0) return undefined;
    const [id, { version }] = random.of(recent);
    return act(random.of(as), id, version, command, input(random));
  };

/** What people do at the same time; many of these are refused, since others were faster. Often named, often done. */
const makings: readonly Making[] = [
  ...Array.from({ length: 4 }, (): Making => (random) => {
    const facts = `第 ${random.below(1e9)} 次：收到的核桃有一半是空壳，店铺不给退。`;
    return { as: random.of(consumers), name: 'complaints', path: 'submit', input: { ...complaint, facts } };
  }),
  ...Array.from({ length: 3 }, () => onSomeCase(['intake', 'handler'], 'accept')),
  onSomeCase(['intake', 'handler'], 'proposeReject', () => rejection),
  onSomeCase(['leader'], 'approveReject'),
  // Few numbers for many cases: claims are taken, refused and set free.
  onSomeCase(['intake'], 'set12315', (random) => ({ number: `16200000${random.below(40)}` })),
  (random, { cases }) => {
    const recent = [...cases].slice(-12);
    if (recent.length === 0) return undefined;
    const [id, { version, owner, read = version }] = random.of(recent);
    return act(owner, id, read, 'withdraw', { reason: '商家已经退款' });
  },
  (random) => ({
    as: 'admin',
    name: 'accounts',
    path: 'invite',
    input: { name: `周晓燕${random.below(100)}`, office: '621228-00', roles: ['handler'] },
  }),
];

/** What is learned from an answer. */
export function learn(known: Known, sent: Sent, { ok, data }: Reply): void {
  if (!ok) return;
  known.acknowledged.push({ ...sent, data });
  if (sent.name === 'complaints') {
    const { owner = sent.as, version = 0 } = known.cases.get(data.id) ?? {};
    // Its owner is told the version as its owner reads it.
    const own = sent.as === owner ? { version: version + 1, read: data.version } : { version: data.version };
    known.cases.set(data.id, { owner, ...own });
  }
}

async function upload(cloud: CloudProcess, random: Random, known: Known): Promise<void> {
  const owner = random.of(consumers);
  const path = `kill/${owner}-${random.below(6)}.bin`;
  const text = `${known.sent}-`.repeat(1 + random.below(4000));
  const file = known.files.get(path) ?? { maybe: new Set<string>() };
  known.files.set(path, file);
  file.maybe.add(text);
  if (await cloud.upload(owner, path, Buffer.from(text))) {
    file.sure = text;
    file.maybe.clear();
  }
}

interface Run {
  seed: number;
  /** Told of every answer. */
  answered: () => void;
}

/** One client, until the cloud is gone. */
async function client(
  cloud: CloudProcess,
  random: Random,
  known: Known,
  { seed, answered }: Run,
  mayUpload: boolean,
): Promise<void> {
  for (;;) {
    known.sent += 1;
    if (mayUpload && random.below(4) === 0) {
      try {
        await upload(cloud, random, known);
      } catch {
        return;
      }
      continue;
    }
    const made = random.of(makings)(random, known);
    if (!made) continue;
    const sent: Sent = { ...made, key: `kill-${seed}-${known.sent}` };
    try {
      learn(known, sent, await send(cloud, sent));
      answered();
    } catch {
      // Killed before it answered: done or not, nobody knows yet.
      known.unanswered.push(sent);
      return;
    }
  }
}

/**
 * Several clients at once, each with dice of its own; ends when the cloud was killed. One of them uploads: two who write one file at once
 * would both be right.
 */
export async function load(cloud: CloudProcess, dice: readonly Random[], known: Known, run: Run): Promise<void> {
  await Promise.all(dice.map((random, at) => client(cloud, random, known, run, at === 0)));
}
