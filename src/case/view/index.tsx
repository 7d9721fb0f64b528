import { sayDate } from '@domain/civil-date';
import { sayClaim } from '@domain/complaint/claim';
import type { Party } from '@domain/complaint/records';
import { Text, View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { wholeCase } from '../../cloud/whole-case';
import { Card } from '../../ui/card';
import { runningOf } from '../deadline-ruler';
import { Facts } from '../../ui/facts';
import { Page, Shown } from '../../shell/page';
import { starWords } from '../../form/question';
import { ActList } from '../../act/act-list';
import { offeredToParty, ownNames, type OwnAct } from '../act/offered';
import { sideOf } from '../side';
import { routes } from '../../routes';
import { CallerCard } from '../cards/caller-card';
import { EvidenceCard } from '../cards/evidence-card';
import { CameTogether, GoesOn } from '../cards/goes-on';
import { LateCard } from '../cards/late-card';
import { OwnContent } from '../cards/own-content';
import { PerformanceCard } from '../cards/performance-card';
import { RecordCards, sectionsBut } from '../cards/record-cards';
import { OffersCard } from '../offer/offers-card';
import { RemindMe } from '../remind-me';
import { RejectedCards } from '../cards/rejected-cards';
import { TalkCard } from '../cards/talk-card';
import { TimelineCard } from '../cards/timeline-card';
import { UnsentCard } from '../cards/unsent-card';
import { sayYuan } from '@domain/money';
import { CaseFoot } from './case-foot';
import { footOf, type FootAct } from './foot';
import { HeadCard } from './head-card';
import { NextCard } from './next-card';
import { unbroken } from '../../ui/unbroken';
import { guarded } from '../../shell/guarded';

type Got = Awaited<ReturnType<typeof client.complaints.get.query>>;

/** What a party reads in words of its own: who it is, what is complained of, what runs, and why it was not accepted. */
const records = sectionsBut([
  'intake',
  'content',
  'summary',
  'respondent',
  'complainant',
  'deadlines',
  'decision',
  'evidence',
  'rating',
  'offers',
]);

/** Acts that stay open after they were done, or without being asked for: by what they wait for this reader. */
const waits = {
  answer: ({ answer }) => !answer,
  rate: ({ rating }) => !rating,
  // Who is willing says how, where nothing was offered yet.
  makeOffer: ({ answer, offers }, side) => side === 'respondent' && answer?.willing === true && !offers,
  settle: ({ agreed }) => agreed !== undefined,
} satisfies Partial<Record<OwnAct, (complaint: Got['case'], side: Party | undefined) => boolean>>;
const idleActs = Object.keys(waits) as (keyof typeof waits)[];

/** What stands at the foot for this reader; nothing before the case is known. */
function footFor({ relations, actions, talk, case: one }: Got): FootAct[] {
  const side = sideOf(relations);
  const talks = talk?.channels.some(({ channel, may }) => channel === side && may) ?? false;
  const idle = idleActs.filter((act) => !waits[act](one, side));
  return side ? footOf({ actions, talks, idle }) : [];
}

/** One case as its parties read it. */
function CaseView() {
  const { params } = useRouter<{ id?: string; new?: string }>();
  const id = params.id ?? '';
  const query = useQuery(() => wholeCase(id), `case:${id}`);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const today = moment()?.today ?? '';
  const side = query.data && sideOf(query.data.relations);
  const foot = query.data ? footFor(query.data) : [];

  return (
    <Page
      help
      foot={
        side &&
        foot.length > 0 && (
          <CaseFoot
            id={id}
            acts={foot}
            channel={query.data?.talk?.channels.find(({ unread }) => unread > 0)?.channel ?? side}
            unread={query.data?.talk?.channels.reduce((sum, one) => sum + one.unread, 0) ?? 0}
            officer={query.data?.case.handler ? '调解员' : '工作人员'}
          />
        )
      }
    >
      <Shown of={query}>
        {({ case: one, headline, nextStep, relations, actions, talk, content, timeline, timelineNext, checkPhrase }) => {
          const running = runningOf(one.deadlines ?? []);
          // One's own acts read as one's own.
          const own = relations.includes('complainant') ? '投诉人' : '商家';
          const newest = timeline[timeline.length - 1];
          const last = newest?.by === own ? { ...newest, by: '您' } : newest;
          return (
            <>
              {params.new && one.state === 'received' && running && (
                <View className="letter">
                  收到了。我们最迟 <Text className="strong nowrap">{sayDate(running.dueOn, today)}</Text>
                  答复您是否受理。{unbroken(`编号 ${one.no ?? ''}`)}
                </View>
              )}
              <HeadCard complaint={one} headline={headline ?? ''} last={last} today={today} side={side} />
              {one.decision?.kind === 'rejected' ? (
                <RejectedCards decision={one.decision} today={today} />
              ) : (
                nextStep && <NextCard said={nextStep} />
              )}
              {side && <LateCard complaint={one} side={side} today={today} />}
              {side && one.performance && (
                <PerformanceCard
                  id={id}
                  version={one.version ?? 0}
                  performance={one.performance}
                  side={side}
                  evidence={one.evidence ?? []}
                  today={today}
                  onDone={() => void query.reload()}
                />
              )}
              {side && <OffersCard of={one} side={side} today={today} />}
              {side === 'respondent' && checkPhrase && <CallerCard complaint={one} phrase={checkPhrase} />}
              {content?.side === 'party' && <OwnContent content={content} />}
              <GoesOn complaint={one} to={routes.caseView} />
              <CameTogether complaint={one} side={side} />
              {one.helper && !one.helper.confirmed && one.state === 'received' && (
                <Card title="还要本人确认">
                  <View>{`受理前，工作人员会把确认码发到${one.complainant?.name ?? '本人'}自己的电话，再打过去请本人念；也可以请本人到窗口签名。`}</View>
                </Card>
              )}
              {side && actions.includes('supplement') && <UnsentCard id={id} url={routes.ownAct(id, 'supplement')} />}
              <EvidenceCard id={id} evidence={one.evidence ?? []} today={today} own={side} />
              <RecordCards complaint={one} today={today} of={records} />
              {one.rating && (
                <Card title="您的评价">
                  <View>{`${one.rating.stars} 星 · ${starWords[one.rating.stars - 1] ?? ''}`}</View>
                  {one.rating.words && <View className="quote">{one.rating.words}</View>}
                </Card>
              )}
              {side && (
                <ActList
                  title="您可以"
                  acts={offeredToParty(actions, side)
                    .filter((act) => !foot.includes(act))
                    .map((act) => ({ act, word: ownNames(act).word, url: routes.ownAct(id, act) }))}
                />
              )}
              {talk && (talk.channels.length > 1 || !foot.includes('talk')) && <TalkCard id={id} talk={talk} />}
              {one.state !== 'closed' && <RemindMe>有进展时在微信里提醒我一次</RemindMe>}
              <TimelineCard id={id} got={{ timeline, timelineNext }} own={own} />
              <Card title="投诉内容">
                <Facts
                  facts={[
                    { q: '投诉人', a: side === 'respondent' ? (one.complainant?.name ?? '') : '' },
                    { q: '电话', a: side === 'respondent' ? (one.complainant?.phone ?? '') : '' },
                    { q: '商家', a: one.respondent?.name ?? '' },
                    { q: '商品', a: one.purchase?.goods ?? '' },
                    {
                      q: '付款',
                      a: [
                        one.purchase?.amountFen !== undefined && sayYuan(one.purchase.amountFen),
                        one.purchase?.boughtOn && sayDate(one.purchase.boughtOn, today),
                      ]
                        .filter(Boolean)
                        .join('\n'),
                    },
                    { q: side === 'respondent' ? '摘要' : '经过', a: one.facts ?? one.summary ?? '' },
                    { q: '要求', a: sayClaim(one) },
                  ].filter((fact) => fact.a)}
                />
              </Card>
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

export default guarded(CaseView);
