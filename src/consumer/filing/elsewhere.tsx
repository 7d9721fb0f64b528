import { county } from '@config/county';
import { jurisdictionOf } from '@domain/complaint/jurisdiction';
import { respondentKinds } from '@domain/complaint/schema';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { ids } from '../../ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { copyText } from './copy-text';
import type { Answers } from './draft';

/** Where another bureau is competent, its name; undefined here and where it is not known yet. */
export function elsewhere(answers: Answers): string | undefined {
  const kind = respondentKinds.find((one) => one === answers['respondent.kind']);
  if (!kind) return undefined;
  const said = (path: string) => (typeof answers[path] === 'string' ? answers[path] : undefined);
  const found = jurisdictionOf({ kind, platform: said('respondent.platform'), address: said('respondent.address') }, county);
  return found.competent === 'elsewhere' ? found.bureau : undefined;
}

export function Elsewhere({ place, answers }: { place: string; answers: Answers }) {
  return (
    <>
      <View>
        <View className="title">这件事由{place}处理</View>
        <View className="support">您还没有投诉，这里也没有登记。</View>
      </View>
      <Card title="怎么办">
        <View>· 打 {county.hotline}，请接线员转到那里</View>
        <Button id={ids.copyText} kind="plain" onTap={() => void Taro.setClipboardData({ data: copyText(answers) })}>
          复制已填的内容
        </Button>
      </Card>
    </>
  );
}
