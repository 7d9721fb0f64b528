import type { Emulator } from '../../emulator/emulator';
import { NOTICE_VERSION } from '../../domain/privacy/notice';
import { openidOf } from '../emulator';
import { as, complaint, type Reply } from '../functions/calls';
import type { Sent } from './load';

export const STRANGER = 'oLD99NobodyKnowsThisOne00000';
export const openidFor = (who: string) => (who === 'stranger' ? STRANGER : openidOf(who));

export const sendTo = (emulator: Emulator, { as: who, name, path, input, key }: Sent): Promise<Reply> =>
  emulator.call(name, { path, type: 'mutation', input, key, clientVersion: 'cut' }, openidFor(who)) as Promise<Reply>;

export interface Prepared {
  what: string;
  sent: Sent;
}

const act = (as: string, id: string, version: number, command: string, input: unknown): Sent => ({
  as,
  name: 'complaints',
  path: 'act',
  input: { id, version, command, input },
  key: `cut-${command}`,
});

/** The commits that touch most: each with what it needs to have happened before, done through the functions. */
export async function prepare(emulator: Emulator): Promise<Prepared[]> {
  const file = async () => (await as(emulator, 'consumer').submit(complaint)).data;
  const [one, other] = [await file(), await file()];
  await as(emulator, 'intake').act(one.id, 1, 'set12315', { number: '162000000000001' });
  const invited = await as(emulator, 'admin').call('accounts', 'invite', 'mutation', {
    name: '周晓燕',
    office: '621228-00',
    roles: ['handler'],
  });
  const { code } = invited.data as unknown as { code: string };
  const notice = { name: 'accounts', path: 'noticeShown', input: { version: NOTICE_VERSION }, key: 'cut-notice' };
  await sendTo(emulator, { as: 'stranger', ...notice });
  return [
    {
      what: 'a first filing: number, event, case',
      sent: { as: 'stranger', name: 'complaints', path: 'submit', input: complaint, key: 'cut-submit' },
    },
    { what: 'an acceptance: two document numbers, event, case, message', sent: act('intake', other.id, 1, 'accept', {}) },
    {
      what: 'a corrected number: one claim taken, one set free',
      sent: act('intake', one.id, 2, 'set12315', { number: '162000000000002' }),
    },
    {
      what: 'a joining: member and the invitation that is used up',
      sent: { as: 'stranger', name: 'accounts', path: 'join', input: { code }, key: 'cut-join' },
    },
  ];
}

/** Moments and what is hashed over them differ from run to run; everything else must not. */
const ofTheMoment = new Set([
  'at',
  'receivedAt',
  'joinedAt',
  'retryAt',
  'deliveredAt',
  'attempts',
  'hash',
  'left',
  'previous',
  'code',
]);

/**
 * Everything stored, without what differs from run to run: of a notice whether it was written, not how often it was tried, and nothing of
 * the timer's own notes.
 */
export function settled({ jobs: _jobs, ...data }: ReturnType<Emulator['exportData']>): unknown {
  const text = JSON.stringify(data, (key, value: unknown) => {
    // A filing answers the version of what its complainant reads, the moment of receipt among it.
    if (key === 'answer') return { ...(value as object), version: undefined };
    return ofTheMoment.has(key) ? undefined : value;
  });
  const all = JSON.parse(text) as Record<string, { _id: string }[]>;
  for (const documents of Object.values(all)) documents.sort((a, b) => (a._id < b._id ? -1 : 1));
  return all;
}

const TWO_MINUTES = 120_000;

/** The timer two minutes on, when whatever was cut off is settled; then the clock stands where it stood. */
export async function timerLater(emulator: Emulator): Promise<void> {
  const now = emulator.now();
  emulator.setTime(now + TWO_MINUTES - Date.now());
  await emulator.callTimer('timer');
  emulator.setTime(now - Date.now());
}
