import { standingSenders } from '../open-matters';
import type { CivilDate } from '../../civil-date';
import { isSameName, normalCode } from '../../normal-form';
import { without } from '../../without';
import type { Complaint } from '../complaint';
import type { Delivery, Sender } from '../records';

/** Entries that came with another case, each before the first later one of the case's own: that these keep their order is what undoing needs. */
export function among<One extends { on: CivilDate }>(own: readonly One[], came: readonly One[]): One[] {
  return came.reduce<One[]>(
    (all, one) => {
      const later = all.findIndex(({ on }) => on > one.on);
      return later < 0 ? [...all, one] : [...all.slice(0, later), one, ...all.slice(later)];
    },
    [...own],
  );
}

const samePaper = (one: Sender, other: Sender) =>
  isSameName(one.name, other.name) && normalCode(one.number) === normalCode(other.number);

/** Those who wait for an answer in `from` and are not known here yet, numbered on. */
function sendersOf(from: Complaint, to: Complaint): Sender[] {
  const known = to.senders ?? [];
  return standingSenders(from)
    .filter((one) => !one.answered && !standingSenders(to).some((other) => samePaper(one, other)))
    .map((one, index) => ({ ...one, no: known.length + index + 1, came: { from: from.no, no: one.no } }));
}

const some = <Key extends string, One>(key: Key, list: readonly One[]) =>
  (list.length ? { [key]: [...list] } : {}) as { [K in Key]?: One[] };

/** The lists of both cases as one, as far as they go on; `asked`: the request for proof of identity goes over. */
export function joined(from: Complaint, to: Complaint, asked: boolean): Partial<Complaint> {
  const of = from.no;
  const evidence = (from.evidence ?? []).map((file) => ({ ...file, of: file.of ?? from._id }));
  const mediation = (from.mediation ?? []).map((one) => ({ ...one, of: one.of ?? of }));
  const requests = (from.deliveries ?? []).filter(({ form }) => asked && form === 'identityRequest');
  const deliveries = requests.map((one): Delivery => ({ ...one, of: one.of ?? of }));
  const recused = (from.recused ?? []).filter((one) => !to.recused?.includes(one));
  return {
    ...some('evidence', [...(to.evidence ?? []), ...evidence]),
    ...some('mediation', among(to.mediation ?? [], mediation)),
    ...some('deliveries', among(to.deliveries ?? [], deliveries)),
    ...some('senders', [...(to.senders ?? []), ...sendersOf(from, to)]),
    ...some('recused', [...(to.recused ?? []), ...recused]),
  };
}

/** What went along with a merge: the merged case, and those that had been merged into it. */
interface Along {
  ids: ReadonlySet<string>;
  nos: ReadonlySet<string>;
  recused: readonly string[];
}

/** The lists of the case that went on without what came along with the other one. */
export function parted(to: Complaint, from: Complaint, { ids, nos, recused }: Along): Partial<Complaint> {
  const own = ({ of }: { of?: string }) => of === undefined || !nos.has(of);
  return {
    ...some(
      'evidence',
      (to.evidence ?? []).filter(({ of }) => of === undefined || !ids.has(of)),
    ),
    ...some('mediation', (to.mediation ?? []).filter(own)),
    ...some('deliveries', (to.deliveries ?? []).filter(own)),
    ...some(
      'senders',
      (to.senders ?? []).filter(({ came }) => came?.from !== from.no),
    ),
    ...some(
      'recused',
      (to.recused ?? []).filter((one) => !recused.includes(one)),
    ),
  };
}

/** Who had sent the merged case on, as they stand after what was written down and answered where it went on. */
export function sendersBack(from: Complaint, to: Complaint): Partial<Complaint> {
  const back = (one: Sender): Sender => {
    const there = to.senders?.find(({ came }) => came?.from === from.no && came.no === one.no);
    if (!there) return one;
    return { ...without(there, 'came'), no: one.no, ...(one.came && { came: one.came }) };
  };
  return from.senders ? { senders: from.senders.map(back) } : {};
}

/** The lists that {@link joined} and {@link parted} write: absent where they have nothing. */
export const joinedLists = ['evidence', 'mediation', 'deliveries', 'senders', 'recused'] as const;
