import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go, routes } from '../../routes';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';

/** The newest that the bureau says to whoever buys; where it cannot be had, the way to all of it stands alone. */
export function BulletinCard() {
  const { data } = useQuery(() => client.bulletins.feed.query({}), 'newest');
  const newest = data?.rows[0];
  return (
    <Card
      title="消费提醒"
      aside={
        <TextButton id={ids.openBulletins} onTap={() => go(routes.bulletins)}>
          全部
        </TextButton>
      }
    >
      {newest && (
        <View
          id={ids.newestBulletin}
          className="stack"
          hoverClass="row--down"
          {...aria({ role: 'button' })}
          onClick={() => go(routes.bulletin(newest.id))}
        >
          <View className="strong">{newest.title}</View>
          <View className="support">
            {[newest.kindLabel, newest.publishedOn && sayDate(newest.publishedOn, moment()?.today)].filter(Boolean).join(' · ')}
          </View>
        </View>
      )}
    </Card>
  );
}
