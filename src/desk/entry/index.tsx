import { Text, View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { copyText } from '../../ui/clipboard';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ui/ids';
import { back, go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Page, Shown } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { guarded } from '../../shell/guarded';

const copy = (text: string) =>
  void copyText(text).then((done) => (done ? undefined : Taro.showToast({ title: '没有复制上，请再点一次', icon: 'none' })));

/** 录入全国12315平台: the case field by field in that platform's order, then its number back. */
function Entry() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.complaints.copyOut.query({ ids: [id] }));
  const one = query.data?.cases[0];
  const foot = one?.number ? (
    <Button id={ids.back} onTap={() => back(routes.queue())}>
      回到列表
    </Button>
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
      <Shown of={query}>
        {({ cases }) => {
          const found = cases[0];
          return found ? (
            <Card
              title={found.no}
              aside={
                <TextButton
                  id={ids.copyText}
                  onTap={() => copy(found.fields.map(({ label, value }) => `${label}：${value}`).join('\n'))}
                >
                  全部复制
                </TextButton>
              }
            >
              {found.fields.map(({ label, value }) => (
                <View key={label} className="copy">
                  <View className="copy__text">
                    <View className="small">{label}</View>
                    <Text userSelect>{value}</Text>
                  </View>
                  <TextButton label={`复制${label}`} onTap={() => copy(value)}>
                    复制
                  </TextButton>
                </View>
              ))}
            </Card>
          ) : null;
        }}
      </Shown>
    </Page>
  );
}

export default guarded(Entry);
