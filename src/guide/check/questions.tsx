import type { Check } from '@domain/guidance/checks/check';
import { comingChecks, groupWords } from '@domain/guidance/checks/list';
import { checkAnswers, checkAnswerWords, type CheckAnswer } from '@domain/guidance/self-check/self-check';
import { sayDate, type CivilDate } from '@domain/civil-date';
import { merchantKinds, trades, type MerchantKind, type Trade } from '@domain/merchant/merchant';
import { merchantKindWords, tradeWords } from '@domain/merchant/words';
import { View } from '@tarojs/components';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';
import { Choice } from '../../ui/choice';
import { LawLines } from '../law-lines';
import type { CheckState } from './use-check';
import '../guide.scss';

const answers = checkAnswers.map((value) => ({ value, label: checkAnswerWords[value] }));

/** First: what one deals in, and what one is where the register does not say it. */
export function TradesStep({ of, ask }: { of: CheckState; ask: boolean }) {
  const { written, change, missing } = of;
  return (
    <Card>
      {ask && (
        <Choice
          name="kind"
          label="您是哪一种"
          options={merchantKinds.map((value) => ({ value, ...merchantKindWords[value] }))}
          chosen={written.kind ? [written.kind] : []}
          onChange={([kind]) => change({ kind: kind as MerchantKind })}
        />
      )}
      <Choice
        name="trades"
        label="做什么生意（可以选几样）"
        many
        error={missing.includes('trades') ? '请至少选一样。' : undefined}
        options={trades.map((value) => ({ value, ...tradeWords[value] }))}
        chosen={written.trades}
        onChange={(chosen) => change({ trades: chosen as Trade[] })}
      />
    </Card>
  );
}

function Question({ check, of }: { check: Check; of: CheckState }) {
  const { written, change, missing } = of;
  const { id, asks, look, mend, basis } = check;
  const answer = written.answers[id];
  return (
    <Card>
      <View className="answers">
        <Choice
          name={id}
          label={asks}
          help={
            <View>
              <View className="support">怎样看</View>
              <Bullets items={look} />
            </View>
          }
          error={missing.includes(id) ? '这一题还没有选。' : undefined}
          row
          options={answers}
          chosen={answer ? [answer] : []}
          onChange={([value]) => change({ answers: { ...written.answers, [id]: value as CheckAnswer } })}
        />
      </View>
      {answer === 'no' && (
        <View className="record">
          <View className="strong">这样改</View>
          <Bullets items={mend} />
        </View>
      )}
      <LawLines of={basis} />
    </Card>
  );
}

/** One part of the list. */
export function GroupStep({ of }: { of: CheckState }) {
  const { written, groups } = of;
  const group = groups[written.step - 1];
  if (!group) return null;
  return (
    <>
      <View>
        <View className="section">{groupWords[group.group]}</View>
        <View className="support">{`第 ${written.step} 部分，共 ${groups.length} 部分 · ${group.checks.length} 题`}</View>
      </View>
      {group.checks.map((check) => (
        <Question key={check.id} check={check} of={of} />
      ))}
    </>
  );
}

/** What will come to be asked, with its day: no question yet. */
export function Coming({ of, today }: { of: CheckState; today: CivilDate }) {
  const coming = comingChecks(of.written, today);
  if (!coming.length) return null;
  return (
    <Card title="快要施行的">
      {coming.map(({ id, asks, from, mend, basis }) => (
        <View key={id} className="record">
          <View className="support">{`${sayDate(from, undefined)}起要做到，现在先不问`}</View>
          <View className="strong">{asks}</View>
          <Bullets items={mend} />
          <LawLines of={basis} />
        </View>
      ))}
    </Card>
  );
}
