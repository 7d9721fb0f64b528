import { revealable } from '@domain/complaint/desk/reveal';
import { View } from '@tarojs/components';
import { Card } from '../../ui/card';
import { sayInstant } from '@domain/said-time';

interface Reading {
  what: string;
  reason?: string;
  items?: string[];
  name: string;
  at: number;
}

const words: Record<string, string> = { ...revealable, dossier: '案卷', evidence: '凭证' };

/** For leaders: who was shown what is not shown to everybody. */
export function ReadingsCard({ readings }: { readings: readonly Reading[] }) {
  if (readings.length === 0) return null;
  return (
    <Card title="查看记录">
      {readings.map(({ what, reason, items, name, at }) => (
        <View key={`${at}${what}`} className="record">
          <View className="support">{`${name} ${sayInstant(at)} 看了${words[what] ?? what}${items ? ` ${items.length} 个` : ''}`}</View>
          {reason && <View>{reason}</View>}
        </View>
      ))}
    </Card>
  );
}
