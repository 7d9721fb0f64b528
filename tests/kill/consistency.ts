import { sha256 } from '../../cloudfunctions/kernel/hash';
import { documentNumber, isIssuedForm } from '../../domain/complaint/letters/documents';
import { county } from '../../config/county';
import { verifyChains, type Data } from '../../tools/verify/chains';

type Stored = { _id: string; [field: string]: unknown };
const listed = (data: Data, name: string) => (data[name] ?? []) as unknown as Stored[];

interface Numbered extends Stored {
  no: string;
  platform12315No?: string;
  documents?: { form: string; number: string }[];
}

/** Numbers 1 to `last`, each once. */
function gapless(what: string, found: readonly string[], last: number, numberAt: (n: number) => string): string[] {
  const wanted = Array.from({ length: last }, (_, n) => numberAt(n + 1)).sort();
  const got = [...found].sort();
  return JSON.stringify(wanted) === JSON.stringify(got)
    ? []
    : [`${what}: the counter stands at ${last}, given are ${got.join(' ')}`];
}

function counterFaults(data: Data): string[] {
  const complaints = listed(data, 'complaints') as Numbered[];
  return listed(data, 'counters').flatMap(({ _id, last }) => {
    const [kind, ...rest] = _id.split('-');
    const year = rest.at(-1) ?? '';
    if (kind === 'complaint') {
      const numbers = complaints.map(({ no }) => no).filter((no) => no.split('-')[1] === year);
      return gapless(_id, numbers, last as number, (n) => `${county.prefix}-${year}-${String(n).padStart(4, '0')}`);
    }
    const form = rest[0] ?? '';
    if (kind !== 'document' || !isIssuedForm(form)) return [];
    const issued = complaints.flatMap(({ documents = [] }) => documents.filter((one) => one.form === form));
    const numbers = issued.map(({ number }) => number).filter((number) => number.includes(`〔${year}〕`));
    return gapless(_id, numbers, last as number, (n) => documentNumber(form, `${year}-01-01`, n, county.agency));
  });
}

/** A number of the national platform and its claim name each other. */
function claimFaults(data: Data): string[] {
  const claims = new Map(listed(data, 'claims').map(({ _id, of }) => [_id, of]));
  const complaints = listed(data, 'complaints') as Numbered[];
  const numbered = complaints.filter(({ platform12315No }) => platform12315No !== undefined);
  const unclaimed = numbered.filter(({ _id, platform12315No }) => claims.get(`12315:${platform12315No}`) !== _id);
  const owned = new Set(numbered.map(({ platform12315No }) => `12315:${platform12315No}`));
  const transfers = new Set(listed(data, 'transfers').map(({ number }) => `12315:${String(number)}`));
  const stray = [...claims].filter(([id, of]) => id.startsWith('12315:') && of && !owned.has(id) && !transfers.has(id));
  return [
    ...unclaimed.map(({ _id }) => `${_id} has a number that is not claimed for it`),
    ...stray.map(([id]) => `${id} is nobody's`),
  ];
}

/** What an event carries: the words it has for people. */
const carried = ({ personal }: Stored) => (personal as { notices?: { to: string; title: string }[] } | undefined)?.notices ?? [];

/** Messages come of an event that carries them, and an acceptance carries at least the letter to who filed in the program. */
function noticeFaults(data: Data): string[] {
  const events = new Map(listed(data, 'events').map((one) => [one._id, one]));
  const ids = new Set(listed(data, 'notices').map(({ _id }) => _id));
  const made = [...ids].filter((id) => /^[0-9a-f]{64}-\d+$/.test(id)).map((id) => id.split('-') as [string, string]);
  const orphans = made.filter(([event, at]) => !events.has(event) || (Number(at) > 0 && !ids.has(`${event}-${Number(at) - 1}`)));
  const strange = made.filter(([event, at]) => events.has(event) && !carried(events.get(event)!)[Number(at)]);
  const untold = [...events.values()].filter((one) => one.command === 'accept' && carried(one).length === 0);
  return [
    ...orphans.map((one) => `notice ${one.join('-')} belongs to nothing`),
    ...strange.map((one) => `notice ${one.join('-')} is not what its event carries`),
    ...untold.map(({ _id }) => `${_id}: nobody is told`),
  ];
}

/** What is half-written in a database: every transition is one event, its subject, numbers, claims and messages, or nothing of it. */
export function inconsistencies(data: Data): string[] {
  const { faults } = verifyChains(data);
  const broken = faults.map(({ subject, version, what }) => `${subject} ${version ?? ''}: ${what}`);
  return [...broken, ...counterFaults(data), ...claimFaults(data), ...noticeFaults(data)];
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
