import { civilDateOf, sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { aboutNow, newKey } from '../../cloud/client';
import { drafts, dropAll, dropDraft, type Listed } from '../../drafts/store';
import { titleOf } from '../../drafts/words';
import { draftId, ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Blank, Page } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { guarded } from '../../shell/guarded';

const unreadable = {
  newer: '这份草稿是新版小程序写的，请更新小程序后再打开。',
  broken: '这份草稿读不出来了，可以删除。',
} as const;

/** `11 月 24 日（周二）改过`; of a draft the first program kept no day is known. */
function sayChanged(at: number): string {
  return at ? `${sayDate(civilDateOf(at), civilDateOf(aboutNow()))}改过` : '以前写的';
}

function titleIn(listed: Listed): string {
  return listed.draft ? titleOf(listed.draft) : '打不开的草稿';
}

/** 我的草稿: what was written on this phone and not sent. */
function Drafts() {
  const [list, setList] = useState<Listed[]>(drafts);
  useDidShow(() => setList(drafts()));
  const renew = () => setList(drafts());

  const drop = async (listed: Listed) => {
    const asked = await Taro.showModal({
      title: '删除这份草稿？',
      content: `${titleIn(listed)}。删除以后找不回来。`,
      confirmText: '删除',
      cancelText: '不删',
    });
    if (!asked.confirm) return;
    await dropDraft(listed.key);
    renew();
  };

  if (list.length === 0)
    return (
      <Page help>
        <Blank
          title="没有草稿"
          text="投诉写到一半，会自动存在这里，只在这部手机上。"
          action={
            <Button id={ids.fileAnother} onTap={() => go(routes.filing(newKey()))}>
              我要投诉
            </Button>
          }
        />
      </Page>
    );
  return (
    <Page help>
      <View>
        <View className="title">我的草稿</View>
        <View className="support">没有提交，只在这部手机上能打开，工作人员看不到。</View>
      </View>
      {list.map((listed) => (
        <Card key={listed.key} title={titleIn(listed)}>
          <View className="support">{listed.draft ? sayChanged(listed.draft.changedAt) : unreadable[listed.why]}</View>
          {listed.draft && (
            <Button id={draftId('open', listed.key)} kind="plain" onTap={() => go(routes.filing(listed.key))}>
              接着填
            </Button>
          )}
          <TextButton id={draftId('drop', listed.key)} label={`删除草稿：${titleIn(listed)}`} onTap={() => void drop(listed)}>
            删除
          </TextButton>
        </Card>
      ))}
      <Card title="不想留在手机上">
        <View className="support">
          没有提交的内容和照片一次清掉，补充说明等没有发出的、记住的姓名电话也一起清掉。清掉以后找不回来。
        </View>
        <Button id={ids.dropAll} kind="plain" onTap={() => void dropAll().then(renew)}>
          全部清除
        </Button>
      </Card>
    </Page>
  );
}

export default guarded(Drafts);
