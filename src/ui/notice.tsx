import { Text, View } from '@tarojs/components';
import { ids } from './ids';
import { unbroken } from './unbroken';

/** A notice as its reader will see it; without title where the line above already says it. */
export function Notice({ title, body }: { title?: string; body: string }) {
  return (
    <View id={ids.noticePreview} className="letter">
      {title && <Text className="letter__title">{title}</Text>}
      <Text className="letter__body">{unbroken(body)}</Text>
    </View>
  );
}
