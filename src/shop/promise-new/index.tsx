import { wordingQuestions } from '@domain/promise/acts/own-words';
import { promiseKindKeys, promiseKinds, type PromiseKind } from '@domain/promise/kinds';
import { filledText, templates } from '@domain/promise/templates';
import { wordingSchema } from '@domain/promise/writing';
import { form } from '@domain/fields';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { FormFields } from '../../form/form-fields';
import type { Answers } from '../../form/question';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { ownShown } from '../shown';

const schema = form({ wording: wordingSchema });
const isKind = (kind: string | undefined): kind is PromiseKind => promiseKindKeys.some((one) => one === kind);

const text = (answers: Answers, path: string) => {
  const typed = answers[`wording.${path}`];
  return typeof typed === 'string' ? typed.trim() : '';
};
const count = (answers: Answers, path: string) => Number(text(answers, path)) || undefined;

/** The text as who buys reads it, with what was typed so far. */
function Preview({ kind, answers }: { kind: PromiseKind; answers: Answers }) {
  const freight = text(answers, 'freight');
  const said = filledText(kind, {
    goods: text(answers, 'goods') || '＿',
    days: count(answers, 'days'),
    refundDays: count(answers, 'refundDays'),
    freight: freight === 'buyer' || freight === 'seller' ? freight : undefined,
  });
  return (
    <Card title="承诺全文">
      {said.split('\n').map((line) => (
        <View key={line}>{line}</View>
      ))}
      <View className="small">{`${templates[kind].source}（${templates[kind].version} 版）`}</View>
    </Card>
  );
}

function Writing({
  merchant,
  kind,
  shops,
}: {
  merchant: string;
  kind: PromiseKind;
  shops: readonly { id: string; name: string }[];
}) {
  const of = useForm({
    place: `draft:promise:${merchant}:${kind}`,
    questions: wordingQuestions(kind, shops),
    schema,
    send: async ({ wording }, key) => {
      const { id } = await client.merchants.promiseDraft.mutate({ merchant, kind, wording }, { context: { key } });
      void Taro.redirectTo({ url: ownShown.promise(id) });
    },
  });
  return (
    <>
      <View>
        <View className="title">{promiseKinds[kind].label}</View>
        <View className="support">{`${promiseKinds[kind].hint}依据：${promiseKinds[kind].basis}。`}</View>
      </View>
      <FormFields of={of} />
      <Preview kind={kind} answers={of.answers} />
      <Button id="save-promise" waiting={of.waiting} onTap={() => void of.submit()}>
        保存，下一步签署
      </Button>
    </>
  );
}

function Kinds({ merchant }: { merchant: string }) {
  return (
    <>
      <View className="title">承诺什么</View>
      <View className="stack rows">
        {promiseKindKeys.map((kind) => (
          <ListRow
            key={kind}
            id={`kind-${kind}`}
            what={promiseKinds[kind].label}
            who={promiseKinds[kind].hint}
            onTap={() => void Taro.redirectTo({ url: ownShown.newPromise(merchant, kind) })}
          />
        ))}
      </View>
    </>
  );
}

/** A new promise: which kind, then what it says. */
function New() {
  const { merchant = '', kind } = useRouter<{ merchant?: string; kind?: string }>().params;
  const query = useQuery(() => client.merchants.ownShops.query({ merchant }));
  return (
    <Page>
      <Shown of={query}>
        {({ shops }) =>
          isKind(kind) ? <Writing merchant={merchant} kind={kind} shops={shops} /> : <Kinds merchant={merchant} />
        }
      </Shown>
    </Page>
  );
}

export default guarded(New);
