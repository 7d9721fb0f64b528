import { county } from '@config/county';
import type { Jurisdiction } from '@domain/complaint/filing/jurisdiction';
import { View } from '@tarojs/components';
import { ids } from '../../ui/ids';
import { Bullets } from '../../ui/bullets';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { Tag } from '../../ui/tag';
import type { Answers } from '../../form/question';
import { copyText } from './copy-text';

interface Props {
  place: Jurisdiction;
  answers: Answers;
  /** Goes on writing, to copy the whole out; absent once all is written. */
  onWrite?: () => void;
}

/** The shop is another bureau's: nothing is filed here, and the person is told where to go (令121-13). */
export function Elsewhere({ place, answers, onWrite }: Props) {
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
        <CopyButton id={ids.copyText} text={copyText(answers)}>
          复制已填的内容
        </CopyButton>
        {onWrite && (
          <Button id={ids.writeOn} kind="plain" onTap={onWrite}>
            接着写完再复制
          </Button>
        )}
      </Card>
      {!onWrite && (
        <Card title="您填的内容">
          <View className="quote">{copyText(answers)}</View>
        </Card>
      )}
      <View className="support">地址填错了，点“上一步”改。</View>
    </>
  );
}
