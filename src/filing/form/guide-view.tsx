import { county } from '@config/county';
import { View } from '@tarojs/components';
import { ids } from '../../ui/ids';
import type { Answers } from '../../form/question';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { Tag } from '../../ui/tag';
import { copyText } from './copy-text';

/** The program is not a published channel: the text is ready, and the person is told plainly that nothing was filed (令121-8). */
export function GuideView({ answers }: { answers: Answers }) {
  return (
    <>
      <View>
        <Tag tone="due">尚未投诉</Tag>
        <View className="title">写好了，请到 12315 提交</View>
        <View className="support">
          {county.bureau}还没有公布小程序为投诉渠道，这里不能提交。到下面任何一处提交以后，我们收到了一样办理。
        </View>
      </View>
      <Card title="怎么提交">
        <Bullets
          items={[
            '微信里搜“全国12315平台”小程序，选“我要投诉”，把下面的内容贴过去',
            `打 ${county.hotline}，照着念给接线员`,
            `到${county.bureau}窗口，给工作人员看这一页`,
          ]}
        />
        <CopyButton id={ids.copyText} text={copyText(answers)}>
          复制已填的内容
        </CopyButton>
      </Card>
      <Card title="您填的内容">
        <View className="quote">{copyText(answers)}</View>
      </Card>
    </>
  );
}
