import { sayDate, type CivilDate } from '@domain/civil-date';
import type { StaffWords } from '@domain/act-words';
import type { NoticeCommand } from '@domain/credit/notice/acts/table';
import { noticeGroups, noticeWords } from '@domain/credit/notice/acts/words';
import { stateWords } from '@domain/credit/notice/labels';
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
const waits: readonly string[] = ['drafted', 'approved', 'contested'];

function offeredOn(of: OpenedNotice): Offer<NoticeCommand> {
  const may = of.own ? [] : of.acts.map(({ command }) => command).filter(isNoticeCommand);
  const open = may.filter((one) => {
    const first = anothers[one];
    return !(first && of[first]) && (of.reachable || !byInbox.includes(one));
  });
  return offerOf<NoticeCommand>(words, open);
}

const told: readonly Section[] = ['contests', 'marks', 'deliveries', 'about', 'making', 'corrected'];
const inLines: readonly Section[] = ['contests', 'deliveries', 'corrected'];

function Body({ of }: { of: OpenedNotice }) {
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  const { notice, id, own, wrote, reachable, stale } = of;
  const offer = offeredOn(of);
  return (
    <View className="stack sides">
      <View className="stack">
        <Card>
          <View className="row__top">
            <Tag tone={waits.includes(notice.state) ? 'due' : 'quiet'}>{stateWords[notice.state]}</Tag>
            <View className="small">{notice.no}</View>
          </View>
          <View className="title">{notice.title}</View>
          <View className="support">{`给 ${notice.merchantName}`}</View>
          {stale && <View className="strong">{`${stale.say}${stale.do}`}</View>}
          {own && <View className="support">您代表这个商家办事，这一条由同事办理。</View>}
          {!own && wrote && notice.state === 'drafted' && <View className="support">您写的，请没有动笔的局领导批准。</View>}
          {!reachable && notice.state === 'approved' && (
            <View className="support">这个商家还没有人用小程序：请打印出来送交或者邮寄，再登记纸质送达。</View>
          )}
        </Card>
        <WordsCards of={of} />
      </View>
      <View className="stack">
        {told.map((section) => {
          const lines = saySection(section, notice, wording);
          if (lines.length === 0) return null;
          return (
            <Card key={section} title={sections[section].title}>
              {inLines.includes(section) ? <Lines lines={lines} /> : <Facts facts={factsOf(lines)} />}
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
