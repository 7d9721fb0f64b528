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
import type { OneTap } from './use-check';

export type Value = Awaited<ReturnType<typeof client.indicators.official.query>>['values'][number];

interface Props {
  year: number;
  value: Value;
  today: CivilDate;
  waiting: boolean;
  check: (command: OneTap) => void;
  /** Where it is being withdrawn, what asks why. */
  withdrawing: ReactNode;
  onWithdraw: () => void;
}

function tagOf({ withdrawn, withdrawal, checkedBy }: Value): [string, Tone] {
  if (withdrawn) return ['已作废', 'quiet'];
  if (withdrawal) return ['等另一个人同意作废', 'due'];
  return checkedBy ? ['已核对', 'ok'] : ['待核对', 'due'];
}

/** One value as it was published, who recorded and who checked it. */
export function ValueCard({ year, value, today, waiting, check, withdrawing, onWithdraw }: Props) {
  const { id, of, measure, checkedBy, withdrawal, withdrawn, own, ownWithdrawal } = value;
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
        <Button id={officialId(id, 'check')} kind="plain" waiting={waiting} onTap={() => check('check')}>
          对照来源，核对无误
        </Button>
      )}
      {withdrawal && (
        <View className="support">
          {ownWithdrawal ? '您提出作废，要由另一个人同意；同意以前照旧计入。' : '同意以前照旧计入。'}
        </View>
      )}
      {withdrawal && !ownWithdrawal && (
        <Button id={officialId(id, 'agreeWithdrawal')} kind="plain" waiting={waiting} onTap={() => check('agreeWithdrawal')}>
          对照来源，同意作废
        </Button>
      )}
      {withdrawal && (
        <TextButton id={officialId(id, 'keepValue')} onTap={() => check('keepValue')}>
          {ownWithdrawal ? '不作废了' : '不同意作废'}
        </TextButton>
      )}
      {!withdrawn && !withdrawal && !withdrawing && (
        <TextButton id={officialId(id, 'withdraw')} onTap={onWithdraw}>
          作废
        </TextButton>
      )}
      {!withdrawn && !withdrawal && withdrawing}
    </Card>
  );
}
