import { View } from '@tarojs/components';
import { Notice } from '../ui/notice';

/** A letter as its reader will see it. */
export interface Letter {
  /** Who will see it, and when. */
  head: string;
  /** How it goes where the program does not carry it. */
  note?: string;
  title: string;
  body: string;
  /** One of the official forms: it is sent under a number. */
  official: boolean;
}

/** What the others will read, word for word. */
export function Letters({ letters }: { letters: readonly Letter[] }) {
  return (
    <>
      {letters.map(({ head, note, title, body, official }) => (
        <View key={head + title}>
          <View className="section letter__to">{head}</View>
          {note && <View className="support letter__to">{note}</View>}
          {official && <View className="small letter__to">文号在发出时编定，不会空号。</View>}
          <Notice title={title} body={body} />
        </View>
      ))}
    </>
  );
}
