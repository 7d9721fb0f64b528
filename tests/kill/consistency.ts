import { sha256 } from '../../cloudfunctions/kernel/hash';
import type { Data } from '../../tools/verify/found';
import { UNSEALED } from '../../tools/verify/figures';
import { verify } from '../../tools/verify/verify';

type Stored = { _id: string; [field: string]: unknown };
const listed = (data: Data, name: string) => (data[name] ?? []) as unknown as Stored[];

/** What an event carries: the words it has for people. */
const carried = ({ personal }: Stored) => (personal as { notices?: { to: string; title: string }[] } | undefined)?.notices ?? [];

/** An acceptance carries at least the letter to who filed in the program. */
function nobodyTold(data: Data): string[] {
  const untold = listed(data, 'events').filter((one) => one.command === 'accept' && carried(one).length === 0);
  return untold.map(({ _id }) => `${_id}: nobody is told`);
}

/**
 * What is half-written in a database: every transition is one event, its subject, numbers, claims and messages, or nothing of it. A timer that
 * is killed night after night seals none: the next one does.
 */
export function inconsistencies(data: Data): string[] {
  const faults = verify(data).faults.filter(({ what }) => what !== UNSEALED);
  return [...faults.map(({ where, what }) => `${where}: ${what}`), ...nobodyTold(data)];
}

/** The id of the event that a person's key makes. */
export const eventIdFor = (member: string, key: string) => sha256(`${member}\n${key}`);

/** What events carry and nobody was told, once the timer has had its turn. */
export function untold(data: Data): string[] {
  const ids = new Set(listed(data, 'notices').map(({ _id }) => _id));
  return listed(data, 'events').flatMap((event) =>
    carried(event).flatMap(({ title }, at) => (ids.has(`${event._id}-${at}`) ? [] : [`${event._id}-${at} ${title}`])),
  );
}
