import { county } from '@config/county';
import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { ids } from '../../ui/ids';
import type { Answers } from '../../form/question';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { copyText as copy } from '../../ui/clipboard';
import { CopyButton } from '../../ui/copy-button';
import { Phone } from '../../ui/phone';
import { Tag } from '../../ui/tag';
import { copyLines, copyText } from './copy-text';

const PLATFORM = '全国12315平台';

/** On every page of the form where the program is no channel (令121-8): nothing was filed; on the first one also what happens instead. */
export function NotYet({ first }: { first: boolean }) {
  return (
    <View>
      <Tag tone="due">尚未投诉</Tag>
      {first && (
        <View className="support">
          这里只帮您把内容写好，不收投诉。写完复制到“{PLATFORM}”，或者打 {county.hotline}，才算投诉。写的内容只存在您的手机上。
        </View>
      )}
    </View>
  );
}

/** Opens the platform's own mini-program; where its app id is not known, or WeChat does not open it, its name is copied to be looked for. */
function OpenPlatform() {
  const [told, tell] = useState('');
  const appId = county.platform12315;
  const copyName = async () =>
    tell(
      (await copy(PLATFORM)) ? '名称已经复制。回到微信首页，往下拉，在搜索框里粘贴。' : `请在微信首页往下拉，搜“${PLATFORM}”。`,
    );
  const open = () =>
    appId
      ? void Promise.resolve(Taro.navigateToMiniProgram({ appId })).then(
          () => tell(''),
          ({ errMsg = '' }: { errMsg?: string }) => (errMsg.indexOf('cancel') >= 0 ? undefined : copyName()),
        )
      : void copyName();
  return (
    <>
      <Button id={ids.openPlatform} onTap={open}>
        {appId ? `打开“${PLATFORM}”` : '复制平台的名称，去微信里搜'}
      </Button>
      {told && <View className="support">{told}</View>}
    </>
  );
}

/** The end where the program is no channel: the text is ready, and the person is told plainly that nothing was filed (令121-8). */
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
      <Card title="一、复制下面的内容">
        {copyLines(answers, true).map(({ label, value }) => (
          <View key={label} className="copy">
            <View className="copy__text">
              <View className="small">{label}</View>
              <Text userSelect>{value}</Text>
            </View>
            <CopyButton small text={value} label={`复制${label}`}>
              复制
            </CopyButton>
          </View>
        ))}
        <CopyButton id={ids.copyText} text={copyText(answers, true)}>
          全部复制
        </CopyButton>
      </Card>
      <Card title="二、到 12315 提交">
        <View className="support">在“{PLATFORM}”选“我要投诉”，登录以后把内容贴过去。姓名、电话和地址在那里填。</View>
        <OpenPlatform />
        <View className="support">也可以打电话，照着念给接线员；或者到{county.bureau}窗口，给工作人员看这一页。</View>
        <Phone id={ids.callHotline} number={county.hotline} large />
      </Card>
    </>
  );
}
