import type { Complaint } from '@domain/complaint/complaint';
import { provisionalLetters } from '@domain/complaint/letters/correction';
import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { staffWords } from '@domain/complaint/acts/of-staff';
import { ActList } from '../../act/act-list';
import { groups, offered, staffNames } from '../act/offered';
import { EvidenceCard } from '../../case/cards/evidence-card';
import { CameTogether, GoesOn } from '../../case/cards/goes-on';
import { ProposalCard } from '../../case/cards/proposal-card';
import { RecordCards, type OwnWay } from '../../case/cards/record-cards';
import { RowTag } from '../../case/row-tag';
import { TalkCard } from '../../case/cards/talk-card';
import { TimelineCard } from '../../case/cards/timeline-card';
import { UnsentCard } from '../../case/cards/unsent-card';
import { sayYuan } from '../../case/words';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { wholeCase } from '../../cloud/whole-case';
import { actId, ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { allRunning, DeadlineRuler } from '../../case/deadline-ruler';
import { Later } from '../../ui/later';
import { Page, Shown } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { CallCard } from './call-card';
import { CaseFacts, factSections } from './case-facts';
import { ContentCard } from './content-card';
import { DecisionCard } from './decision-card';
import { DeliveriesCard } from './deliveries-card';
import { DocumentsCard } from './documents-card';
import { HintsCard } from './hints-card';
import { FileCard } from './file-card';
import { ReadingsCard } from './readings-card';
import { RevealCard } from './reveal-card';
import { HelperCodeCard } from './helper-code-card';
import { ViewingCard } from './merchant-access-card';
import { WaitingCard } from './waiting-card';

function brief({ respondent, purchase, handler }: ComplaintView): string {
  const facts = [
    respondent?.name,
    purchase?.amountFen !== undefined && sayYuan(purchase.amountFen),
    handler && `${handler.name}经办`,
  ];
  return facts.filter(Boolean).join(' · ');
}

/** What stands on a card with a way to act on it. */
const ownWay: OwnWay = [...factSections, 'proposal', 'decision', 'evidence', 'access', 'documents', 'deliveries'];

/** Whether this officer works on the case and so reads all of it. */
const worksHere = (relations: readonly string[]) =>
  relations.some((one) => one === 'intake' || one === 'handler' || one === 'leader');

/** The case at the desk: facts first, the acts at the foot. */
export function DeskPage({ id }: { id: string }) {
  const query = useQuery(async () => {
    const [me, got] = await Promise.all([client.accounts.me.query(), wholeCase(id)]);
    const complaint = got.case;
    return {
      me,
      complaint,
      relations: got.relations,
      readings: got.readings,
      hints: got.hints,
      same: got.same,
      matter: got.matter,
      town: got.town,
      actions: got.actions,
      readingsNext: got.readingsNext,
      timeline: got.timeline,
      timelineNext: got.timelineNext,
      talk: got.talk,
      content: got.content,
      checkPhrase: got.checkPhrase,
      offer: offered(got.actions, complaint.proposal, me.member),
    };
  });
  const today = moment()?.today;
  const acts = query.data?.offer.foot ?? [];
  const foot =
    acts.length > 0 &&
    acts.map((act, index) => (
      <Button
        key={act}
        id={staffWords[act]?.foot?.id ?? actId(act)}
        kind={index === acts.length - 1 ? 'primary' : 'plain'}
        onTap={() => go(routes.act(id, act))}
      >
        {staffNames(act).word}
      </Button>
    ));

  return (
    <Page foot={foot}>
      <Shown of={query}>
        {({ complaint, me, offer, hints, same, matter, town, actions, relations, talk, content, checkPhrase, ...got }) => {
          const now = today ?? complaint.receivedOn ?? '';
          const here = worksHere(relations);
          // Who works on the case reads the whole document.
          const whole = here ? (complaint as Complaint) : undefined;
          return (
            <>
              <Card>
                <View className="row__top">
                  <RowTag state={complaint.state} outcome={complaint.closing?.outcome} />
                  <View className="small">{complaint.no}</View>
                </View>
                <View id={ids.caseHeadline} className="title">
                  {complaint.purchase?.goods ?? '没有写商品'}
                </View>
                <View className="support">{brief(complaint)}</View>
                {allRunning(complaint.deadlines ?? []).map((deadline) => (
                  <DeadlineRuler key={deadline.id} deadline={deadline} today={now} />
                ))}
                {offer.more.length > 0 && (
                  <TextButton id={ids.toActs} onTap={() => void Taro.pageScrollTo({ selector: `#${ids.acts}`, duration: 0 })}>
                    还可以办什么
                  </TextButton>
                )}
              </Card>
              <GoesOn complaint={complaint} to={routes.desk} />
              <CameTogether complaint={complaint} to={routes.desk} />
              {complaint.proposal && (
                <ProposalCard complaint={complaint} today={now} own={complaint.proposal.member === me.member} />
              )}
              {whole && <WaitingCard complaint={whole} member={me.member} actions={actions} today={now} />}
              {content?.side === 'staff' && <ContentCard id={id} items={content.items} onJudged={() => void query.reload()} />}
              <HintsCard id={id} hints={hints} same={same} matter={matter} town={town} />
              <DecisionCard complaint={complaint} today={now} />
              {talk && <TalkCard id={id} talk={talk} />}
              <CaseFacts complaint={complaint} today={now} />
              <EvidenceCard id={id} evidence={complaint.evidence ?? []} today={now} />
              {offer.more.includes('supplement') && <UnsentCard id={id} url={routes.act(id, 'supplement')} />}
              {checkPhrase && <CallCard phrase={checkPhrase} phone={complaint.respondent?.phone} />}
              {worksHere(relations) && (
                <>
                  <HelperCodeCard id={id} complaint={complaint} today={now} onIssued={() => void query.reload()} />
                  <ViewingCard id={id} complaint={complaint} today={now} onIssued={() => void query.reload()} />
                </>
              )}
              <Later>
                <DocumentsCard
                  id={id}
                  documents={complaint.documents ?? []}
                  provisional={whole && provisionalLetters(whole)}
                  today={now}
                />
                {whole && <DeliveriesCard complaint={whole} today={now} />}
                {relations.includes('staff') && <RevealCard id={id} />}
                <RecordCards complaint={complaint} today={now} but={ownWay} />
                <ReadingsCard id={id} got={got} />
                <TimelineCard id={id} got={got} />
                {whole && <FileCard id={id} routing={whole.routing} />}
                <View id={ids.acts} className="stack">
                  {groups.map(({ title, acts: some }) => (
                    <ActList
                      key={title}
                      title={title}
                      acts={some
                        .filter((one) => offer.more.includes(one))
                        .map((act) => ({ act, word: staffNames(act).word, url: routes.act(id, act) }))}
                    />
                  ))}
                </View>
                {here && (
                  <Card title="其中还有举报">
                    <View className="support">投诉里反映违法行为的，分开办，当天转录全国12315平台。</View>
                    <TextButton id={ids.openReports} onTap={() => go(routes.reports(id))}>
                      记下举报
                    </TextButton>
                  </Card>
                )}
              </Later>
            </>
          );
        }}
      </Shown>
    </Page>
  );
}
