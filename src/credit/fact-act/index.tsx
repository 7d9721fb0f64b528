import type { FactCommand } from '@domain/credit/fact/acts/table';
import { sayDate, type CivilDate } from '@domain/civil-date';
import { saySection } from '@domain/credit/fact/say';
import { factStateWords } from '@domain/credit/fact/labels';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { useAct } from '../../act/use-act';
import { moment } from '../../cloud/client';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { Card } from '../../ui/card';
import { Facts, factsOf } from '../../ui/facts';
import type { OpenedFact } from '../fact-calls';
import { factAct, isFactCommand } from './bound';

/** What one's name stands for, where little or nothing is asked. */
const means: Readonly<Partial<Record<FactCommand, string>>> = {
  check:
    '请对照公示系统和决定书逐项核对，特别是公示日期、处罚种类、裁量阶次和领域：修复的日期从它们算出来。核对以后商家看得到，您的名字记在“核对”上。',
  recordRefusal: '登记以后要由另一个人核对；这个商家三年内不能申请修复。',
  restore: '登记以后要由另一个人核对；公示期从撤销决定之日起重新计算。',
};

/** What is decided on, whole: nobody gives a name to what is not in front of them. */
function DecidedOn({ of: { fact }, act }: { of: OpenedFact; act: FactCommand }) {
  if (!means[act]) return null;
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  const lines = (['about', 'decision', 'shown'] as const).flatMap((section) => saySection(section, fact, wording));
  return (
    <Card title={fact.documentNo}>
      <Facts facts={factsOf(lines)} />
    </Card>
  );
}

function Page({ id, act }: { id: string; act: FactCommand }) {
  const of = useAct(factAct(id, act), {});
  return (
    <ActPage
      of={of}
      help={false}
      head={({ fact: { no, merchantName, state } }) => (
        <>
          <View className="support">{`${no} · ${merchantName} · ${factStateWords[state]}`}</View>
          {means[act] && <View>{means[act]}</View>}
        </>
      )}
      below={(seen) => <DecidedOn of={seen} act={act} />}
    />
  );
}

/** The page of one act on a credit fact. */
function ActOnFact() {
  const { id = '', act } = useRouter<{ id?: string; act?: string }>().params;
  if (isFactCommand(act)) return <Page id={id} act={act} />;
  return (
    <Frame>
      <Blank title="没有这一项" text="请从列表重新打开。" />
    </Frame>
  );
}

export default guarded(ActOnFact);
