import { county } from '@config/county';
import type { CivilDate } from '../../civil-date';
import type { Complaint } from '../../complaint/complaint';
import { isThin } from '../../complaint/import/is-thin';
import { outcomeWords, stateWords } from '../../complaint/name';
import type { DeadlineId } from '../../law/deadline/deadline';

/** What of a complaint a pack reads, and no more: nothing that anybody wrote, and nobody's name. */
export const packFields = [
  ...['no', 'receivedOn', 'office', 'online', 'imported.promoted', 'imported.list', 'state', 'decision.kind', 'decision.on'],
  ...['closing.on', 'closing.outcome', 'deadlines', 'platform12315No', 'no12315.on', 'rating.stars'],
] as const;

/** Fields of it as they were read. */
export type PackCase = Pick<
  Complaint,
  '_id' | 'no' | 'receivedOn' | 'office' | 'online' | 'state' | 'deadlines' | 'platform12315No'
> & {
  imported?: Complaint['imported'];
  decision?: Pick<NonNullable<Complaint['decision']>, 'kind' | 'on'>;
  closing?: Pick<NonNullable<Complaint['closing']>, 'on' | 'outcome'>;
  no12315?: { on: CivilDate };
  rating?: { stars: number };
};

const officeName = (code: string) => county.offices.find((one) => one.code === code)?.name ?? code;

/** The number of the national platform, or that it was left out with a reason, which stays in the case. */
export const say12315 = ({ platform12315No, no12315 }: Pick<PackCase, 'platform12315No' | 'no12315'>): string =>
  platform12315No ?? (no12315 ? '没有，案件里写明了原因' : '没有');

const dueOf = ({ deadlines }: PackCase, id: DeadlineId) => [...deadlines].reverse().find((one) => one.id === id)?.dueOn ?? '';

/** Whether a case stands in the register, or why not. */
export function placeInRegister(one: Pick<PackCase, 'online' | 'imported'>): 'in' | 'offline' | 'thin' {
  if (isThin(one)) return 'thin';
  return one.online ? 'in' : 'offline';
}

const decisionWords = { accepted: '受理', rejected: '不予受理' } as const;

/** A case as the register has it: its number, days, office, outcome and 12315 number; of people nothing. Pure. */
export function registerRow(one: PackCase): string[] {
  const { no, receivedOn, office, state, decision, closing, rating } = one;
  return [
    ...[no, receivedOn, officeName(office)],
    ...[decision ? decisionWords[decision.kind] : '还没有决定', decision?.on ?? '', dueOf(one, 'C1')],
    ...[closing?.on ?? '', dueOf(one, 'C2'), closing ? outcomeWords[closing.outcome] : stateWords[state]],
    ...[rating ? `${rating.stars} 星` : '', say12315(one)],
  ];
}

/** A case as a list behind a figure has it, beside what it adds there. Pure. */
export const listRow = (
  one: Pick<PackCase, 'no' | 'receivedOn' | 'platform12315No' | 'no12315'> | undefined,
  { day, office, n, d, why }: { day: CivilDate; office: string; n: number; d: number; why: string },
): string[] => [
  ...[one?.no ?? '案件已经不在', one?.receivedOn ?? '', day, officeName(office), String(n), String(d)],
  ...[one ? say12315(one) : '', why],
];
