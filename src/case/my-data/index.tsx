import { complaintName } from '@domain/complaint/name';
import { feedbackName } from '@domain/feedback/name';
import { View } from '@tarojs/components';
import { client, moment } from '../../cloud/client';
import { usePages, type Paged } from '../../cloud/use-pages';
import type { Loaded } from '../../cloud/use-query';
import { useState } from 'react';
import { drafts } from '../../drafts/store';
import { forgetWho, who } from '../../drafts/who';
import { forgetPictures, handed } from '../../evidence/own-pictures';
import { ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { Facts, factsOf, Lines } from '../../ui/facts';
import { Later } from '../../ui/later';
import { More } from '../../shell/more';
import { Page, Shown } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { copyOf, feedbackLines, personIn, shopIn, type OwnAgainst, type OwnComplaint, type OwnFeedback } from './words';
import { guarded } from '../../shell/guarded';
import { ActingCards, actingCopy, type OwnActing, type OwnSaid, type OwnWritten } from './acting';

/** What may be changed of one's data in a case as it stands. */
function Changes({ row: { id, no, state, consents } }: { row: OwnComplaint }) {
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

interface Own {
  cases: OwnComplaint[];
  against: OwnAgainst[];
  said: OwnFeedback[];
  acting: OwnActing[];
  written: OwnWritten[];
  put: OwnSaid[];
}

type ListOf<Row> = Paged<{ rows: Row[]; next?: string }>;

interface Lists {
  complaints: ListOf<OwnComplaint>;
  shop: ListOf<OwnAgainst>;
  feedback: ListOf<OwnFeedback>;
  merchants: ListOf<OwnActing>;
  notices: ListOf<OwnWritten>;
  texts: ListOf<OwnSaid>;
}

/** All lists as one: shown once all are there, asked again together. */
function together({ complaints, shop, feedback, merchants, notices, texts }: Lists): Loaded<Own> {
  const all = [complaints, shop, feedback, merchants, notices, texts];
  const data =
    complaints.data && shop.data && feedback.data && merchants.data && notices.data && texts.data
      ? {
          ...{ cases: complaints.data.rows, against: shop.data.rows, said: feedback.data.rows },
          ...{ acting: merchants.data.rows, written: notices.data.rows, put: texts.data.rows },
        }
      : undefined;
  const reload = async () => void (await Promise.all(all.map((one) => one.reload())));
  const told = all.map((one) => one.told).filter(Boolean)[0];
  return { ...(data && { data }), ...(told && { told }), reload };
}

function CaseCard({ row }: { row: OwnComplaint }) {
  return (
    <Card title={row.no}>
      <Facts facts={factsOf(personIn(row, moment()?.today))} />
      {row.evidence?.length ? <View className="support">{`照片和文件 ${row.evidence.length} 个`}</View> : null}
      <Changes row={row} />
    </Card>
  );
}

/** A complaint about one's shop: who one is in it, and what is kept of the shop. */
function AgainstCard({ row }: { row: OwnAgainst }) {
  return (
    <Card title={row.no}>
      <View className="support">对您店铺的投诉</View>
      <Facts facts={factsOf(shopIn(row, moment()?.today))} />
      {row.evidence?.length ? <View className="support">{`照片和文件 ${row.evidence.length} 个`}</View> : null}
    </Card>
  );
}

function FeedbackCard({ row }: { row: OwnFeedback }) {
  return (
    <Card title={feedbackName.word}>
      <Lines lines={feedbackLines(row, moment()?.today)} />
    </Card>
  );
}

/** All that is shown, as text; told where more can be fetched first. */
function Copy({ cases, against, said, acting, written, put, more }: Own & { more: boolean }) {
  if (cases.length + against.length + said.length + acting.length + written.length + put.length === 0) return null;
  const text = [copyOf(cases, said, against), actingCopy({ acting, written, put })].filter(Boolean).join('\n\n');
  return (
    <Card title="要一份副本">
      <View className="support">
        {more
          ? '点“看更多”到最后，副本里才有全部。照片和文件在每一件投诉里看。'
          : '每一件投诉和意见的全部内容，一次复制成文字。照片和文件在每一件投诉里看。'}
      </View>
      <CopyButton id={ids.copyMyData} text={text}>
        复制一份
      </CopyButton>
    </Card>
  );
}

/** What is not kept of whoever filed nothing; a telephone number may still stand in what was said of the program. */
const nothingOf = (said: readonly OwnFeedback[]) =>
  said.some(({ phone }) => phone) ? '您没有提交过投诉。' : '您没有提交过投诉，我们没有存您的姓名、电话和地址。';

/** What this phone alone keeps of its owner, to be forgotten with one tap. */
function OnThisPhone() {
  const [me, setMe] = useState(who);
  const [pictures, setPictures] = useState(handed().length);
  if (!me && !pictures) return null;
  const forget = () => {
    forgetWho();
    setMe(undefined);
    void forgetPictures();
    setPictures(0);
  };
  return (
    <Card title="记在这部手机上的">
      {me && <View>{[me.name, me.phone, me.address].filter(Boolean).join('，')}</View>}
      {pictures > 0 && <View>{`您交过的照片 ${pictures} 张，案卷里的不受影响`}</View>}
      <View className="support">下次投诉不用再填，案件里不用再打开。只在这部手机上，别的地方看不到。</View>
      <TextButton id={ids.forgetWho} onTap={forget}>
        忘掉
      </TextButton>
    </Card>
  );
}

/** 我的信息: what is held of the person, to see, to copy, to correct (PIPL 44–47). */
function MyData() {
  const complaints = usePages((cursor) => client.complaints.ownData.query({ cursor }));
  const shop = usePages((cursor) => client.complaints.ownDataAgainst.query({ cursor }));
  const feedback = usePages((cursor) => client.accounts.ownFeedback.query({ cursor }));
  const merchants = usePages((cursor) => client.credit.ownActing.query({ cursor }));
  const notices = usePages((cursor) => client.credit.ownWritten.query({ cursor }));
  const texts = usePages((cursor) => client.merchants.ownWritten.query({ cursor }));
  const lists = { complaints, shop, feedback, merchants, notices, texts };
  const more = Object.values(lists).some((one) => one.more);
  const { length } = drafts();
  return (
    <Page help>
      <View>
        <View className="title">我的信息</View>
        <View className="support">我们存着的、跟您有关的内容。改姓名要看证明，请带身份证件到窗口。</View>
      </View>
      <Shown of={together(lists)}>
        {({ cases, against, said, acting, written, put }) => (
          <>
            {cases.length + against.length === 0 && <Card title={complaintName.word}>{nothingOf(said)}</Card>}
            {cases.map((row) => (
              <CaseCard key={row.id} row={row} />
            ))}
            <More of={complaints} />
            {against.map((row) => (
              <AgainstCard key={row.id} row={row} />
            ))}
            <More of={shop} />
            {said.map((row) => (
              <FeedbackCard key={row.id} row={row} />
            ))}
            <More of={feedback} />
            <Later>
              <ActingCards acting={acting} written={written} put={put} />
              <More of={merchants} />
              <More of={notices} />
              <More of={texts} />
              <Copy cases={cases} against={against} said={said} acting={acting} written={written} put={put} more={more} />
            </Later>
          </>
        )}
      </Shown>
      <OnThisPhone />
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

export default guarded(MyData);
