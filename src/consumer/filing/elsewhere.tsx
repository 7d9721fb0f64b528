import { county } from '@config/county';
import type { RespondentKind } from '@domain/complaint/complaint';
import { type Jurisdiction, jurisdictionOf } from '@domain/complaint/jurisdiction';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { ids } from '../../ids';
import { Bullets } from '../../ui/bullets';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import type { Answers } from '../../ui/question';
import { copyText } from './copy-text';

/** Where another bureau is competent, which and why; undefined when it is this one, or cannot be told yet. */
export function elsewhere(answers: Answers): Jurisdiction | undefined {
  const text = (path: string) => (typeof answers[path] === 'string' ? answers[path] : undefined);
  const kind = text('respondent.kind') as RespondentKind | undefined;
  if (!kind) return undefined;
  const found = jurisdictionOf({ kind, platform: text('respondent.platform'), address: text('respondent.address') }, county);
  return found.competent === 'elsewhere' ? found : undefined;
}

/** The shop is another bureau's: nothing is filed here, and the person is told where to go (令121-13). */
export function Elsewhere({ place, answers }: { place: Jurisdiction; answers: Answers }) {
  const bureau = place.bureau ?? '当地市场监督管理局';
  return (
    <>
      <View>
        <Tag tone="due">尚未投诉</Tag>
        <View className="title">这件事由{bureau}处理</View>
        <View className="support">{place.say}您填的内容没有提交，也没有登记。</View>
      </View>
      <Card title="您可以">
        <Bullets
          items={[
            `打 ${county.hotline}，说明要投诉到${bureau}`,
            '在“全国12315平台”投诉，把下面的内容贴过去',
            ...place.alternatives.map((one) => `也可以找${one}`),
          ]}
        />
        <Button id={ids.copyText} kind="plain" onTap={() => void Taro.setClipboardData({ data: copyText(answers) })}>
          复制已填的内容
        </Button>
      </Card>
      <View className="support">地址填错了，点“上一步”改。</View>
    </>
  );
}
