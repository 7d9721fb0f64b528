import { pastedLabel, readPasted } from '@domain/complaint/import/pasted';
import { Textarea, View } from '@tarojs/components';
import { useState } from 'react';
import { ariaInput } from '../../ui/aria';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';

interface Props {
  onRead: (path: string, value: string | string[]) => void;
}

/** The text of one complaint copied from the national platform fills the form; what was not understood stays here to be looked at. */
export function PasteCard({ onRead }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [read, setRead] = useState<{ filled: string[]; unread: string[] }>();
  if (!isOpen)
    return (
      <TextButton id={ids.readPasted} expanded={false} onTap={() => setOpen(true)}>
        从12315复制过来的，粘贴在这里
      </TextButton>
    );
  const fill = () => {
    const { answers, unread } = readPasted(text);
    const filled = Object.entries(answers).flatMap(([path, value]) => (value === undefined ? [] : [{ path, value }]));
    for (const { path, value } of filled) onRead(path, value);
    setRead({ filled: filled.flatMap(({ path }) => pastedLabel(path) ?? []), unread });
  };
  return (
    <Card title="粘贴12315的一件投诉">
      <View className="support">在12315里打开投诉，全选、复制，粘贴在下面。读出来的填进表里，请逐项核对再登记。</View>
      <View className="field__box">
        <Textarea
          className="field__input field__input--long"
          value={text}
          maxlength={-1}
          {...ariaInput('从12315复制的内容')}
          onInput={({ detail }) => setText(detail.value)}
        />
      </View>
      <Button id={ids.readPasted} kind="plain" onTap={fill}>
        填进表里
      </Button>
      {read && (
        <>
          <View className="strong">
            {read.filled.length ? `填了：${read.filled.join('、')}` : '没有读出一项，请看一看是不是复制全了。'}
          </View>
          {read.unread.length > 0 && (
            <View className="record">
              <View className="support">没有看懂的，要用的请自己填：</View>
              {read.unread.map((line, index) => (
                <View key={index}>{line}</View>
              ))}
            </View>
          )}
        </>
      )}
    </Card>
  );
}
