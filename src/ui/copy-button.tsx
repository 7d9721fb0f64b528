import { View } from '@tarojs/components';
import { useState } from 'react';
import { copyText } from './clipboard';
import { Button } from './button';
import { TextButton } from './text-button';

interface Props {
  id?: string;
  text: string;
  /** As a line among others instead of a button of its own. */
  small?: boolean;
  label?: string;
  children: string;
}

/** Copies a text; the phone says that it did, this says when it did not. */
export function CopyButton({ id, text, small = false, label, children }: Props) {
  const [failed, fail] = useState(false);
  const copy = () => void copyText(text).then((done) => fail(!done));
  return (
    <>
      {small ? (
        <TextButton id={id} label={label} onTap={copy}>
          {children}
        </TextButton>
      ) : (
        <Button id={id} kind="plain" onTap={copy}>
          {children}
        </Button>
      )}
      {failed && <View className="support">没有复制上。可以再点一次，或者长按文字自己选。</View>}
    </>
  );
}
