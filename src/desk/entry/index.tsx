import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ui/ids';
import { back, go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { nextOf } from '../walk';
import { EntryCard } from './entry-card';

/** 录入全国12315平台: the case field by field in that platform's order, then its number back, then the next one. */
function Entry() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.complaints.copyOut.query({ ids: [id] }));
  const one = query.data?.cases[0];
  const next = nextOf(id);
  const foot = one?.number ? (
    <>
      <Button id={ids.back} kind={next ? 'plain' : 'primary'} onTap={() => back(routes.queue())}>
        回到列表
      </Button>
      {next && (
        <Button id={ids.nextCase} onTap={() => void Taro.redirectTo({ url: routes.entry(next) })}>
          下一件
        </Button>
      )}
    </>
  ) : (
    one && (
      <>
        <Button kind="plain" onTap={() => go(routes.act(id, 'without12315'))}>
          没有编号
        </Button>
        <Button id={ids.continue} onTap={() => go(routes.act(id, 'set12315'))}>
          登记编号
        </Button>
      </>
    )
  );
  return (
    <Page foot={foot}>
      <View>
        <View className="title">录入全国12315平台</View>
        <View className="support">照 12315 平台的顺序，一项一项复制过去。录完把平台的编号登记回来，才能办结（第四十条）。</View>
      </View>
      {one?.number && <View className="letter">{`编号 ${one.number} 已经登记。`}</View>}
      <Shown of={query}>{({ cases }) => (cases[0] ? <EntryCard of={cases[0]} /> : null)}</Shown>
    </Page>
  );
}

export default guarded(Entry);
