import { sayDate } from '@domain/civil-date';
import { stateWords } from '@domain/complaint/name';
import { View } from '@tarojs/components';
import { client, moment } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { usePages } from '../../cloud/use-pages';
import { go, routes } from '../../routes';
import { More } from '../../shell/more';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { linkedCaseId } from '../merchant-ids';

/** The complaints that officers linked with this merchant, of those the reader may see; left out where they cannot be had. */
export function CasesCard({ merchant }: { merchant: string }) {
  const query = usePages((cursor) => client.complaints.ofMerchant.query({ id: merchant, cursor }), merchant);
  useAsked(query);
  const { data, more } = query;
  if (!data) return null;
  return (
    <Card title="关联的投诉">
      {data.rows.length > 0 && (
        <View className="stack rows">
          {data.rows.map(({ id, no = '', state, receivedOn, goods }) => (
            <ListRow
              key={id}
              id={linkedCaseId(no)}
              tag={state && stateWords[state]}
              what={no}
              who={[receivedOn && `${sayDate(receivedOn, moment()?.today)}收到`, goods].filter(Boolean).join(' · ')}
              onTap={() => go(routes.desk(id))}
            />
          ))}
        </View>
      )}
      <View className="support">
        {data.rows.length || more ? '只列您能看的。' : '没有您能看的。哪件投诉是这一家的，由办案人员在那件投诉里关联。'}
      </View>
      <More of={query} word="接着看" />
    </Card>
  );
}
