import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { client } from '../../cloud/client';
import { Card } from '../../ui/card';
import { copyText } from '../../ui/clipboard';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';

export type Copied = Awaited<ReturnType<typeof client.complaints.copyOut.query>>['cases'][number];

const copy = (text: string) =>
  void copyText(text).then((done) => Taro.showToast({ title: done ? '已复制' : '没有复制上，请再点一次', icon: 'none' }));

/** A case field by field in the order of the national platform, each with its way into the clipboard. */
export function EntryCard({ of: { no, fields } }: { of: Copied }) {
  return (
    <Card
      title={no}
      aside={
        <TextButton id={ids.copyText} onTap={() => copy(fields.map(({ label, value }) => `${label}：${value}`).join('\n'))}>
          全部复制
        </TextButton>
      }
    >
      {fields.map(({ label, value }) => (
        <View key={label} className="copy">
          <View className="copy__text">
            <View className="small">{label}</View>
            <Text userSelect>{value}</Text>
          </View>
          <TextButton label={`复制${label}`} onTap={() => copy(value)}>
            复制
          </TextButton>
        </View>
      ))}
    </Card>
  );
}
