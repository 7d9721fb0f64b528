import { laws, sayCited, type Cited } from '@domain/guidance/laws';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { CopyButton } from '../ui/copy-button';
import { TextButton } from '../ui/text-button';

/** What something rests on; opened, since when it binds, where it is published and when it was last looked at. */
export function LawLines({ of }: { of: readonly Cited[] }) {
  const [open, show] = useState(false);
  return (
    <View>
      <View className="support">{`依据：${of.map(sayCited).join('、')}`}</View>
      <TextButton expanded={open} onTap={() => show(!open)}>
        {open ? '收起出处' : '看出处'}
      </TextButton>
      {open &&
        of.map(({ law }) => {
          const { title, number, from, source, reviewedOn } = laws[law];
          return (
            <View key={law} className="record">
              <View className="support">{`《${title}》（${number}），${from} 起施行。公布在${source.where}，${reviewedOn} 核对过原文。`}</View>
              <CopyButton text={source.url} small label={`复制《${title}》的网址`}>
                复制网址
              </CopyButton>
            </View>
          );
        })}
    </View>
  );
}
