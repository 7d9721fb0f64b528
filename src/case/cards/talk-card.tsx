import { Text, View } from '@tarojs/components';
import type { client } from '../../cloud/client';
import { talkId } from '../../ui/ids';
import { go, routes } from '../../routes';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import { channelNames } from '../talk/words';

type Talk = NonNullable<Awaited<ReturnType<typeof client.complaints.get.query>>['talk']>;

/** The channels of a case's messages, with what is new and what waits for a decision. */
export function TalkCard({ id, talk }: { id: string; talk: Talk }) {
  if (talk.channels.length === 0) return null;
  return (
    <Card title="留言" aside={talk.held > 0 ? <Tag tone="due">{`${talk.held} 条等您看过`}</Tag> : undefined}>
      {talk.channels.map(({ channel, unread }) => (
        <View
          key={channel}
          id={talkId(channel)}
          className="way"
          hoverClass="row--down"
          {...aria({ role: 'button' })}
          onClick={() => go(routes.talk(id, channel))}
        >
          <Text>{channelNames[talk.side][channel]}</Text>
          <View className="way__end">
            {unread > 0 && <Tag>{`${unread} 条新`}</Tag>}
            <Text className="way__mark">›</Text>
          </View>
        </View>
      ))}
    </Card>
  );
}
