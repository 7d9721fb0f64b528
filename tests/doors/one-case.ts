// The demonstration county cut down to one case, so that whatever a person is told of somebody is of that case.
import type { Actor } from '../../domain/bureau/actor';
import type { Complaint } from '../../domain/complaint/complaint';
import { formKinds } from '../../domain/complaint/letters/documents';
import { builtIn } from '../../domain/law/calendar/calendar';
import { found, window } from '../../domain/signal/fixture';
import { begun } from '../../domain/signal/life';
import { DEMO_NOW } from '../../tools/demo/county';
import { memberIdOf } from '../../tools/demo/member-id';
import type { CountyData } from '../../tools/demo/snapshot';

const CASES = Number(process.env.LEAK_CASES ?? 17);

/** How a party is named to others: by its part. */
export const parts = ['投诉人', '商家'];

/** As a text stands inside JSON. */
export const asJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** What a letter is called, as acts too are called by it: who is told a letter is told more of it. */
const titles = new Set(Object.values(formKinds).map(({ title }) => title));

/** Texts that say something of somebody; codes, days and words of the program are everybody's. */
export function tellingTexts(value: unknown): string[] {
  if (typeof value === 'string' && titles.has(value)) return [];
  if (typeof value === 'string')
    return /[\u4e00-\u9fff]{3}|\d{7}|^m_/.test(value) && !/^\d{4}-\d\d-\d\d$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(tellingTexts);
}

/** A signal that it is one of the complaints of. */
const signalOf = (id: string): CountyData[string][number] => {
  const kept = begun({ ...found, cases: [id] }, window, {
    id: 's_1',
    moment: { now: DEMO_NOW, today: '2026-11-24', calendar: builtIn },
  });
  return { ...kept, head: { event: '', hash: '', by: '程序', member: 'program', at: DEMO_NOW }, dueBy: '' };
};

/** The county with this one case, everything that belongs to it, and nobody else's. */
export function countyWith(county: CountyData, id: string): CountyData {
  const mine = (documents: CountyData[string] = []) => documents.filter((one) => JSON.stringify(one).includes(id));
  const { members = [], settings = [], claims, events, notices, readings, evidence } = county;
  const of = { claims: mine(claims), notices: mine(notices), readings: mine(readings), evidence: mine(evidence) };
  const complaints = mine(county.complaints).filter(({ _id }) => _id === id);
  return { members, settings, ...of, events: mine(events), complaints, signals: [signalOf(id)] };
}

export function actorOf(members: CountyData[string], openid: string): Actor {
  const member = members.find(({ _id }) => _id === memberIdOf(openid)) as unknown as Partial<Actor> | undefined;
  return {
    member: memberIdOf(openid),
    name: member?.name ?? '',
    roles: ['consumer', ...(member?.roles ?? [])],
    office: member?.office,
    ...(member?.holds && { holds: member.holds }),
  };
}

/** A case that its merchant has joined and still acts in, one that is closed and may still be rated, and one of each state, way of ending and source first, then others, in the order of their ids. */
export function chosen(complaints: readonly Complaint[]): Complaint[] {
  const kinds = new Map<string, Complaint>();
  for (const one of complaints) {
    const kind = `${one.state} ${one.state === 'received' ? one.office : ''} ${one.closing?.outcome ?? ''} ${one.source === 'miniProgram' ? 'own' : 'recorded'} ${one.respondent.member ? 'merchant' : ''}`;
    // What a helper filled in waits for the person's word: nobody accepts it meanwhile.
    if (one.helper && !one.helper.confirmed) continue;
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  const joined = complaints.filter(({ access, state }) => access?.joined && state === 'accepted').slice(0, 1);
  const ratable = ({ closing, rating, complainant: { member } }: Complaint) =>
    member !== undefined &&
    !rating &&
    (closing?.outcome === 'mediated' || closing?.outcome === 'settled') &&
    closing.on >= '2026-11-10';
  return [...new Set([...joined, ...complaints.filter(ratable).slice(0, 1), ...kinds.values(), ...complaints])].slice(0, CASES);
}

/** Ids and names of those at the bureau's desks: they act under their names. */
export function officersIn({ members = [] }: CountyData): string[] {
  return members.filter(({ office }) => office).flatMap(({ _id, name }) => [_id, String(name)]);
}
