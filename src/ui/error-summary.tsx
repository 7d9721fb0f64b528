import { Text, View } from '@tarojs/components';
import { fieldId } from './ids';
import { aria } from './aria';
import { useLead } from './in-pane';

/** 有 2 处需要修改: each line jumps to its field. */
export function ErrorSummary({ fields }: { fields: Record<string, string> }) {
  const lead = useLead();
  const entries = Object.entries(fields);
  if (!entries.length) return null;
  return (
    <View className="warning" {...aria({ role: 'alert' })}>
      <Text className="strong">有 {entries.length} 处需要修改</Text>
      {entries.map(([name, message]) => (
        <View key={name} className="warning__item" {...aria({ role: 'link' })} onClick={() => lead(`at-${fieldId(name)}`)}>
          <Text>{message}</Text>
        </View>
      ))}
    </View>
  );
}
