import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from './button';

interface Props {
  id?: string;
  text: string;
  children: string;
}

/** Copies a text; the phone says that it did, this says why it did not. */
export function CopyButton({ id, text, children }: Props) {
  const [failed, fail] = useState(false);
  const copy = () =>
    Taro.setClipboardData({ data: text }).then(
      () => fail(false),
      () => fail(true),
    );
  return (
    <>
      <Button id={id} kind="plain" onTap={() => void copy()}>
        {children}
      </Button>
      {failed && <View className="support">没有复制上。您可以长按文字自己选，或者照着抄。</View>}
    </>
  );
}
