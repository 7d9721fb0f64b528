import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { newKey } from '../../cloud/client';
import { drafts } from '../../drafts/store';
import { titleOf } from '../../drafts/words';
import { ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';

/** The way into a complaint: the draft last changed goes on; another one begins beside it. */
export function FileCard({ guide }: { guide: boolean }) {
  const [list, setList] = useState(drafts);
  useDidShow(() => setList(drafts()));
  const newest = list.find((one) => one.draft)?.draft;
  const file = (key: string) => go(routes.filing(key));
  const only = guide && <View className="support">这里帮您写好，再到 12315 提交；写完还没有投诉。</View>;
  if (!newest && list.length === 0)
    return (
      <Card>
        <Button id={ids.fileComplaint} onTap={() => file(newKey())}>
          我要投诉
        </Button>
        {only}
      </Card>
    );
  return (
    <Card>
      <Button id={ids.fileComplaint} onTap={() => file(newest?.key ?? newKey())}>
        {newest ? '接着填投诉' : '我要投诉'}
      </Button>
      {only}
      {newest && <View className="support">{`上次写的：${titleOf(newest)}。已保存在本机。`}</View>}
      <View className="row__top">
        {newest && (
          <TextButton id={ids.fileAnother} onTap={() => file(newKey())}>
            另外投诉一件
          </TextButton>
        )}
        <TextButton id={ids.openDrafts} onTap={() => go(routes.drafts)}>
          {`我的草稿（${list.length}）`}
        </TextButton>
      </View>
    </Card>
  );
}
