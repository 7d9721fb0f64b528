import { View } from '@tarojs/components';
import { ids } from '../ui/ids';
import { aria } from '../ui/aria';
import { Button } from '../ui/button';

interface Props {
  pending: number;
  /** Absent where nothing can be added later. */
  onWithout?: () => void;
}

/** Asked when a form is sent before its files are there: wait for them, or send now and add them to the case later. */
export function UnsentFiles({ pending, onWithout }: Props) {
  return (
    <View className="stale" {...aria({ role: 'alert' })}>
      <View className="strong">{`还有 ${pending} 个文件没有传完`}</View>
      {onWithout ? (
        <>
          <View className="support">
            等传完再提交，一起交上来。不等也可以：先提交，没有传完的留在手机上，以后在这件投诉的“补充说明”里接着交。
          </View>
          <Button id={ids.withoutFiles} kind="plain" onTap={onWithout}>
            不等了，先提交
          </Button>
        </>
      ) : (
        <View className="support">等传完再提交；传不上来的，先移除再提交。</View>
      )}
    </View>
  );
}
