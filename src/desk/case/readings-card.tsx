import { revealable } from '@domain/complaint/desk/reveal';
import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { Earlier, useEarlier } from '../../shell/earlier';
import { Card } from '../../ui/card';
import { sayWhen } from '../../shell/say-when';

type Got = Awaited<ReturnType<typeof client.complaints.get.query>>;

const words: Record<string, string> = { ...revealable, dossier: '案卷', evidence: '凭证' };

/** For leaders: who was shown what is not shown to everybody. */
export function ReadingsCard({ id, got }: { id: string; got: Pick<Got, 'readings' | 'readingsNext'> }) {
  const earlier = useEarlier(got.readingsNext, (cursor) => client.complaints.readings.query({ id, cursor }));
  const readings = [...got.readings, ...earlier.rows];
  if (readings.length === 0) return null;
  return (
    <Card title="查看记录">
      {readings.map(({ what, reason, files, name, at }) => (
        <View key={`${at}${what}`} className="record">
          <View className="support">{`${name} ${sayWhen(at)} 看了${words[what] ?? what}${files ? ` ${files} 个` : ''}`}</View>
          {reason && <View>{reason}</View>}
        </View>
      ))}
      <Earlier of={earlier} />
    </Card>
  );
}
