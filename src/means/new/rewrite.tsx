import { proposalQuestions } from '@domain/measure/acts/words';
import { proposalSchema } from '@domain/measure/proposing';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { FormFields } from '../../form/form-fields';
import type { Answers } from '../../form/question';
import { useForm } from '../../form/use-form';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { ids } from '../../ui/ids';
import { meansRoutes } from '../means-routes';

const read = (id: string) => client.measures.get.query({ id });
type Seen = Awaited<ReturnType<typeof read>>['measure'];

/** The act of the table that this page is for. */
const WRITE = 'write';

const yes = (is: boolean) => (is ? 'yes' : 'no');

/** What is written there now, as the form has it. */
const answersOf = ({ kind, basis, group, networkRelated, onlineFood, reason, letter, meeting }: Seen): Answers => ({
  ...{ kind, basis, group, reason, networkRelated: yes(networkRelated), onlineFood: yes(onlineFood) },
  ...{ 'letter.matter': letter.matter, 'letter.duties': letter.duties, 'letter.demands': letter.demands },
  ...{ 'letter.dueOn': letter.dueOn, 'letter.consequence': letter.consequence, 'letter.contact': letter.contact },
  ...{ 'meeting.on': meeting?.on, 'meeting.time': meeting?.time, 'meeting.place': meeting?.place },
  ...{ 'meeting.who': meeting?.who, 'meeting.bring': meeting?.bring },
});

function Form({ id, measure }: { id: string; measure: Seen }) {
  const { version, no, objects } = measure;
  const form = useForm({
    place: `draft:means:rewrite:${id}`,
    questions: proposalQuestions,
    schema: proposalSchema,
    start: answersOf(measure),
    send: async (input, key) => {
      // Whom it is for stays.
      const proposal = { ...input, merchants: objects.map(({ merchant }) => merchant) };
      await client.measures.act.mutate({ id, version, command: WRITE, input: { proposal } }, { context: { key } });
      void Taro.showToast({ title: '已保存', icon: 'none' });
      void Taro.redirectTo({ url: meansRoutes.one('measures', id) });
    },
  });
  const button = (
    <Button id={ids.confirmSend} waiting={form.waiting} waitingWord="正在保存……" onTap={() => void form.submit()}>
      保存
    </Button>
  );
  return (
    <Page foot={button}>
      <View className="stack">
        <View>
          <View className="title">{`修改 ${no}`}</View>
          <View className="support">
            改过以后由没有动笔的所长或者局领导重新批准。对象不能改；要给别的商家，请取消这一件，另外提出。
          </View>
        </View>
        <FormFields of={form} />
      </View>
    </Page>
  );
}

/** A proposal changed: what is written there now stands in the form; what was typed since stays on this device. */
export function Rewrite({ id }: { id: string }) {
  const query = useQuery(() => read(id));
  const { data } = query;
  if (data?.acts.some(({ command }) => command === WRITE)) return <Form id={id} measure={data.measure} />;
  return (
    <Page>
      <Shown of={query}>{() => <Blank title="这一件现在不能改" text="可能已经办了、办结或者取消。" />}</Shown>
    </Page>
  );
}
