import { county } from '@config/county';
import { figuresOf, SMALL } from '@domain/bulletin/content/figures';
import { calendarOfYear, skeletonsFor } from '@domain/bulletin/content/calendar';
import { fill } from '@domain/bulletin/content/skeletons/fill';
import { skeletonOf, type SkeletonKey } from '@domain/bulletin/content/skeletons/table';
import { bulletinKinds } from '@domain/bulletin/kinds';
import type { WritingInput } from '@domain/bulletin/writing';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { ListRow } from '../../ui/list-row';
import { TextButton } from '../../ui/text-button';
import { draftOf, keepDraft, placeOf, type Sending } from '../edit/draft';
import { pressIds, skeletonId } from '../ids';
import { pressRoutes } from '../routes';

const empty = (): WritingInput => ({
  kind: 'tip',
  title: '',
  blocks: [
    { kind: 'paragraph', text: '' },
    { kind: 'action', text: '我也遇到了', to: 'file' },
  ],
  issuer: county.bureau,
  audience: ['everyone'],
  categories: [],
  problems: [],
  places: [],
  networkRelated: true,
  laws: [],
});

/** A draft on this device, opened where it is written. */
function write(writing: WritingInput, sending: Sending): void {
  const draft = draftOf(writing, { sending });
  const place = placeOf(draft);
  const problem = keepDraft(draft, place);
  if (problem) return void Taro.showToast({ title: problem.say, icon: 'none' });
  void Taro.redirectTo({ url: pressRoutes.edit({ place }) });
}

const readFigures = () => client.bulletins.figures.query();

function Skeletons({ of: { today, days, counted } }: { of: Awaited<ReturnType<typeof readFigures>> }) {
  const month = Number(today.slice(5, 7));
  const begin = (key: SkeletonKey) => {
    const skeleton = skeletonOf(key);
    write(fill(skeleton, county, today, figuresOf(counted, skeleton.categories, days)), 'begin');
  };
  return (
    <>
      <Card title={`${month} 月的时令`}>
        <Bullets items={(calendarOfYear[month] ?? []).map(({ name, about }) => `${name}：${about}`)} />
      </Card>
      <View>
        <View className="section">从骨架开头</View>
        <View className="support">{`导语里已经带上近 ${days} 天本局收到的同类投诉数；不到 ${SMALL} 件的不写具体数。`}</View>
      </View>
      <View className="stack rows">
        {skeletonsFor(month).map((key) => {
          const { kind, title, occasion, points, networkRelated } = skeletonOf(key);
          return (
            <ListRow
              key={key}
              id={skeletonId(key)}
              tag={bulletinKinds[kind].label}
              aside={[occasion, networkRelated && '网络消费'].filter(Boolean).join(' · ')}
              what={title}
              who={points.map(([head]) => head).join('；')}
              onTap={() => begin(key)}
            />
          );
        })}
      </View>
    </>
  );
}

/** 写一条: from a skeleton of the season or of a kind, from nothing, or as it was published elsewhere. */
function Start() {
  const query = useQuery(readFigures);
  return (
    <Page>
      <View>
        <View className="title">写一条</View>
        <View className="support">骨架里有要点、凭证和维权途径，500 到 900 字；改成本县的话，再送人核对。</View>
      </View>
      <Card>
        <View>
          <TextButton id={pressIds.blank} onTap={() => write(empty(), 'begin')}>
            从空白写
          </TextButton>
        </View>
        <View>
          <TextButton
            id={pressIds.elsewhere}
            onTap={() => write({ ...empty(), blocks: [{ kind: 'paragraph', text: '' }] }, 'elsewhere')}
          >
            补录别处已经发布的
          </TextButton>
        </View>
      </Card>
      <Shown of={query}>{(of) => <Skeletons of={of} />}</Shown>
      <Card title="哪一种可以说什么">
        <Facts facts={Object.values(bulletinKinds).map(({ label, hint }) => ({ q: label, a: hint }))} />
      </Card>
    </Page>
  );
}

export default guarded(Start);
