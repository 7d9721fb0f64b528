import { leniencyQuestions } from '@domain/leniency/acts/words';
import { proposalSchema as leniencySchema } from '@domain/leniency/proposing';
import { proposalQuestions } from '@domain/measure/acts/words';
import { MOST_OBJECTS, proposalSchema } from '@domain/measure/proposing';
import type { Question } from '@domain/question';
import { planQuestions } from '@domain/spot-check/acts/words';
import { planSchema } from '@domain/spot-check/planning';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import type * as z from 'zod';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { forget, keepWritten, kept } from '../../cloud/device';
import { FormFields } from '../../form/form-fields';
import { useForm } from '../../form/use-form';
import { ChooseMerchants, type ChosenMerchant } from '../../merchants/choose';
import { guarded } from '../../shell/guarded';
import { Page } from '../../shell/page';
import { Button } from '../../ui/button';
import { ids } from '../../ui/ids';
import { isWhat } from '../opened';
import { meansRoutes, type What } from '../means-routes';
import { Rewrite } from './rewrite';

interface Of {
  id: string;
  name: string;
}

/** What of each kind is asked, and where it goes. */
const kinds: Readonly<
  Record<
    What,
    {
      title: string;
      say: string;
      schema: z.ZodType;
      questions: readonly Question[];
      /** Of a merchant that was chosen before. */
      chosen: (of: Of) => { starts: Record<string, string | string[]>; more: readonly Question[] };
      send: (input: never, key: string) => Promise<{ id: string }>;
    }
  >
> = {
  measures: {
    title: '提出一件柔性措施',
    say: '提出以后由没有动笔的所长或者局领导批准。责令改正是行政命令，不在这里办。',
    schema: proposalSchema,
    questions: proposalQuestions,
    // Chosen above the form: one or several.
    chosen: () => ({ starts: {}, more: [] }),
    send: (input, key) => client.measures.propose.mutate(input, { context: { key } }),
  },
  checks: {
    title: '登记一次监督抽查',
    say: '抽查要有两个人；结果由另一个人核对以后公布。',
    schema: planSchema,
    questions: planQuestions,
    chosen: ({ id, name }) => ({
      starts: { merchant: id, firm: name },
      more: [{ path: 'merchant', kind: 'one', label: '经营主体', options: [{ value: id, label: name }] }],
    }),
    send: (input, key) => client.measures.plan.mutate(input, { context: { key } }),
  },
  leniencies: {
    title: '提出不予处罚、不予立案',
    say: '按行政处罚法第三十三条、程序规定第二十条，写明每一项条件的证据，由另一位局领导决定。程序不替人决定。',
    schema: leniencySchema,
    questions: leniencyQuestions,
    chosen: ({ id, name }) => ({
      starts: { merchant: id, party: name },
      more: [{ path: 'merchant', kind: 'one', label: '经营主体', options: [{ value: id, label: name }] }],
    }),
    send: (input, key) => client.measures.proposeLeniency.mutate(input, { context: { key } }),
  },
};

/** Where the merchants of a measure that is being written are kept on this phone. */
const placeOf = (what: What, of: Of | undefined) => `draft:means:${what}:${of?.id ?? ''}`;

/** The merchants a measure is for, kept with what is typed. */
function useSeveral(place: string, of: Of | undefined) {
  const at = `${place}:merchants`;
  const [chosen, set] = useState<readonly ChosenMerchant[]>(() => kept<ChosenMerchant[]>(at) ?? (of ? [{ ...of, no: '' }] : []));
  const change = (next: ChosenMerchant[]) => {
    set(next);
    keepWritten(at, next);
  };
  return { chosen, change, clear: () => forget(at) };
}

function Form({ what, of }: { what: What; of: Of | undefined }) {
  const { title, say, schema, questions, chosen, send } = kinds[what];
  const several = useSeveral(placeOf(what, of), of);
  const isMeasure = what === 'measures';
  const { starts, more } = of && !isMeasure ? chosen(of) : { starts: {}, more: [] };
  const form = useForm({
    place: placeOf(what, of),
    questions: [...more, ...questions],
    schema,
    start: starts,
    send: async (input, key) => {
      const merchants = several.chosen.map((one) => one.id);
      const { id } = await send((isMeasure && merchants.length ? { ...(input as object), merchants } : input) as never, key);
      several.clear();
      void Taro.showToast({ title: '已保存', icon: 'none' });
      void Taro.redirectTo({ url: meansRoutes.one(what, id) });
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
          <View className="title">{title}</View>
          <View className="support">{`${say}写的内容随时存在这台设备上。`}</View>
        </View>
        {isMeasure && (
          <ChooseMerchants
            title="给哪几家"
            say="一次批准，每一家各自收到自己的一封，互相看不到。不逐家选的，下面写成一类对象。"
            chosen={several.chosen}
            most={MOST_OBJECTS}
            onChange={several.change}
          />
        )}
        <FormFields of={form} />
      </View>
    </Page>
  );
}

/** A new one of a kind, or a proposal that is changed; what is typed stays on this device until it is saved. */
function New() {
  const { what, merchant, name = '', id } = useRouter<{ what?: string; merchant?: string; name?: string; id?: string }>().params;
  if (id) return <Rewrite id={decodeURIComponent(id)} />;
  const of = merchant ? { id: decodeURIComponent(merchant), name: decodeURIComponent(name) } : undefined;
  return <Form what={isWhat(what) ? what : 'measures'} of={of} />;
}

export default guarded(New);
