import { View } from '@tarojs/components';
import { NoticeSections } from '../../privacy/notice-sections';

/** Shown before the first submission, and again when its words have changed. */
export function NoticeView() {
  return (
    <>
      <View>
        <View className="title">请先看一遍</View>
        <View className="support">我们怎样处理您的信息。以后在“我的”里随时能看。</View>
      </View>
      <NoticeSections />
    </>
  );
}
