import { sayDate, type CivilDate } from '@domain/civil-date';
import { promiseKinds } from '@domain/promise/kinds';
import { promiseStateWords } from '@domain/promise/labels';
import { saySection as sayPromise } from '@domain/promise/say';
import { saySection as sayTrace } from '@domain/trace/say';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { useQuery } from '../../cloud/use-query';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Page, Shown } from '../../shell/page';
import { Pictures } from '../../shown/pictures';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { Facts, factsOf, Lines } from '../../ui/facts';
import { Tag } from '../../ui/tag';

const links = [
  { say: '国家企业信用信息公示系统', url: 'https://www.gsxt.gov.cn/', hint: '登记、年报、处罚、经营异常。' },
  { say: '全国12315消费投诉信息公示', url: 'https://www.12315.cn/', hint: '投诉公示以那里为准。' },
];

type Shop = Awaited<ReturnType<typeof client.merchants.shop.query>>;
type Trace = Shop['traces'][number];

const day = () => {
  const today = moment()?.today;
  return { day: (on: CivilDate) => sayDate(on, today) };
};

function PromiseCard({ of, shops }: { of: Shop['promises'][number]; shops: Shop['shops'] }) {
  const wording = day();
  const where = shops.filter(({ id }) => of.wording.shops.includes(id)).map(({ name }) => name);
  const past = sayPromise('versions', of, wording);
  return (
    <Card title={promiseKinds[of.kind].label}>
      <View className="row__top">
        <Tag tone={of.state === 'shown' ? 'ok' : 'quiet'}>{promiseStateWords[of.state]}</Tag>
        <View className="small">{of.no}</View>
      </View>
      <Lines lines={sayPromise('wording', of, wording)} />
      <View className="support">{`适用的网店：${where.length ? where.join('、') : '全部'}`}</View>
      <Facts
        facts={factsOf(
          sayPromise('about', of, wording).filter(({ head }) => head !== '承诺什么' && head !== '编号' && head !== '状态'),
        )}
      />
      {past.length > 0 && (
        <>
          <View className="strong">以前的版本（那时买的按那一版）</View>
          <Lines lines={past} />
        </>
      )}
    </Card>
  );
}

function TraceCard({ of }: { of: Trace }) {
  const { id, files = [] } = of;
  // The title names the goods and the batch.
  const lines = sayTrace('goods', { ...of, files: [] }, day()).filter(({ head }) => head !== '商品' && head !== '批次');
  return (
    <Card title={`${of.product} · ${of.batch}`}>
      <Facts facts={factsOf(lines)} />
      {files.length > 0 && <Pictures name={id} files={files} ask={() => client.merchants.shownPictures.query({ id })} />}
    </Card>
  );
}

/** Records behind the first page. */
function Further({ merchant, from }: { merchant: string; from: string }) {
  const query = usePages((cursor) => client.merchants.shopTraces.query({ merchant, cursor: cursor ?? from }), from);
  return (
    <Shown of={query}>
      {({ rows }) => (
        <>
          {rows.map((one) => (
            <TraceCard key={one.id} of={one} />
          ))}
          <More of={query} />
        </>
      )}
    </Shown>
  );
}

/** What a merchant shows to everybody: its promises and where its goods come from, and where its public records are. No score, no count. */
function PublicShop() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.merchants.shop.query({ id }));
  return (
    <Page help>
      <Shown of={query}>
        {(shop) => (
          <View className="stack">
            <View>
              <View className="title">{shop.name}</View>
              {shop.closed && <View className="support">已经注销。</View>}
              <View className="support">下面是商家自己的承诺和说明，文字经过核对不低于法律规定；不是评分，也不是推荐。</View>
            </View>
            {shop.shops.length > 0 && (
              <Card title="网店">
                {shop.shops.map(({ id: one, name, platform, url }) => (
                  <View key={one} className="record">
                    <View>{platform ? `${platform} · ${name}` : name}</View>
                    {url && (
                      <CopyButton small text={url} label={`复制${name}的网址`}>
                        复制网址
                      </CopyButton>
                    )}
                  </View>
                ))}
              </Card>
            )}
            {shop.promises.map((one) => (
              <PromiseCard key={one.no} of={one} shops={shop.shops} />
            ))}
            {shop.morePromises && <View className="support">承诺太多，这里是最近的 20 条。</View>}
            {shop.traces.length > 0 && <View className="section">商品从哪里来（商家自己的说明）</View>}
            {shop.traces.map((one) => (
              <TraceCard key={one.id} of={one} />
            ))}
            {shop.next && <Further merchant={id} from={shop.next} />}
            <Card title="到哪里查官方的记录">
              {links.map(({ say, url, hint }) => (
                <View key={url} className="record">
                  <View>{say}</View>
                  <View className="support">{hint}</View>
                  <CopyButton small text={url} label={`复制${say}的网址`}>
                    复制网址
                  </CopyButton>
                </View>
              ))}
            </Card>
          </View>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(PublicShop);
