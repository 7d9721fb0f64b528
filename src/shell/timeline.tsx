import { sayWhen } from './say-when';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Notice } from '../ui/notice';
import { TextButton } from '../ui/text-button';

export interface TimelineItem {
  at: number;
  label: string;
  by: string;
  files?: number;
  /** What was sent to the reader with it. */
  letter?: { title: string; body: string };
}

/** 经过, newest first. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  const newest = [...items].sort((a, b) => b.at - a.at);
  return (
    <View className="timeline">
      {newest.map((item) => (
        <View className="moment" key={`${item.at}${item.label}`}>
          <Text>{item.files ? `${item.label}（凭证 ${item.files} 个）` : item.label}</Text>
          <Text className="moment__by small">
            {sayWhen(item.at)} · {item.by}
          </Text>
          {item.letter && <Letter {...item.letter} />}
        </View>
      ))}
    </View>
  );
}

function Letter({ title, body }: { title: string; body: string }) {
  const [open, setOpen] = useState(false);
  return (
    <View>
      <TextButton expanded={open} label={`${open ? '收起' : '查看'}${title}`} onTap={() => setOpen(!open)}>
        {open ? '收起' : `查看${title}`}
      </TextButton>
      {open && <Notice title={title} body={body} />}
    </View>
  );
}
