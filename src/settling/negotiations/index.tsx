import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { NegotiationRows } from '../../negotiation/rows';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { TextButton } from '../../ui/text-button';
import { settlingRoutes } from '../routes';

/** 我的协商: what one negotiates with merchants oneself. */
function Negotiations() {
  const query = usePages((cursor) => client.settling.negotiations.query({ cursor }));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page help>
      <View>
        <View className="title">我的协商</View>
        <View className="support">您和商家自己谈的。什么时候都可以不谈，转为投诉。</View>
      </View>
      <Shown of={query}>
        {({ rows, next }) =>
          rows.length || next ? (
            <>
              <NegotiationRows rows={rows} side="consumer" urlOf={settlingRoutes.negotiation} />
              <More of={query} />
              <TextButton id="open-firms" onTap={() => go(settlingRoutes.firms)}>
                哪些商家可以协商
              </TextButton>
            </>
          ) : (
            <Blank
              title="还没有和商家协商过"
              text="签了承诺书的商家，可以先找它谈，谈不成再投诉。"
              action={
                <Button id="open-firms" kind="plain" onTap={() => go(settlingRoutes.firms)}>
                  哪些商家可以协商
                </Button>
              }
            />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Negotiations);
