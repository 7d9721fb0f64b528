import { enterSchema } from '@domain/credit/fact/entering';
import { contentProblem, fitting } from '@domain/credit/fact/fitting';
import { merchantKindWords } from '@domain/credit/fact/labels';
import { contentQuestions, relatedQuestions } from '@domain/credit/fact/questions';
import type { Answers } from '@domain/question';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { othersIn } from '../fact-calls';
import { factIds } from '../fact-ids';
import { factRoutes } from '../fact-routes';

type Start = Awaited<ReturnType<typeof client.credit.factStart.query>>;

/** The form of a new fact: asks only what fits its kind and its merchant; what was typed stays on this device. */
function EnterForm({ of }: { of: Start }) {
  const { merchant, kind, others } = of;
  const today = moment()?.today ?? '';
  const start: Answers = {
    ...{ 'content.source': '国家企业信用信息公示系统', 'content.seenOn': today },
  };
  const form = useForm({
    place: `draft:fact-${merchant}`,
    questions: [...contentQuestions(kind, today), ...relatedQuestions(othersIn(others))],
    // The same rule as the server's, so that what does not fit is told at its field before anything is sent.
    schema: enterSchema.omit({ merchant: true }).superRefine(({ content }, ctx) => {
      const { fields = {} } = contentProblem(fitting(content), kind, today, 'content.') ?? {};
      for (const [path, message] of Object.entries(fields)) ctx.addIssue({ code: 'custom', path: path.split('.'), message });
    }),
    start,
    send: async (input, key) => {
      const { id } = await client.credit.enterFact.mutate({ merchant, ...input }, { context: { key } });
      void Taro.showToast({ title: '已录入，等另一个人核对', icon: 'none' });
      await Taro.redirectTo({ url: factRoutes.fact(id) });
    },
  });
  return (
    <>
      <Card>
        <FormFields of={form} />
      </Card>
      <Button id={factIds.submit} waiting={form.waiting} onTap={() => void form.submit()}>
        录入，请同事核对
      </Button>
    </>
  );
}

/** 录入信用信息: of one merchant, as the publicity system and the decision have it. */
function Enter() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  const query = useQuery(() => client.credit.factStart.query({ merchant }));
  return (
    <Page>
      <Shown of={query}>
        {(of) => (
          <>
            <View>
              <View className="title">录入信用信息</View>
              <View className="support">{`${of.name} · ${merchantKindWords[of.kind]} · ${of.no}`}</View>
            </View>
            {of.own ? <View>您代表这个商家办事，它的信用信息由同事录入。</View> : <EnterForm of={of} />}
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(Enter);
