import { announcementSchema, templateSchema, withdrawalSchema } from '@domain/bureau/channel';
import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';
import { FormFields } from '../../form/form-fields';
import { Page, Shown } from '../../shell/page';
import type { Question } from '../../form/question';
import { Tag } from '../../ui/tag';
import { useForm } from '../../form/use-form';
import { guarded } from '../../shell/guarded';

const questions: readonly Question[] = [
  { path: 'no', kind: 'text', label: '公告文号' },
  { path: 'on', kind: 'date', label: '公告日期' },
  { path: 'link', kind: 'text', label: '公告链接', hint: '县政府或本局网站上的地址' },
];

const withdrawalQuestions: readonly Question[] = [{ path: 'reason', kind: 'long', label: '原因', most: 200 }];

const templateQuestions: readonly Question[] = [
  {
    path: 'template',
    kind: 'text',
    label: '订阅消息模板编号',
    hint: '小程序后台“订阅消息”里的编号，43 位。模板要有两项：事项（thing2）、时间（time3）。',
  },
];

/** The program stops being a channel: it only guides again. */
function WithdrawCard({ onDone }: { onDone: () => Promise<void> }) {
  const form = useForm({
    place: 'draft:channel-withdrawal',
    questions: withdrawalQuestions,
    schema: withdrawalSchema,
    send: async (input, key) => {
      await client.complaints.withdrawChannel.mutate(input, { context: { key } });
      void Taro.showToast({ title: '已收回，改作指引', icon: 'none' });
      await onDone();
    },
  });
  return (
    <Card title="不再收投诉">
      <View className="support">收回以后，小程序只帮人写好内容、指到 12315；已经收到的照常办理。</View>
      <FormFields of={form} />
      <Button id={ids.withdrawChannel} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        收回，改作指引
      </Button>
    </Card>
  );
}

/** The template for messages in WeChat; without it people read their messages in the program. */
function TemplateCard() {
  const query = useQuery(() => client.accounts.messages.query());
  const form = useForm({
    place: 'draft:template',
    questions: templateQuestions,
    schema: templateSchema,
    send: async (input, key) => {
      await client.accounts.setTemplate.mutate(input, { context: { key } });
      void Taro.showToast({ title: '已登记', icon: 'none' });
      await query.reload();
    },
  });
  return (
    <Card title="微信提醒">
      <View className="support">
        {query.data?.template ? `现在的模板：${query.data.template}` : '还没有登记模板：消息只在小程序的“消息”里。'}
      </View>
      <FormFields of={form} />
      <Button id={ids.saveTemplate} kind="plain" waiting={form.waiting} onTap={() => void form.submit()}>
        登记模板
      </Button>
    </Card>
  );
}

/** 投诉渠道 (令121-8): the program only guides until the bureau's announcement is registered here. */
function ChannelPage() {
  const query = useQuery(() => client.complaints.channel.query());
  const form = useForm({
    place: 'draft:channel',
    questions,
    schema: announcementSchema,
    send: async (input, key) => {
      await client.complaints.publishChannel.mutate(input, { context: { key } });
      void Taro.showToast({ title: '已登记', icon: 'none' });
      await query.reload();
    },
  });
  const foot = (
    <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
      登记公告
    </Button>
  );
  return (
    <Page foot={foot}>
      <View>
        <View className="title">小程序能不能收投诉</View>
        <View className="support">
          投诉渠道要由本局公布（第八条）。没有登记公告以前，小程序只帮人写好内容、指到 12315，不收投诉；登记以后才能提交。
        </View>
      </View>
      <Shown of={query}>
        {(channel) => (
          <Card
            title="现在"
            aside={
              <Tag tone={channel.mode === 'published' ? 'ok' : 'due'}>{channel.mode === 'published' ? '已公布' : '只作指引'}</Tag>
            }
          >
            {channel.mode === 'published' ? (
              <Facts
                facts={[
                  { q: '公告文号', a: channel.announcement.no },
                  { q: '公告日期', a: sayDate(channel.announcement.on, moment()?.today) },
                  { q: '链接', a: channel.announcement.link },
                ]}
              />
            ) : (
              <View>还没有登记公告。</View>
            )}
          </Card>
        )}
      </Shown>
      <View className="section">登记或更正公告</View>
      <FormFields of={form} />
      {query.data?.mode === 'published' && <WithdrawCard onDone={query.reload} />}
      <TemplateCard />
    </Page>
  );
}

export default guarded(ChannelPage);
