import { canonical } from '../../cloudfunctions/kernel/hash';
import { claimOf } from '../../cloudfunctions/complaints/acts/claims';
import { listed as listedBy } from '../../cloudfunctions/complaints/acts/followed';
import type { Complaint } from '../../domain/complaint/complaint';
import { complaintName } from '../../domain/complaint/name';
import { folderOf, ticketIn, type Folder } from '../../domain/evidence/folder';
import type { Entry } from '../../domain/indicator/ledger/entries';
import { standings } from '../../domain/indicator/ledger/standings';
import { calendarWith, type Calendar } from '../../domain/law/calendar/calendar';
import type { YearTable } from '../../domain/law/calendar/years';
import type { Event } from './chains';
import { fault, grouped, listed, looked, nameOf, type Data, type Document, type Fault } from './found';

type Kept = Complaint & Document & Record<string, unknown>;
const nameOfCase = (one: Kept) => nameOf(complaintName.kind, one._id, one);
const ofEach = (data: Data, look: (one: Kept) => Fault[]) =>
  listed<Kept>(data, complaintName.collection).flatMap((one) => looked(nameOfCase(one), () => look(one)));

/** The calendar by which lists were made, or undefined while cases are being counted again by another one. */
function calendarIn(data: Data): Calendar | undefined {
  const settings = new Map(listed(data, 'settings').map((one) => [one._id, one]));
  const calendar = settings.get('calendar');
  if (Number(calendar?.confirmedAt ?? 0) > Number(settings.get('countedBy')?.at ?? 0)) return undefined;
  return calendarWith((calendar?.years ?? []) as YearTable[]);
}

const columns = { dueBy: '排序的日子', tasks: '待办的日子', offices: '在哪个单位的列表里', find: '查找用的词' } as const;

/** Lists and searches go by what follows from the case itself. */
function indexFaults(data: Data): Fault[] {
  const calendar = calendarIn(data);
  if (!calendar) return [];
  return ofEach(data, (one) => {
    const { dueBy, tasks, offices, find } = listedBy(one, calendar);
    const wanted: Record<string, unknown> = { dueBy, tasks, offices, find };
    return Object.entries(columns)
      .filter(([field]) => canonical(one[field]) !== canonical(wanted[field]))
      .map(([, word]) => fault(nameOfCase(one), `${word}和案件的内容不一样，列表会排错、查找会漏`));
  });
}

const cellOf = ({ measure, office, day }: Pick<Entry, 'measure' | 'office' | 'day'>) => `${measure} ${office} ${day}`;

function summed(all: readonly Pick<Entry, 'measure' | 'office' | 'day' | 'n' | 'd'>[]): Map<string, string> {
  const sums = new Map<string, [number, number]>();
  for (const one of all) {
    const [n, d] = sums.get(cellOf(one)) ?? [0, 0];
    sums.set(cellOf(one), [n + one.n, d + one.d]);
  }
  return new Map([...sums].filter(([, [n, d]]) => n !== 0 || d !== 0).map(([cell, [n, d]]) => [cell, `${n}/${d}`]));
}

/** What the events of a case changed in the figures adds up to what the case stands for. */
function entryFaults(data: Data): Fault[] {
  const entries = grouped(
    listed<Event>(data, 'events').filter(({ subject }) => subject?.kind === complaintName.kind),
    ({ subject }) => subject.id,
  );
  return ofEach(data, (one) => {
    const written = summed((entries.get(one._id) ?? []).flatMap((event) => event.entries as Entry[]));
    const stands = summed(standings(one));
    const cells = [...new Set([...written.keys(), ...stands.keys()])].filter((cell) => written.get(cell) !== stands.get(cell));
    const told = cells.map((cell) => `${cell} 记了 ${written.get(cell) ?? '0/0'}，应为 ${stands.get(cell) ?? '0/0'}`);
    return told.length ? [fault(nameOfCase(one), `计入指标的数和案件不一样：${told.join('；')}`)] : [];
  });
}

/** Evidence that a case shows is what was handed in with it, or with a case that was merged into it. */
function evidenceFaults(data: Data): Fault[] {
  const folders = new Map(listed<Folder>(data, 'evidence').map((one) => [one._id, one]));
  return ofEach(data, (one) =>
    (one.evidence ?? []).flatMap((file) => {
      const ticket = ticketIn(folders.get(folderOf(file.id)), file.id);
      const name = `凭证“${file.name}”（${file.id}）`;
      if (!ticket) return [fault(nameOfCase(one), `${name}的登记不见了`)];
      if (ticket.claimed?.id !== (file.of ?? one._id))
        return [fault(nameOfCase(one), `${name}登记在另一件 ${ticket.claimed?.no ?? '（没有）'}`)];
      return ticket.kept?.sha256 === file.sha256 ? [] : [fault(nameOfCase(one), `${name}登记的校验值和案件写的不一样`)];
    }),
  );
}

/** A number of the national platform belongs to the case that shows it. */
function claimFaults(data: Data): Fault[] {
  const claims = new Map(listed<Document & { of?: string; no?: string }>(data, 'claims').map((one) => [one._id, one]));
  return ofEach(data, (one) => {
    if (one.platform12315No === undefined) return [];
    const claim = claims.get(claimOf(one.platform12315No));
    if (claim?.of === one._id) return [];
    return [
      fault(nameOfCase(one), `12315编号 ${one.platform12315No} 归属${claim ? `写的是 ${claim.no || '没有人'}` : '不见了'}`),
    ];
  });
}

export const caseFaults = (data: Data): Fault[] => [
  ...indexFaults(data),
  ...entryFaults(data),
  ...evidenceFaults(data),
  ...claimFaults(data),
];
