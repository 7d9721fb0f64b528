import { Button as PlatformButton, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect } from 'react';
import { ids } from '../ui/ids';
import { aria } from '../ui/aria';
import { Button } from '../ui/button';
import { TextButton } from '../ui/text-button';
import { answerPrivacy, privacyShown, usePrivacyAsked } from './authorization';

/** WeChat's question before the first use of clipboard or photos, over whichever page asked. */
export function PrivacySheet() {
  return usePrivacyAsked() ? <Sheet /> : null;
}

function Sheet() {
  useEffect(privacyShown, []);
  return (
    <View className="sheet" catchMove>
      <View className="sheet__body" {...aria({ role: 'alert', label: '用户隐私保护指引' })}>
        <View className="section">先看一下隐私保护指引</View>
        <View className="support">
          您刚才点的，要用到手机的剪贴板或者照片。只用您选的，只用来办您的投诉。不同意也能接着填，别的功能不受影响。
        </View>
        <TextButton id={ids.openContract} onTap={() => void Taro.openPrivacyContract()}>
          看《用户隐私保护指引》
        </TextButton>
        <PlatformButton
          id={ids.agreePrivacy}
          className="button button--primary"
          hoverClass="button--down"
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={() => answerPrivacy(ids.agreePrivacy)}
        >
          同意
        </PlatformButton>
        <Button id={ids.disagreePrivacy} kind="plain" onTap={() => answerPrivacy()}>
          不同意
        </Button>
      </View>
    </View>
  );
}
