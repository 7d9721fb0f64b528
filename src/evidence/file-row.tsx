import { sayBytes } from '@domain/evidence/limits';
import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { fileId } from '../ui/ids';
import { aria, ariaImage } from '../ui/aria';
import { TextButton } from '../ui/text-button';
import { shownAt } from './device';
import type { Owner } from './list';
import { remove, retry } from './uploading';
import type { Shown } from './use-files';

/** How far it has come, in words; the bar only repeats them. */
function words({ done, told, percent }: Shown): string {
  if (done) return '传好了';
  if (told) return `${told.say}${told.do}`;
  return percent === undefined ? '等着传' : `正在传，已传 ${percent}%`;
}

interface Props {
  owner: Owner;
  file: Shown;
  /** From 1, as a person counts. */
  number: number;
  onRemoved: () => void;
}

/** One chosen file: its picture, what it is, how far it has come; again, or away with it. */
export function FileRow({ owner, file, number, onRemoved }: Props) {
  const picture = file.type !== 'application/pdf';
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (picture) void shownAt(file.file).then(setAddress);
  }, [picture, file.file]);
  const look = () => (address ? void Taro.previewImage({ urls: [address], current: address }) : undefined);
  const bad = !file.done && file.told && file.told.then === 'stop';

  return (
    <View className="file">
      <View className="file__picture" {...(address ? aria({ role: 'button', label: `看${file.name}` }) : {})} onClick={look}>
        {address ? (
          <Image className="file__image" src={address} mode="aspectFill" {...ariaImage(file.name)} />
        ) : (
          <View className="small">{picture ? '图片' : 'PDF'}</View>
        )}
      </View>
      <View className="file__text">
        <View className="strong">{file.name}</View>
        <View className={`support${bad ? ' file__bad' : ''}`}>{`${sayBytes(file.bytes)} · ${words(file)}`}</View>
        {!file.done && !file.told && (
          <View className="file__bar" {...aria({ hidden: true })}>
            <View className="file__done" style={{ width: `${file.percent ?? 0}%` }} />
          </View>
        )}
        <View className="file__acts">
          {file.told && !file.done && (
            <TextButton id={fileId(number, 'retry')} label={`重试${file.name}`} onTap={() => retry(owner, file.file)}>
              重试
            </TextButton>
          )}
          <TextButton
            id={fileId(number, 'remove')}
            label={`移除${file.name}`}
            onTap={() => void remove(owner, file.file).then(onRemoved)}
          >
            移除
          </TextButton>
        </View>
      </View>
    </View>
  );
}
