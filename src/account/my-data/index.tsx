import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { drafts } from '../../drafts/store';
import { ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { Facts } from '../../ui/facts';
import { More } from '../../shell/more';
import { Page, Shown } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { copyOf, factsOf, type OwnData } from './words';

/** What may be changed of one's data in a case as it stands. */
function Changes({ row: { id, no, state, consents } }: { row: OwnData }) {
  if (state === 'closed')
    return consents?.publish || consents?.directContact ? (
      <TextButton label={`收回 ${no ?? ''} 的同意`} onTap={() => go(routes.ownAct(id, 'takeBackConsent'))}>
        收回同意
      </TextButton>
    ) : null;
  return (
    <View className="row__top">
      <TextButton label={`改 ${no ?? ''} 的电话或地址`} onTap={() => go(routes.ownAct(id, 'correctContact'))}>
        改电话或地址
      </TextButton>
      <TextButton label={`改 ${no ?? ''} 的意愿`} onTap={() => go(routes.ownAct(id, 'recordConsent'))}>
        改我的意愿
      </TextButton>
    </View>
  );
}

/** 我的信息: what is held of the person, to see, to copy, to correct (PIPL 44–47). */
export default function MyData() {
  const query = usePages((cursor) => client.complaints.ownData.query({ cursor }));
  const { length } = drafts();
  return (
    <Page help>
      <View>
        <View className="title">我的信息</View>
        <View className="support">我们存着的、跟您有关的内容。改姓名要看证明，请带身份证件到窗口。</View>
      </View>
      <Shown of={query}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 && <Card title="投诉">您没有提交过投诉，我们没有存您的姓名、电话和地址。</Card>}
            {rows.map((row) => (
              <Card key={row.id} title={row.no}>
                <Facts facts={factsOf(row)} />
                <Changes row={row} />
              </Card>
            ))}
            <More of={query} />
            {rows.length > 0 && (
              <Card title="要一份副本">
                <View className="support">
                  {next
                    ? '点“看更多”到最后，副本里才有全部投诉。照片和文件在每一件投诉里看。'
                    : '上面的信息，连同您写的内容，一次复制成文字。照片和文件在每一件投诉里看。'}
                </View>
                <CopyButton id={ids.copyMyData} text={copyOf(rows)}>
                  复制一份
                </CopyButton>
              </Card>
            )}
          </>
        )}
      </Shown>
      <Card title="没有提交的">
        <View className="support">
          {length
            ? `草稿 ${length} 份，只在这部手机上能打开，随时可以删。草稿里的照片没有提交的，14 天后从我们这里删掉。`
            : '这部手机上没有草稿。'}
        </View>
        {length > 0 && (
          <TextButton id={ids.openDrafts} onTap={() => go(routes.drafts)}>
            看草稿
          </TextButton>
        )}
      </Card>
      <Card title="消息和微信提醒">
        <View className="support">
          给您的答复和通知都在“消息”里。微信提醒点一次只发一次；不想收，在微信里点右上角“…”，进“设置”关掉订阅消息。
        </View>
      </Card>
      <Card title="删除">
        <View className="support">
          已经提交的投诉是案卷，依法要保存到期满，不能删（个人信息保护法第四十七条）。您可以提出来，我们写明理由答复您。
        </View>
        <Button id={ids.askDeletion} kind="plain" onTap={() => go(routes.giveFeedback('myData'))}>
          提出删除或其他请求
        </Button>
      </Card>
    </Page>
  );
}
