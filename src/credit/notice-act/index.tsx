import type { NoticeCommand } from '@domain/credit/notice/acts/table';
import { stateWords } from '@domain/credit/notice/labels';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { useAct } from '../../act/use-act';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { ContestCards } from '../contest-cards';
import { WordsCards } from '../notice-words';
import { isNoticeCommand, noticeAct, type OpenedNotice } from './bound';

/** What one's name stands for, where nothing is asked. */
const means: Readonly<Partial<Record<NoticeCommand, string>>> = {
  refresh: '照信用信息现在的内容重写，原来的批准作废，由局领导重新批准。',
  approve: '批准以后可以送达。您的名字记在“批准”上。',
  deliver: '送到现在代表这个商家办事的每个人的“消息”里。提示不是行政决定，这不是法律文书的送达。',
  approveAnswer: '批准以后商家马上看得到答复。您的名字记在“批准”上。',
};

/** What is decided with the objection and its evidence in front of one. */
const onContest: readonly NoticeCommand[] = ['proposeAnswer', 'approveAnswer', 'declineAnswer'];

const headOf = ({ notice: { no, title, merchantName, state } }: OpenedNotice) =>
  `${no} · ${merchantName} · ${stateWords[state]} · ${title}`;

function Page({ id, act }: { id: string; act: NoticeCommand }) {
  const of = useAct(noticeAct(id, act), {});
  return (
    <ActPage
      of={of}
      help={false}
      head={(seen) => (
        <>
          <View className="support">{headOf(seen)}</View>
          {means[act] && <View>{means[act]}</View>}
          {onContest.includes(act) && <ContestCards of={seen} />}
        </>
      )}
      below={(seen) => (means[act] || onContest.includes(act) ? <WordsCards of={seen} /> : null)}
    />
  );
}

/** The page of one act on a notice. */
function ActOnNotice() {
  const { id = '', act } = useRouter<{ id?: string; act?: string }>().params;
  if (isNoticeCommand(act)) return <Page id={id} act={act} />;
  return (
    <Frame>
      <Blank title="没有这一项" text="请从列表重新打开。" />
    </Frame>
  );
}

export default guarded(ActOnNotice);
