import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { RowTag } from '../../case/row-tag';
import { sayYuan } from '../../case/words';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DeadlineRuler, runningOf } from '../../ui/deadline-ruler';
import { Page, Shown } from '../../ui/page';
import { Timeline } from '../../ui/timeline';
import { type DeskAct, offered } from './acts';
import { CaseFacts } from './case-facts';
import { DecisionCard } from './decision-card';
import { ProposalCard } from './proposal-card';

const buttons: Record<DeskAct, { id: string; word: string }> = {
  accept: { id: ids.accept, word: '受理' },
  reject: { id: ids.reject, word: '不予受理' },
  proposeReject: { id: ids.reject, word: '不予受理' },
  approveReject: { id: ids.approve, word: '看告知书' },
  decline: { id: ids.decline, word: '退回' },
};

function brief({ respondent, purchase, handler }: ComplaintView): string {
  const facts = [respondent?.name, purchase && sayYuan(purchase.amountFen), handler && `${handler.name}经办`];
  return facts.filter(Boolean).join(' · ');
}

/** The case at the desk: facts first, the acts at the foot. */
export function DeskPage({ id }: { id: string }) {
  const query = useQuery(async () => {
    const [me, got] = await Promise.all([client.accounts.me.query(), client.complaints.get.query({ id })]);
    const complaint = got.case;
    return { me, complaint, timeline: got.timeline, acts: offered(got.actions, complaint.proposal, me.member) };
  });
  const today = moment()?.today;
  const acts = query.data?.acts ?? [];
  const foot =
    acts.length > 0 &&
    acts.map((act, index) => (
      <Button
        key={act}
        id={buttons[act].id}
        kind={index === acts.length - 1 ? 'primary' : 'plain'}
        onTap={() => go(routes.desk(id, act))}
      >
        {buttons[act].word}
      </Button>
    ));

  return (
    <Page foot={foot}>
      <Shown of={query}>
        {({ complaint, me, timeline }) => {
          const running = runningOf(complaint.deadlines ?? []);
          const now = today ?? complaint.receivedOn ?? '';
          return (
            <>
              <Card>
                <View className="row__top">
                  <RowTag state={complaint.state} outcome={complaint.closing?.outcome} />
                  <View className="small">{complaint.no}</View>
                </View>
                <View id={ids.caseHeadline} className="title">
                  {complaint.purchase?.goods}
                </View>
                <View className="support">{brief(complaint)}</View>
                {running && <DeadlineRuler deadline={running} today={now} />}
              </Card>
              {complaint.proposal && <ProposalCard proposal={complaint.proposal} own={complaint.proposal.member === me.member} />}
              {complaint.decision && <DecisionCard decision={complaint.decision} today={now} />}
              <CaseFacts complaint={complaint} today={now} />
              <Card title="经过">
                <Timeline items={timeline} />
              </Card>
            </>
          );
        }}
      </Shown>
    </Page>
  );
}
