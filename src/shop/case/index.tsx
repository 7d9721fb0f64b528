import { sayDate } from '@domain/civil-date';
import { problemTypes } from '@domain/matter/problem-types';
import { sayYuan } from '@domain/money';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { useCall } from '../../cloud/use-call';
import { useQuery } from '../../cloud/use-query';
import { go, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { shopIds } from '../ids';
import { answererOf, tagOf } from '../case-words';

/** What it means to agree, and not to (令121-18, 23). */
const consequences = [
  '调解是自愿的。请先答复是否同意。',
  '同意的：工作人员和双方一起谈；谈成了，照约定做到。',
  '不同意的：调解终止，消费者可以申请仲裁或者向法院起诉。',
  '调解成不成，都不影响对违法行为的举报和查处。',
];

/** A complaint about one of one's own merchants before somebody answers it: what it is about, by when, what an answer means, and 我来答复. */
function OwnCase() {
  const { params } = useRouter<{ merchant?: string; id?: string }>();
  const [merchant, id] = [params.merchant, params.id].map((one) => decodeURIComponent(one ?? '')) as [string, string];
  const query = useQuery(() => client.complaints.toTakeUp.query({ merchant, id }));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const { waiting, told, run } = useCall();
  const take = () =>
    run(async (key) => {
      await client.complaints.takeUp.mutate({ merchant, id }, { context: { key } });
      await Taro.redirectTo({ url: routes.caseView(id) });
    });
  const { data } = query;
  const foot =
    data?.by === 'me' ? (
      <Button onTap={() => go(routes.caseView(id))}>看全部内容</Button>
    ) : data && !data.cannot ? (
      <Button id={shopIds.takeUp} waiting={waiting} onTap={() => void take()}>
        我来答复
      </Button>
    ) : undefined;
  const today = moment()?.today;
  return (
    <Page help foot={foot}>
      {told && <Refusal told={told} onReload={() => void query.reload()} onRetry={() => void take()} />}
      <Shown of={query}>
        {(one) => (
          <>
            <View>
              <View className="title">{one.goods}</View>
              <View className="support">{`${one.name} · 编号 ${one.no ?? ''}`}</View>
            </View>
            <Card title={tagOf(one).tag}>
              <Facts
                facts={[
                  { q: '反映的问题', a: one.problem ? problemTypes[one.problem].label : '其他' },
                  ...(one.amountFen === undefined ? [] : [{ q: '付了多少', a: sayYuan(one.amountFen) }]),
                  ...(one.deadline ? [{ q: '调解到哪天', a: sayDate(one.deadline.dueOn, today) }] : []),
                  { q: '店里谁答复', a: answererOf(one) },
                ]}
              />
            </Card>
            <Card title="投诉的事">
              <View>{one.summary ?? '摘要还在检查，检查以后给您看。'}</View>
              <View className="support">这是工作人员核对过的摘要，是不是这样，由您来说明。</View>
            </Card>
            {one.state !== 'closed' && (
              <Card title="答复以前，请先知道">
                {consequences.map((line) => (
                  <View key={line}>{line}</View>
                ))}
              </Card>
            )}
            {one.cannot && one.by !== 'me' ? (
              <View className="warning">
                <View className="strong">{one.cannot.say}</View>
                <View className="support">{one.cannot.do}</View>
              </View>
            ) : (
              one.by !== 'me' && (
                <View className="support">
                  {typeof one.by === 'object'
                    ? `您接过来以后，${one.by.name}就看不到这件投诉了；${one.by.name}说过的，您也看不到。`
                    : '点“我来答复”以后，您能看到全部内容、交凭证、和工作人员留言；店里别的人只看到这一页。'}
                </View>
              )
            )}
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(OwnCase);
