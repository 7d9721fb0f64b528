import { sayDate, type CivilDate } from '@domain/civil-date';
import { measures } from '@domain/indicator/measures';
import { saySection } from '@domain/indicator/official/say';
import { sayOf, sayPublished } from '@domain/indicator/official/words';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { client } from '../../cloud/client';
import { officialId } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf } from '../../ui/facts';
import { Tag, type Tone } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';

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
  const { id, of, measure, checkedBy, withdrawn, own } = value;
  const [word, tone] = tagOf(value);
  const facts = factsOf(saySection('proof', value, { day: (date) => sayDate(date, today) }));
  return (
    <Card title={`${sayOf(of)}${measures[measure].name}`} aside={<Tag tone={tone}>{word}</Tag>}>
      <View className="figure">{sayPublished(measure, value.value)}</View>
      <Facts facts={facts} />
      {!checkedBy && !withdrawn && <View className="support">还没有核对，不计入评分。</View>}
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
