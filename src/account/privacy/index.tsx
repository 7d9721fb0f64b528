import { sayDate } from '@domain/civil-date';
import { NOTICE_VERSION, noticeVersions } from '@domain/privacy/notice';
import { View } from '@tarojs/components';
import { moment } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { NoticeSections } from '../../privacy/notice-sections';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Page } from '../../shell/page';
import { guarded } from '../../shell/guarded';

const from = noticeVersions[noticeVersions.length - 1]?.from;

/** The privacy notice, to be read at any time. */
function Privacy() {
  return (
    <Page help>
      <View>
        <View className="title">怎样处理您的信息</View>
        <View className="support">{`第 ${NOTICE_VERSION} 版${from ? `，${sayDate(from, moment()?.today)}起` : ''}`}</View>
      </View>
      <NoticeSections />
      <Button id={ids.openMyData} kind="plain" onTap={() => go(routes.myData)}>
        看、复制、更正我的信息
      </Button>
    </Page>
  );
}

export default guarded(Privacy);
