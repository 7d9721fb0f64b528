import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go, routes } from '../../routes';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
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
      {newest && <ListRow id={ids.newestBulletin} tone="due" what={newest.title} onTap={() => go(routes.bulletin(newest.id))} />}
    </Card>
  );
}
