import { sayDate, type CivilDate } from '@domain/civil-date';
import type { StaffWords } from '@domain/act-words';
import type { NoticeCommand } from '@domain/credit/notice/acts/table';
import { noticeGroups, noticeWords } from '@domain/credit/notice/acts/words';
import { endWords, stateWords } from '@domain/credit/notice/labels';
import { saySection, sections, type Section } from '@domain/credit/notice/say';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActList } from '../../act/act-list';
import { groupsOf, offerOf, type Offer } from '../../act/offered';
import { moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf, Lines } from '../../ui/facts';
import { actId } from '../../ui/ids';
import { Tag } from '../../ui/tag';
import { isNoticeCommand, namesOfNotice, readNotice, type OpenedNotice } from '../notice-act/bound';
import { ContestCards, NoticeFiles } from '../contest-cards';
import { noticeRoutes } from '../notice-routes';
import { WordsCards } from '../notice-words';

type Words = Readonly<Partial<Record<NoticeCommand, Pick<StaffWords<never>, 'group' | 'foot' | 'decides'>>>>;
const words = noticeWords as unknown as Words;
const groups = groupsOf<NoticeCommand>(words, noticeGroups);

/** What another person does: who did the first half of it is not offered it. */
const anothers: Readonly<Partial<Record<NoticeCommand, 'wrote' | 'handled' | 'answered'>>> = {
  ...{ approve: 'wrote', proposeAnswer: 'handled', approveAnswer: 'answered' },
};
/** What needs somebody of the merchant in the program. */
const byInbox: readonly NoticeCommand[] = ['deliver'];

/** Still waits for somebody of the bureau. */
const waiting: readonly string[] = ['drafted', 'approved', 'contested'];

/** The written answer that waits for its approval. */
const answerOf = ({ notice }: OpenedNotice) => notice.contests?.find(({ proposed }) => proposed)?.proposed;

function offeredOn(of: OpenedNotice): Offer<NoticeCommand> {
  const may = of.own ? [] : of.acts.map(({ command }) => command).filter(isNoticeCommand);
  const open = may.filter((one) => {
    const first = anothers[one];
    return !(first && of[first]) && (of.reachable || !byInbox.includes(one));
  });
  return offerOf<NoticeCommand>(words, open, answerOf(of) && { own: of.answered });
}

/** Why the next step is another's, to who did the half before it. */
function waitsFor(of: OpenedNotice): string | undefined {
  const { notice, own, wrote, handled, answered } = of;
  if (own) return '您代表这个商家办事，这一条由同事办理。';
  if (wrote && notice.state === 'drafted') return '您写的，请没有动笔的局领导批准。';
  if (notice.state !== 'contested') return undefined;
  if (answerOf(of)) return answered ? '答复写好了，请没有动笔的同事批准。' : undefined;
  return handled ? '这条提示您写过或者批准过，请没有经手的同事核对、写答复。' : undefined;
}

const told: readonly Section[] = ['marks', 'deliveries', 'about', 'making', 'corrected'];
const inLines: readonly Section[] = ['deliveries', 'corrected'];

function Body({ of }: { of: OpenedNotice }) {
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  const { notice, id, reachable, stale } = of;
  const waits = waitsFor(of);
  const { ended, deliveries = [] } = notice;
  const receipts = deliveries.flatMap(({ files = [] }) => files);
  const offer = offeredOn(of);
  return (
    <View className="stack sides">
      <View className="stack">
        <Card>
          <View className="row__top">
            <Tag tone={waiting.includes(notice.state) ? 'due' : 'quiet'}>{stateWords[notice.state]}</Tag>
            <View className="small">{notice.no}</View>
          </View>
          <View className="title">{notice.title}</View>
          <View className="support">{`给 ${notice.merchantName}`}</View>
          {stale && <View className="strong">{`${stale.say}${stale.do}`}</View>}
          {ended && <View className="support">{`${sayDate(ended.on, today)}结束：${endWords[ended.why]}。`}</View>}
          {waits && <View className="support">{waits}</View>}
          {!reachable && notice.state === 'approved' && (
            <View className="support">这个商家还没有人用小程序：请打印出来送交或者邮寄，再登记纸质送达。</View>
          )}
        </Card>
        <ContestCards of={of} />
        <WordsCards of={of} />
      </View>
      <View className="stack">
        {told.map((section) => {
          const lines = saySection(section, notice, wording);
          if (lines.length === 0) return null;
          return (
            <Card key={section} title={sections[section].title}>
              {inLines.includes(section) ? <Lines lines={lines} /> : <Facts facts={factsOf(lines)} />}
              {section === 'deliveries' && <NoticeFiles files={receipts} addresses={of.addresses} />}
            </Card>
          );
        })}
        {groups.map((group) => (
          <ActList
            key={group.title}
            title={group.title}
            acts={group.acts
              .filter((act) => offer.more.includes(act))
              .map((act) => ({ act, word: namesOfNotice(act).word, url: noticeRoutes.act(id, act) }))}
          />
        ))}
      </View>
    </View>
  );
}

/** One notice as the bureau has it: the text, what became of it, and what may be done with it now. */
function NoticePage() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => readNotice(id));
  const { data } = query;
  const foot = data && offeredOn(data).foot;
  const buttons = foot?.map((act, index) => (
    <Button
      key={act}
      id={actId(act)}
      kind={index === foot.length - 1 ? 'primary' : 'plain'}
      onTap={() => go(noticeRoutes.act(id, act))}
    >
      {namesOfNotice(act).word}
    </Button>
  ));
  return (
    <Page foot={buttons?.length ? buttons : undefined}>
      <Shown of={query}>{(of) => <Body of={of} />}</Shown>
    </Page>
  );
}

export default guarded(NoticePage);
