import { sayDate, type CivilDate } from '@domain/civil-date';
import { measures } from '@domain/indicator/measures';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { client } from '../../cloud/client';
import { officialId } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { Tag, type Tone } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { sayOf, sayPeriod, sayPublished } from '../words';
import { ProofFiles } from './proof-files';

export type Value = Awaited<ReturnType<typeof client.indicators.official.query>>['values'][number];

interface Props {
  year: number;
  value: Value;
  today: CivilDate;
  waiting: boolean;
  check: () => void;
  /** Where it is being withdrawn, what asks why. */
  withdrawing: ReactNode;
  onWithdraw: () => void;
}

function tagOf({ withdrawn, checkedBy }: Value): [string, Tone] {
  if (withdrawn) return ['已作废', 'quiet'];
  return checkedBy ? ['已核对', 'ok'] : ['待核对', 'due'];
}

/** One value as it was published, who recorded and who checked it. */
export function ValueCard({ year, value, today, waiting, check, withdrawing, onWithdraw }: Props) {
  const { id, of, measure, recordedBy, recordedOn, checkedBy, checkedOn, withdrawn, own } = value;
  const [word, tone] = tagOf(value);
  const facts = [
    { q: '时段', a: sayPeriod(value) },
    { q: '来源', a: `${value.source}，${sayDate(value.publishedOn, today)}发布` },
    { q: '依据', a: value.attachment },
    { q: '录入', a: `${recordedBy}，${sayDate(recordedOn, today)}` },
    { q: '核对', a: checkedBy && checkedOn ? `${checkedBy}，${sayDate(checkedOn, today)}` : '还没有，不计入评分' },
    ...(withdrawn ? [{ q: '作废', a: `${withdrawn.by}，${sayDate(withdrawn.on, today)}：${withdrawn.reason}` }] : []),
  ];
  return (
    <Card title={`${sayOf(of)}${measures[measure].name}`} aside={<Tag tone={tone}>{word}</Tag>}>
      <View className="figure">{sayPublished(measure, value.value)}</View>
      <Facts facts={facts} />
      <ProofFiles year={year} value={value} />
      {!withdrawn && !checkedBy && own && <View className="support">您录入的，要由另一个人核对。</View>}
      {!withdrawn && !checkedBy && !own && (
        <Button id={officialId(id, 'check')} kind="plain" waiting={waiting} onTap={check}>
          对照来源，核对无误
        </Button>
      )}
      {!withdrawn && !withdrawing && (
        <TextButton id={officialId(id, 'withdraw')} onTap={onWithdraw}>
          作废
        </TextButton>
      )}
      {!withdrawn && withdrawing}
    </Card>
  );
}
