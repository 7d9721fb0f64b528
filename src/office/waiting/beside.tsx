import { noticeBatchName } from '@domain/credit/batch/name';
import { creditFactName } from '@domain/credit/fact/name';
import { creditNoticeName } from '@domain/credit/notice/name';
import { leniencyName } from '@domain/leniency/name';
import { measureName } from '@domain/measure/name';
import { merchantClaimName } from '@domain/merchant/claim/name';
import { merchantName } from '@domain/merchant/name';
import { promiseName } from '@domain/promise/name';
import { spotCheckName } from '@domain/spot-check/name';
import type { askWaiting } from '../../cloud/waiting';
import { go, routes } from '../../routes';
import { waitingRowId } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
import { sayCount } from '../../ui/say-count';

type Beside = Awaited<ReturnType<typeof askWaiting>>[number];

/** Where one of each kind is opened, and where all of that state are listed. */
const places: Readonly<Record<string, { one?: string; list: (state: string) => string }>> = {
  [creditFactName.kind]: { one: creditFactName.pages.staff, list: () => routes.creditFacts },
  [creditNoticeName.kind]: { one: creditNoticeName.pages.staff, list: (state) => `/credit/notices/index?state=${state}` },
  [noticeBatchName.kind]: { one: noticeBatchName.pages.staff, list: () => '/credit/batches/index' },
  reading: { list: () => '/credit/readings/index' },
  [merchantClaimName.kind]: { one: merchantClaimName.pages.staff, list: () => '/credit/claims/index' },
  [merchantName.kind]: { one: merchantName.pages.staff, list: () => `${routes.merchants}?show=merging` },
  [promiseName.kind]: { one: promiseName.pages.staff, list: () => '/credit/promises/index' },
  [measureName.kind]: { one: measureName.pages.staff, list: (state) => `/means/list/index?what=measures&state=${state}` },
  [spotCheckName.kind]: { one: spotCheckName.pages.staff, list: (state) => `/means/list/index?what=checks&state=${state}` },
  [leniencyName.kind]: { one: leniencyName.pages.staff, list: (state) => `/means/list/index?what=leniencies&state=${state}` },
};

interface Row {
  other: 'beside';
  id: string;
  step: string;
  on: string;
  what: string;
  who: string;
  to: string;
}

/** Each a line where they are few; else how many there are, opening their list. */
export function besideRows({ kind, state, step, count, on, more, rows }: Beside): Row[] {
  const { one, list } = places[kind] ?? { list: () => routes.merchants };
  const row = { other: 'beside' as const, step, on };
  const many = count ? `${sayCount(count)} 件` : '最早的 100 件没有等您的';
  if (!rows.length)
    return [
      {
        ...row,
        id: waitingRowId(state, kind),
        what: many,
        who: more ? '只数了最早的 100 件，其余的看列表' : '',
        to: list(state),
      },
    ];
  return rows.map(({ id, no, what, by }) => ({
    ...{ ...row, id: waitingRowId(no, kind), what, who: [one && no, by && `${by}提出`].filter(Boolean).join(' · ') },
    to: one ? `/${one}?id=${encodeURIComponent(id)}` : list(state),
  }));
}

export function BesideRow({ row: { id, step, what, who, to }, since }: { row: Row; since: string | undefined }) {
  return <ListRow id={id} tag={step} tone="due" aside={since} what={what} who={who} onTap={() => go(to)} />;
}
