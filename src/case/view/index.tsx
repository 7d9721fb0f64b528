import { sayDate } from '@domain/civil-date';
import { requestWords } from '@domain/complaint/words';
import { Text, View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ids';
import { Card } from '../../ui/card';
import { DeadlineRuler, runningOf } from '../../ui/deadline-ruler';
import { Facts } from '../../ui/facts';
import { Page, Shown } from '../../ui/page';
import { Timeline } from '../../ui/timeline';
import { starWords } from '../../ui/question';
import { ActList } from '../act-list';
import { offeredToParty } from '../act/acts';
import { RecordCards } from '../record-cards';
import { RemindMe } from '../remind-me';
import { RejectedCards } from '../rejected-cards';
import { RowTag } from '../row-tag';
import { sayYuan } from '../words';

const isParty = (relations: readonly string[]) => relations.some((one) => one === 'complainant' || one === 'respondent');

/** One case as its parties read it. */
export default function CaseView() {
  const { params } = useRouter<{ id?: string; new?: string }>();
  const query = useQuery(() => client.complaints.get.query({ id: params.id ?? '' }));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const today = moment()?.today ?? '';

  return (
    <Page help>
      <Shown of={query}>
        {({ case: one, headline, nextStep, relations, actions, timeline: acts }) => {
          // What the bureau still owes after a case is closed is not the party's to wait for.
          const running = one.state === 'closed' ? undefined : runningOf(one.deadlines ?? []);
          // One's own acts read as one's own.
          const own = relations.includes('complainant') ? '投诉人' : '商家';
          const timeline = acts.map((act) => (act.by === own ? { ...act, by: '您' } : act));
          const last = timeline[timeline.length - 1];
          return (
            <>
              {params.new && one.state === 'received' && running && (
                <View className="letter">
                  收到了。我们最迟 <Text className="strong">{sayDate(running.dueOn, today)}</Text>
                  答复您是否受理。编号 {one.no}
                </View>
              )}
              <Card>
                <RowTag state={one.state} outcome={one.closing?.outcome} />
                <View id={ids.caseHeadline} className="title">
                  {headline}
                </View>
                {last && <View className="support">{`${last.by} ${sayDate(last.on, today)}${last.label}`}</View>}
                <View id={ids.caseNo} className="small">
                  编号 {one.no}
                </View>
                {running && <DeadlineRuler deadline={running} today={today} />}
              </Card>
              {one.decision?.kind === 'rejected' ? (
                <RejectedCards decision={one.decision} />
              ) : (
                nextStep && (
                  <Card title="接下来">
                    <View>{nextStep}</View>
                  </Card>
                )
              )}
              {one.helper?.code && !one.helper.confirmed && one.state === 'received' && (
                <Card title="请本人确认">
                  <View id={ids.helperCode} className="figure">
                    {one.helper.code}
                  </View>
                  <View>{`请把这个确认码告诉${one.complainant?.name ?? '本人'}。受理前我们打电话核实，请本人念给工作人员；也可以请本人到窗口签名。`}</View>
                </Card>
              )}
              <RecordCards complaint={one} today={today} />
              {one.rating && (
                <Card title="您的评价">
                  <View>{`${one.rating.stars} 星 · ${starWords[one.rating.stars - 1] ?? ''}`}</View>
                  {one.rating.words && <View className="quote">{one.rating.words}</View>}
                </Card>
              )}
              {isParty(relations) && <ActList title="您可以" id={params.id ?? ''} acts={offeredToParty(actions)} party />}
              {one.state !== 'closed' && <RemindMe>有进展时在微信里提醒我一次</RemindMe>}
              <Card title="经过">
                <Timeline items={timeline} />
              </Card>
              <Card title="投诉内容">
                <Facts
                  facts={[
                    { q: '商家', a: one.respondent?.name ?? '' },
                    { q: '商品', a: one.purchase?.goods ?? '' },
                    {
                      q: '付款',
                      a: one.purchase ? `${sayYuan(one.purchase.amountFen)}，${sayDate(one.purchase.boughtOn, today)}` : '',
                    },
                    { q: '经过', a: one.facts ?? one.summary ?? '' },
                    { q: '要求', a: (one.requests ?? []).map((request) => requestWords[request]).join('、') },
                  ].filter((fact) => fact.a)}
                />
              </Card>
            </>
          );
        }}
      </Shown>
    </Page>
  );
}
