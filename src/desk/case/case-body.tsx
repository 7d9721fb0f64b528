import type { Complaint } from '@domain/complaint/complaint';
import { provisionalLetters } from '@domain/complaint/letters/correction';
import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { EvidenceCard } from '../../case/cards/evidence-card';
import { CameTogether, GoesOn } from '../../case/cards/goes-on';
import { ProposalCard } from '../../case/cards/proposal-card';
import { RecordCards, sectionsBut } from '../../case/cards/record-cards';
import { TalkCard } from '../../case/cards/talk-card';
import { TimelineCard } from '../../case/cards/timeline-card';
import { UnsentCard } from '../../case/cards/unsent-card';
import { allRunning, DeadlineRuler } from '../../case/deadline-ruler';
import { RowTag } from '../../case/row-tag';
import { sayYuan } from '@domain/money';
import { OffersCard } from '../../case/offer/offers-card';
import { moment } from '../../cloud/client';
import { go, routes } from '../../routes';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { Later } from '../../ui/later';
import { TextButton } from '../../ui/text-button';
import { BreachCard } from './breach-card';
import { CallCard } from './call-card';
import { CaseFacts, factSections } from './case-facts';
import { ContentCard } from './content-card';
import { DecisionCard } from './decision-card';
import { DeliveriesCard } from './deliveries-card';
import { DocumentsCard } from './documents-card';
import { FileCard } from './file-card';
import { HelperCodeCard } from './helper-code-card';
import { HintsCard } from './hints-card';
import { ViewingCard } from './merchant-access-card';
import { ReadingsCard } from './readings-card';
import { RegisterCard } from './register-card';
import { RevealCard } from './reveal-card';
import { ShopCard } from './shop-card';
import { worksHere, type AtDesk } from './use-desk-case';
import { WaitingCard } from './waiting-card';

function brief({ respondent, purchase, handler }: ComplaintView): string {
  const facts = [
    respondent?.name,
    purchase?.amountFen !== undefined && sayYuan(purchase.amountFen),
    handler && `${handler.name}经办`,
  ];
  return facts.filter(Boolean).join(' · ');
}

/** What the two sides said to it and how it ended: read before acting. */
const course = ['answer', 'meetings', 'outcome', 'revoked'] as const;
/** What is not above them, in cards with a way to act, and is looked up. */
const records = sectionsBut([
  ...factSections,
  ...course,
  'proposal',
  'decision',
  'evidence',
  'access',
  'documents',
  'deliveries',
]);

interface Props {
  id: string;
  seen: AtDesk;
  /** In the head of the case: where to go on. */
  next?: ReactNode;
  onChanged: () => void;
}

/** The case at the desk: what waits first, then the facts, then what the work on it left. */
export function CaseBody({ id, seen, next, onChanged }: Props) {
  const { complaint, me, offer, hints, same, matter, town, actions, relations, talk, content, checkPhrase, ...got } = seen;
  const [open, setOpen] = useState(false);
  const now = moment()?.today ?? complaint.receivedOn ?? '';
  const here = worksHere(seen);
  // Who works on the case reads the whole document.
  const whole = here ? (complaint as Complaint) : undefined;
  return (
    <>
      <Card>
        <View className="row__top">
          <RowTag state={complaint.state} outcome={complaint.closing?.outcome} />
          <View className="small">{complaint.no}</View>
          {next}
        </View>
        <View id={ids.caseHeadline} className="title">
          {complaint.purchase?.goods ?? '没有写商品'}
        </View>
        <View className="support">{brief(complaint)}</View>
        {allRunning(complaint.deadlines ?? []).map((deadline) => (
          <DeadlineRuler key={deadline.id} deadline={deadline} today={now} />
        ))}
      </Card>
      {complaint.proposal && <ProposalCard complaint={complaint} today={now} member={me.member} actions={actions} />}
      {whole && <WaitingCard complaint={whole} member={me.member} actions={actions} today={now} />}
      {content?.side === 'staff' && <ContentCard id={id} items={content.items} onJudged={onChanged} />}
      <HintsCard id={id} hints={hints} same={same} matter={matter} town={town} />
      <GoesOn complaint={complaint} to={routes.desk} />
      <CameTogether complaint={complaint} to={routes.desk} />
      <CaseFacts complaint={complaint} today={now} />
      <EvidenceCard id={id} evidence={complaint.evidence ?? []} today={now} />
      {offer.more.includes('supplement') && <UnsentCard id={id} url={routes.act(id, 'supplement')} />}
      <DecisionCard complaint={complaint} today={now} />
      <OffersCard of={complaint} today={now} />
      <RecordCards complaint={complaint} today={now} of={course} />
      {talk && <TalkCard id={id} talk={talk} />}
      {here && <ShopCard id={id} shop={complaint.respondent?.name ?? ''} />}
      {here && <RegisterCard id={id} complaint={complaint} may={offer.more.includes('linkMerchant')} />}
      {here && <BreachCard id={id} />}
      {checkPhrase && <CallCard phrase={checkPhrase} phone={complaint.respondent?.phone} />}
      {here && <HelperCodeCard id={id} complaint={complaint} today={now} onIssued={onChanged} />}
      {here && <ViewingCard id={id} complaint={complaint} today={now} onIssued={onChanged} />}
      <Later>
        {relations.includes('staff') && <RevealCard id={id} />}
        <Card title="文书和记录">
          <TextButton id={ids.openRecords} expanded={open} onTap={() => setOpen(!open)}>
            {open ? '收起' : '文书、送达、办理记录、案卷'}
          </TextButton>
        </Card>
        {open && (
          <>
            <DocumentsCard
              id={id}
              documents={complaint.documents ?? []}
              provisional={whole && provisionalLetters(whole)}
              today={now}
            />
            {whole && <DeliveriesCard complaint={whole} today={now} />}
            <RecordCards complaint={complaint} today={now} of={records} />
            <ReadingsCard id={id} got={got} />
            {whole && <FileCard id={id} routing={whole.routing} />}
          </>
        )}
        <TimelineCard id={id} got={got} />
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
}
