import type { CivilDate } from '@domain/civil-date';
import { claimOf, type Said } from '@domain/complaint/performance';
import type { Party, PerformanceWord } from '@domain/complaint/records';
import { client } from '../../cloud/client';
import { routes } from '../../routes';
import { PerformanceAsk } from '../performance-ask';

interface Props {
  id: string;
  version: number;
  performance: Said<PerformanceWord>;
  side: Party;
  /** What this side may see of it: a picture that is still being checked is not there yet. */
  evidence: readonly { id: string }[];
  today: CivilDate;
  onDone: () => void;
}

/** 到账了吗 of a complaint; the merchant says what it did, with its receipt. */
export function PerformanceCard({ id, version, performance, side, evidence, today, onDone }: Props) {
  const receipts = claimOf(performance)?.files ?? [];
  const seen = evidence.some(({ id: file }) => receipts.includes(file));
  return (
    <PerformanceAsk
      performance={performance}
      party={side}
      today={today}
      tell="做到了请告诉投诉人，附上凭证。"
      receipts
      proof={receipts.length === 0 ? '' : seen ? '，凭证在下面' : '，凭证还在检查，查完在下面看得到'}
      heard={{ all: '记下了，谢谢', none: '记下了，我们来核对' }}
      urlOf={(act, done) => routes.ownAct(id, act, { done })}
      send={(done, key) =>
        client.complaints.act.mutate({ id, version, command: 'confirmPerformance', input: { done } }, { context: { key } })
      }
      onDone={onDone}
    />
  );
}
