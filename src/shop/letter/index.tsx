import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { Lines } from '../../ui/facts';
import { TextButton } from '../../ui/text-button';

const here = (merchant: string, id: string) =>
  `/shop/letter/index?merchant=${encodeURIComponent(merchant)}&id=${encodeURIComponent(id)}`;

/** One letter of the bureau, as it was sent. */
function Letter({ merchant, id }: { merchant: string; id: string }) {
  const query = useQuery(() => client.measures.letter.query({ id, ...(merchant && { merchant }) }));
  return (
    <Page help>
      <Shown of={query}>
        {({ title, lines, issuer }) => (
          <Card title={title}>
            <Lines lines={lines} />
            <View className="small">{issuer}</View>
          </Card>
        )}
      </Shown>
    </Page>
  );
}

/** What the bureau sent to this merchant. */
function Letters({ merchant }: { merchant: string }) {
  const query = usePages((cursor) => client.measures.letters.query({ merchant, cursor }), merchant);
  const today = moment()?.today;
  return (
    <Page help>
      <View className="title">市场监管部门给您的信</View>
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              {rows.map(({ id, title, on, dueOn }) => (
                <Card key={id} title={title}>
                  <View className="support">{`${sayDate(on, today)}送到${dueOn ? `，期限 ${sayDate(dueOn, today)}` : ''}`}</View>
                  <TextButton label={`看${title}`} onTap={() => go(here(merchant, id))}>
                    看内容
                  </TextButton>
                </Card>
              ))}
              <More of={query} />
            </>
          ) : (
            <Blank title="还没有信" text="约谈通知、提醒、行政指导会在这里。" />
          )
        }
      </Shown>
    </Page>
  );
}

function Here() {
  const { merchant = '', id } = useRouter<{ merchant?: string; id?: string }>().params;
  const of = decodeURIComponent(merchant);
  return id ? <Letter merchant={of} id={decodeURIComponent(id)} /> : <Letters merchant={of} />;
}

export default guarded(Here);
