import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { refusalOf } from '../cloud/client';
import type { ShownRefusal } from '../cloud/envelope';
import { Refusal } from '../shell/refusal';
import { aria, ariaImage } from '../ui/aria';
import { Button } from '../ui/button';
import './shown.scss';

interface Props {
  name: string;
  files: readonly { id: string; name: string; type: string }[];
  ask: () => Promise<Record<string, string>>;
}

/** Pictures that are fetched once somebody wants to see them; a tap shows one large. */
export function Pictures({ name, files, ask }: Props) {
  const [at, setAt] = useState<Record<string, string>>();
  const [told, tell] = useState<ShownRefusal>();
  const [waiting, wait] = useState(false);
  const open = async () => {
    wait(true);
    tell(undefined);
    await ask().then(setAt, (error: unknown) => tell(refusalOf(error)));
    wait(false);
  };
  const shown = files.flatMap((file) =>
    at?.[file.id] && file.type !== 'application/pdf' ? [{ ...file, url: at[file.id] ?? '' }] : [],
  );
  const urls = shown.map(({ url }) => url);
  return (
    <>
      {told && <Refusal told={told} onRetry={() => void open()} />}
      {at === undefined && (
        <Button id={`open-${name}`} kind="plain" waiting={waiting} waitingWord="正在取……" onTap={() => void open()}>
          看凭证的照片
        </Button>
      )}
      {at !== undefined && shown.length === 0 && <View className="support">没有可以显示的照片。</View>}
      <View className="shown__pictures">
        {shown.map(({ id, name: called, url }) => (
          <View
            key={id}
            onClick={() => void Taro.previewImage({ current: url, urls })}
            {...aria({ role: 'button', label: `看大图：${called}` })}
          >
            <Image className="shown__picture" mode="aspectFill" src={url} {...ariaImage(called)} />
          </View>
        ))}
      </View>
    </>
  );
}
