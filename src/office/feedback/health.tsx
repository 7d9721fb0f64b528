import { Text, View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { useQuery } from '../../cloud/use-query';
import { sayWhen } from '../../shell/say-when';
import { Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import { unbroken } from '../../ui/unbroken';

const levels = { wrong: { tone: 'late', word: '要处理' }, missing: { tone: 'quiet', word: '没有设置' } } as const;

/** 运行情况: what of the cloud's own work is not done, with what to do, and when each job of the timer ran last, the longest ago first. */
export function Health() {
  const query = useQuery(() => client.accounts.health.query());
  useAsked(query);
  return (
    <Shown of={query}>
      {({ signs, jobs }) => (
        <>
          {signs.every(({ level }) => level !== 'wrong') && (
            <Card>
              <View className="row__top">
                <Tag tone="ok">正常</Tag>
              </View>
              <View>定时任务、消息和文字检查都在运行。</View>
            </Card>
          )}
          {signs.map(({ level, what, do: act }) => (
            <Card key={what}>
              <View className="row__top">
                <Tag tone={levels[level].tone}>{levels[level].word}</Tag>
              </View>
              <View>
                <Text className="strong">{unbroken(what)}</Text>
              </View>
              <View className="support">{unbroken(act)}</View>
            </Card>
          ))}
          <Card title="定时任务上一次运行">
            {jobs.map(({ name, lastRun }) => (
              <View key={name} className="record">
                <View className="small">{name}</View>
                <View>{lastRun ? sayWhen(lastRun) : '还没有运行过'}</View>
              </View>
            ))}
            {jobs.length === 0 && <View className="support">还没有运行过。</View>}
          </Card>
        </>
      )}
    </Shown>
  );
}
