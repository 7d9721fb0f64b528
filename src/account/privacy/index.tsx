import { sayDate } from '@domain/civil-date';
import { NOTICE_VERSION, noticeVersions } from '@domain/privacy/notice';
import { View } from '@tarojs/components';
import { moment } from '../../cloud/client';
import { NoticeSections } from '../../privacy/notice-sections';
import { Page } from '../../ui/page';

const from = noticeVersions[noticeVersions.length - 1]?.from;

/** The privacy notice, to be read at any time. */
export default function Privacy() {
  return (
    <Page help>
      <View>
        <View className="title">怎样处理您的信息</View>
        <View className="support">{`第 ${NOTICE_VERSION} 版${from ? `，${sayDate(from, moment()?.today)}起` : ''}`}</View>
      </View>
      <NoticeSections />
    </Page>
  );
}
