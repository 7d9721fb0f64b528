import { ownGroups, ownWords } from '@domain/enrolment/own-words';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { readEnrolment } from '../../enrolment/bound';
import { EnrolmentWhole, footOf } from '../../enrolment/page';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { settlingRoutes } from '../routes';

const side = { words: ownWords, groups: ownGroups, urlOf: settlingRoutes.enrolmentAct };

/** One enrolment of one's own merchant. */
function One({ id }: { id: string }) {
  const query = useQuery(() => readEnrolment(id));
  return (
    <Page help foot={footOf(side, query.data)}>
      <Shown of={query}>{(of) => <EnrolmentWhole of={of} side={side} />}</Shown>
    </Page>
  );
}

/** The latest of one's own merchant, or what it is to be one. */
function Latest({ merchant }: { merchant: string }) {
  const query = useQuery(() => client.settling.ownEnrolment.query({ merchant }));
  const { data } = query;
  const apply = data?.mayApply ? (
    <Button id="enrol" onTap={() => go(settlingRoutes.enrol(merchant))}>
      申请
    </Button>
  ) : undefined;
  return (
    <Page help foot={apply ?? footOf(side, data?.latest)}>
      <Shown of={query}>
        {({ latest, mayApply, of }) => (
          <>
            <View>
              <View className="title">自行协商单位</View>
              <View className="support">{of.name}</View>
            </View>
            <Card title="是什么">
              <View>买卖有了纠纷，消费者可以先找您协商，10 个工作日内谈出结果；谈不成，消费者随时可以投诉。</View>
              <View className="support">自愿参加，要有人管、有电话、有制度。审查、批准以后公布名单。</View>
            </Card>
            {latest ? (
              <EnrolmentWhole of={latest} side={side} />
            ) : (
              <Blank title="还没有申请过" text={mayApply ? '备好营业执照，签承诺书，就能申请。' : '由负责人申请。'} />
            )}
          </>
        )}
      </Shown>
    </Page>
  );
}

function Enrolment() {
  const { id, merchant = '' } = useRouter<{ id?: string; merchant?: string }>().params;
  return id ? <One id={id} /> : <Latest merchant={merchant} />;
}

export default guarded(Enrolment);
