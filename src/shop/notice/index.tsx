import { sayFullDate } from '@domain/civil-date';
import { partWords, resultWords } from '@domain/credit/notice/labels';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { FiledRow, picturesOf } from '../../evidence/opened';
import { go, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { ownFactRoutes } from '../fact-routes';
import { ownNoticeRoutes } from '../notice-routes';
import { ownNoticeState } from '../notice-state';

type Got = Awaited<ReturnType<typeof client.credit.ownNotice.query>>;
type Contest = NonNullable<Got['notice']['contests']>[number];

/** One objection of the merchant and its written answer. */
function ContestCard({ of, addresses }: { of: Contest; addresses: Got['addresses'] }) {
  const { by, on, reason, files = [], late, answerBy, answer } = of;
  return (
    <Card title="我的异议">
      <View>{reason}</View>
      <View className="support">{`${by}，${sayFullDate(on)}${late ? '；过了提示里说的日子，同样核对' : ''}`}</View>
      {files.map(({ id, name, type }, index) => (
        <FiledRow
          key={id}
          name={name}
          type={type}
          number={index + 1}
          address={addresses[id]}
          pictures={picturesOf(files, addresses)}
        >
          {type !== 'application/pdf' && <View className="small">点图片看大图</View>}
        </FiledRow>
      ))}
      {answer ? (
        <>
          <View className="strong">{`书面答复：${resultWords[answer.result]}`}</View>
          <View>{answer.text}</View>
          <View className="support">{sayFullDate(answer.on)}</View>
        </>
      ) : (
        <View className="support">{`最迟 ${sayFullDate(answerBy)}书面答复`}</View>
      )}
    </Card>
  );
}

/** What one can go through oneself: the text of these notices names the self-check. */
const checked: readonly string[] = ['rule', 'licence'];

function Body({ of }: { of: Got }) {
  const { notice, words, addresses, acknowledged } = of;
  const { withdrawn, ended, fact } = notice;
  const asks = notice.state === 'delivered' && !of.acknowledged;
  return (
    <>
      <Card>
        <View className="row__top">
          <Tag tone={asks ? 'due' : 'quiet'}>{ownNoticeState(notice.state, of.acknowledged)}</Tag>
          <View className="small">{notice.no}</View>
        </View>
        <View className="title">{notice.title}</View>
        <View className="support">{`给 ${notice.merchantName}`}</View>
        {acknowledged && <View className="support">您看过了，市场监管局已经知道。</View>}
        {withdrawn && <View className="strong">{`${withdrawn.apology}原因：${withdrawn.reason}`}</View>}
        {ended && <View className="support">{`${sayFullDate(ended.on)}结束，不用再做什么。`}</View>}
      </Card>
      {(notice.contests ?? []).map((one) => (
        <ContestCard key={one.id} of={one} addresses={addresses} />
      ))}
      {words.map(({ part, lines }) => (
        <Card key={part} title={partWords[part]}>
          {lines.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Card>
      ))}
      {notice.addition && (
        <Card title="另外说明">
          <View>{notice.addition}</View>
        </Card>
      )}
      {checked.includes(notice.topic) && (
        <TextButton id="notice-checks" onTap={() => go(routes.selfChecks(notice.merchant))}>
          去合规自查
        </TextButton>
      )}
      {fact && (
        <TextButton id="notice-fact" onTap={() => go(ownFactRoutes.fact(fact.id))}>
          看修复要备的材料，一项一项勾
        </TextButton>
      )}
    </>
  );
}

/** One notice as its merchant reads it; opening it leaves the mark that it was read. */
function OwnNotice() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.credit.ownNotice.query({ id }));
  const { data } = query;
  const marked = useRef(false);
  const key = useRef(newKey());
  const [waiting, wait] = useState(false);
  const unread = data !== undefined && !data.read;
  useEffect(() => {
    if (!unread || marked.current) return;
    marked.current = true;
    // The mark is nobody's business but the bureau's: where it fails it is made at the next opening.
    client.credit.markNoticeRead.mutate({ id }).catch(() => undefined);
  }, [unread, id]);
  const acknowledge = async () => {
    wait(true);
    try {
      await client.credit.acknowledgeNotice.mutate({ id }, { context: { key: key.current } });
      await query.reload();
    } catch (error) {
      const { say } = refusalOf(error);
      void Taro.showToast({ title: say, icon: 'none' });
    } finally {
      wait(false);
    }
  };
  const may = (act: string) => data?.acts.some((one) => one === act) ?? false;
  const buttons = [
    ...(may('contest')
      ? [
          <Button key="contest" id="notice-contest" kind="plain" onTap={() => go(ownNoticeRoutes.contest(id))}>
            我有异议
          </Button>,
        ]
      : []),
    ...(may('acknowledge') && data && !data.acknowledged
      ? [
          <Button key="known" id="notice-known" kind="primary" waiting={waiting} onTap={() => void acknowledge()}>
            我看过了
          </Button>,
        ]
      : []),
  ];
  return (
    <Page help foot={buttons.length ? buttons : undefined}>
      <Shown of={query}>{(of) => <Body of={of} />}</Shown>
    </Page>
  );
}

export default guarded(OwnNotice);
