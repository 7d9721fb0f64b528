import { View } from '@tarojs/components';
import { CopyButton } from '../ui/copy-button';

/** A firm with an account at 12315: there first, for it is counted there. */
export function OdrFirst({ number }: { number: string }) {
  return (
    <>
      <View>
        {`这家在全国12315平台能在线和解（ODR），编号 ${number}。先到那里找它谈：谈的过程、结果在那里有记录，国家按那里的统计。`}
      </View>
      <CopyButton small text={number} label="复制这家的ODR编号">
        复制编号
      </CopyButton>
      <CopyButton small text="https://www.12315.cn/" label="复制全国12315平台的网址">
        复制12315平台网址
      </CopyButton>
    </>
  );
}
