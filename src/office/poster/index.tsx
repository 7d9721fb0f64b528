import { county } from '@config/county';
import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { OpenPaper } from '../../shell/open-paper';
import { Page } from '../../shell/page';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { ids } from '../../ui/ids';
import { guarded } from '../../shell/guarded';

const { bureau, hotline, window } = county;
/** What the county has not given stands on no sheet. */
const shown = [
  { q: '单位', a: bureau },
  { q: '电话', a: [hotline, window.phone].filter(Boolean).join('、') },
  { q: '地址', a: window.address ?? '' },
  { q: '时间', a: window.hours ?? '' },
].filter(({ a }) => a);

/** 窗口海报: a sheet of A4 with the program's code, to be printed and hung at the window. */
function Poster() {
  return (
    <Page>
      <View>
        <View className="title">窗口海报</View>
        <View className="support">一张 A4，贴在窗口、市场、社区。群众用微信一扫就能打开。</View>
      </View>
      <Card title="上面有什么">
        <Facts facts={shown} />
        <Bullets items={['小程序码，扫了打开首页', '三步怎么办，跟“投诉渠道”里登记的一致']} />
        <OpenPaper id={ids.openPoster} ask={() => client.documents.poster.query()}>
          打开海报
        </OpenPaper>
        <View className="support">是 Word 文件，在电脑上打开打印最清楚；手机上可以先转发到电脑。</View>
      </Card>
    </Page>
  );
}

export default guarded(Poster);
