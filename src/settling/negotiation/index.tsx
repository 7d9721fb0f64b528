import { byOpening, consumerWords, merchantWords, ownGroups } from '@domain/negotiation/own-words';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { PerformanceAsk } from '../../case/performance-ask';
import { client, moment, newKey } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { NegotiationBody, NegotiationHead } from '../../negotiation/body';
import { readNegotiation, tellOpened, type OpenedNegotiation } from '../../negotiation/bound';
import { footOf, MoreActs, type ActsOf } from '../../negotiation/page';
import { go, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { settlingRoutes } from '../routes';
import { RunsCard } from './runs-card';
import { useComplaint } from './use-complaint';

const sides = {
  consumer: { words: consumerWords, groups: ownGroups, urlOf: settlingRoutes.negotiationAct('consumer') },
  merchant: { words: merchantWords, groups: ownGroups, urlOf: settlingRoutes.negotiationAct('merchant') },
} as const satisfies Record<string, ActsOf>;
const sideOf = ({ side }: OpenedNegotiation) => sides[side === 'merchant' ? 'merchant' : 'consumer'];

/** That the firm opened it is told once, by opening it. */
function useSeen(of: OpenedNegotiation | undefined, reload: () => Promise<void>) {
  const key = useRef<string>();
  const act = of && byOpening[of.side];
  const unseen = of?.acts.some(({ command }) => command === act) ? of : undefined;
  useEffect(() => {
    if (!unseen || !act) return;
    key.current ??= newKey();
    // Reading does not wait for it.
    void tellOpened(unseen, act, key.current).then((heard) => (heard ? reload() : undefined));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each version that was read
  }, [unseen?.version]);
}

/** 到账了吗, or what the firm is to report. */
function Performed({ of, onDone }: { of: OpenedNegotiation; onDone: () => void }) {
  const { id, version, side, negotiation, acts } = of;
  const asked = side === 'merchant' ? 'reportPerformance' : 'confirmPerformance';
  if (!negotiation.performance || !acts.some(({ command }) => command === asked)) return null;
  return (
    <PerformanceAsk
      performance={negotiation.performance}
      party={side === 'merchant' ? 'respondent' : 'complainant'}
      today={moment()?.today ?? negotiation.on}
      tell="做到了请告诉消费者。"
      receipts={false}
      heard={{ all: '记下了，谢谢', none: '记下了，商家看得到' }}
      urlOf={(act, done) => `${sideOf(of).urlOf(id, act)}&a.done=${done}`}
      send={(done, key) =>
        client.settling.negotiationAct.mutate(
          { id, version, command: 'confirmPerformance', input: { done } },
          { context: { key } },
        )
      }
      onDone={onDone}
    />
  );
}

/** One negotiation, to the consumer and to the firm. */
function Negotiation() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => readNegotiation(id));
  const { data, reload } = query;
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()));
  useSeen(data, reload);
  const turn = useComplaint(data, reload);
  const today = moment()?.today;
  const filed = data?.negotiation.complaint;
  const foot = filed ? (
    <Button id="open-complaint" onTap={() => go(routes.caseView(filed.id))}>
      看这件投诉
    </Button>
  ) : data?.mayComplain ? (
    <Button
      id="to-complaint"
      kind={data.negotiation.state === 'agreed' ? 'plain' : 'primary'}
      waiting={turn.waiting}
      onTap={() => void turn.ask()}
    >
      转为投诉
    </Button>
  ) : (
    data && footOf(sideOf(data), data)
  );
  return (
    <Page help foot={foot}>
      <Shown of={query}>
        {(of) => {
          const on = today ?? of.negotiation.on;
          return (
            <>
              {turn.told && <Refusal told={turn.told} onRetry={() => void turn.ask()} onReload={() => void reload()} />}
              <NegotiationHead of={of} today={on} />
              <Performed of={of} onDone={() => void reload()} />
              <NegotiationBody of={of} today={on} />
              {of.runs && <RunsCard runs={of.runs} today={on} />}
              <MoreActs acts={sideOf(of)} of={of} />
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

export default guarded(Negotiation);
