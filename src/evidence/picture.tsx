import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { aria, ariaImage } from '../ui/aria';
import { shownAt } from './device';
import type { Item } from './list';

/** A file of this phone as a small picture; a tap shows it whole. */
export function Picture({ of: { file, name, type } }: { of: Pick<Item, 'file' | 'name' | 'type'> }) {
  const picture = type !== 'application/pdf';
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (picture) void shownAt(file).then(setAddress);
  }, [picture, file]);
  const look = () => (address ? void Taro.previewImage({ urls: [address], current: address }) : undefined);
  return (
    <View className="file__picture" {...(address ? aria({ role: 'button', label: `看${name}` }) : {})} onClick={look}>
      {address ? (
        <Image className="file__image" src={address} mode="aspectFill" {...ariaImage(name)} />
      ) : (
        <View className="small">{picture ? '图片' : 'PDF'}</View>
      )}
    </View>
  );
}
