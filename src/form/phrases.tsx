import { filled, type Filling, type Phrase } from '@domain/bureau/phrases';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client, moment, refusalOf } from '../cloud/client';
import { go, routes } from '../routes';
import { ids } from '../ui/ids';
import { TextButton } from '../ui/text-button';

interface Props {
  /** The case, from which a phrase is filled. */
  of: Filling;
  /** Puts the words where one writes; there they are read, and may be changed, before they go anywhere. */
  write: (words: string) => void;
}

/** 常用语 of one's office, asked for when they are wanted; a tap writes one. */
export function Phrases({ of, write }: Props) {
  const [phrases, setPhrases] = useState<readonly Phrase[]>();
  const [told, tell] = useState('');
  const open = async () => {
    try {
      setPhrases((await client.accounts.phrases.query()).phrases);
      tell('');
    } catch (error) {
      const { say, do: how } = refusalOf(error);
      tell(`${say}${how}`);
    }
  };
  if (!phrases)
    return (
      <View>
        <TextButton id={ids.openPhrases} onTap={() => void open()}>
          常用语
        </TextButton>
        {told && <View className="support">{told}</View>}
      </View>
    );
  return (
    <View className="phrases">
      {phrases.map(({ title, text }) => (
        <TextButton key={title} label={`写入：${title}`} onTap={() => write(filled(text, of, moment()?.today ?? ''))}>
          {title}
        </TextButton>
      ))}
      {phrases.length === 0 && <View className="support">本单位还没有常用语。</View>}
      <TextButton id={ids.keepPhrases} onTap={() => go(routes.phrases)}>
        增改常用语
      </TextButton>
    </View>
  );
}
