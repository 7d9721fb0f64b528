import { bulletinKinds } from '@domain/bulletin/kinds';
import { stateWords } from '@domain/bulletin/labels';
import type { State } from '@domain/bulletin/bulletin';
import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { moment } from '../../cloud/client';
import { sayWhen } from '../../shell/say-when';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import type { Opened } from '../seen';

/** What waits now, and for whom. */
function nextOf({ bulletin: { state, correction, publishAt }, wrote }: Opened): string {
  if (correction) return wrote ? '更正等没有动笔的局领导批准。' : '有一处更正等批准，看下面。';
  const next: Partial<Record<State, string>> = {
    drafted: wrote ? '等另一个人核对事实和法律。' : '请核对事实和法律，再送领导批准。',
    checked: wrote ? '等没有动笔的局领导批准。' : '等局领导批准。',
    approved: '可以发布，或者定时发布。',
    scheduled: publishAt ? `${sayWhen(publishAt)}自动发布。` : '等待定时发布。',
    published: '读者看得到。在别处发过的，登记发布记录，附上佐证。',
    withdrawn: '读者只看得到撤回和理由。',
    expired: '已经过期，不再排在前面。',
    elsewhere: '只进台账，读者看不到。',
  };
  return next[state] ?? '';
}

/** Where it stands, what waits, and how many read it. */
export function HeadCard({ of }: { of: Opened }) {
  const { bulletin, counts, held, duty } = of;
  const { no, kind, state, publishedOn, validUntil, withdrawn, elsewhere } = bulletin;
  const today = moment()?.today;
  const day = (on: string) => sayDate(on, today);
  const waits = held.filter((one) => one.waits);
  const dates = [
    publishedOn && `${day(publishedOn)}发布`,
    validUntil && `有效到 ${day(validUntil)}`,
    withdrawn && `${day(withdrawn.on)}撤回：${withdrawn.reason}`,
    elsewhere && `${elsewhere.approvedBy}批准`,
  ].filter(Boolean);
  const out = state === 'published' || state === 'withdrawn' || state === 'expired';
  return (
    <Card>
      <View className="row__top">
        <Tag tone={state === 'published' ? 'ok' : out || state === 'elsewhere' ? 'quiet' : 'due'}>{stateWords[state]}</Tag>
        <View className="small">{`${no} · ${bulletinKinds[kind].label}`}</View>
      </View>
      <View className="strong">{nextOf(of)}</View>
      {dates.length > 0 && <View className="support">{dates.join(' · ')}</View>}
      {held.length > 0 && (
        <View className="press__finding support">
          {waits.length
            ? `内容检查没有通过，要由没有动笔的人看过放行：${waits.map(({ say }) => say).join('、')}。`
            : '正在做内容检查，通过以前不能发布。'}
        </View>
      )}
      {duty && state === 'drafted' && <View className="press__finding support">{duty.say}</View>}
      {out && <View className="support">{`打开 ${counts.opens} 次，${counts.readers} 人读过，转发 ${counts.shares} 次。`}</View>}
    </Card>
  );
}
