import { sayDate, type CivilDate } from '@domain/civil-date';
import { promiseKinds } from '@domain/promise/kinds';
import { promiseStateWords } from '@domain/promise/labels';
import { saySection, type Section } from '@domain/promise/say';
import { View } from '@tarojs/components';
import { moment } from '../cloud/client';
import { Card } from '../ui/card';
import { Facts, factsOf, Lines } from '../ui/facts';
import { Tag, type Tone } from '../ui/tag';
import type { OpenedPromise } from './calls';

type State = OpenedPromise['promise']['state'];

export const promiseTones: Readonly<Record<State, Tone>> = {
  drafted: 'due',
  signed: 'due',
  checked: 'due',
  shown: 'ok',
  suspended: 'due',
  ended: 'quiet',
  discarded: 'quiet',
};

const next: Readonly<Record<State, string>> = {
  drafted: '写好以后由负责人签署。',
  signed: '等工作人员核对文字不低于法律规定；不评分，不背书。',
  checked: '在店里或者网店显著位置展示，拍照登记以后公众看得到。',
  shown: '公众看得到。承诺了就要做到（《消费者权益保护法实施条例》第十二条）。',
  suspended: '公众看不到。改好、核对以后恢复。',
  ended: '已经终止；以前的买家照样享有，公众还能查到。',
  discarded: '不用了。',
};

const told: readonly { section: Section; title: string; long?: true }[] = [
  { section: 'wording', title: '承诺内容', long: true },
  { section: 'about', title: '这条承诺' },
  { section: 'change', title: '等待核对的变更', long: true },
  { section: 'breaches', title: '违诺记录', long: true },
  { section: 'suspensions', title: '暂停展示', long: true },
  { section: 'making', title: '起草和核对' },
  { section: 'versions', title: '以前的版本', long: true },
];

/** A promise whole: where it stands, what it says, how it came about. */
export function PromiseBody({ of: { promise, of, held } }: { of: OpenedPromise }) {
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  const shops = of.shops.filter(({ id }) => promise.wording.shops.includes(id)).map(({ name }) => name);
  return (
    <>
      <Card>
        <View className="row__top">
          <Tag tone={promiseTones[promise.state]}>{promiseStateWords[promise.state]}</Tag>
          <View className="small">{promise.no}</View>
        </View>
        <View className="strong">{promiseKinds[promise.kind].label}</View>
        <View className="support">{of.name}</View>
        <View>{next[promise.state]}</View>
        <View className="support">{`适用的网店：${shops.length ? shops.join('、') : '全部'}`}</View>
        {held.length > 0 && (
          <View className="support">
            {held.some(({ waits }) => waits) ? '内容检查没有通过，等工作人员看过放行。' : '正在做内容检查，通过以前不能展示。'}
          </View>
        )}
      </Card>
      {told.map(({ section, title, long }) => {
        const lines = saySection(section, promise, wording);
        if (!lines.length) return null;
        return (
          <Card key={section} title={title}>
            {long ? <Lines lines={lines} /> : <Facts facts={factsOf(lines)} />}
          </Card>
        );
      })}
    </>
  );
}
