import type { Answers } from '@domain/question';
import { rowOf } from '@domain/lifecycle';
import { View } from '@tarojs/components';
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { ActPage } from '../../act/act-page';
import { useAct, type ActState } from '../../act/use-act';
import { ProposalCard } from '../../case/cards/proposal-card';
import { CaseBrief } from '../../case/case-brief';
import { moment } from '../../cloud/client';
import { Phrases } from '../../form/phrases';
import { go, routes } from '../../routes';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import { InPane } from '../../ui/in-pane';
import { onKeys } from '../../ui/keys';
import type { Command } from '../commands';
import { SideBySide } from './side-by-side';
import { staffAct, type Seen } from './staff-acts';

/** What an officer weighs before sending, by act. */
const below: Readonly<Record<string, (seen: Seen, answers: Answers) => ReactNode>> = {
  merge: (seen, answers) => <SideBySide seen={seen} answers={answers} />,
};

/** At a desk Alt and Enter go on to the letters, and from the letters to sending: never both at once. */
function useGoOnByKeys({ writing, shows, show, send, blocked }: ActState<Seen>, atDesk: boolean): void {
  const latest = useRef(() => undefined as void);
  latest.current = () => (writing && shows ? show() : writing || !blocked ? void send() : undefined);
  useEffect(() => {
    if (!atDesk) return undefined;
    return onKeys(({ key, alt }) => {
      if (key !== 'Enter' || !alt) return false;
      latest.current();
      return true;
    });
  }, [atDesk]);
}

/** One act of the bureau on a complaint, as a page or beside the case. */
export function ActOfStaff({ id, act, given }: { id: string; act: Command; given: Record<string, string> }) {
  const of = useAct(staffAct(id, act), given);
  const atDesk = useContext(InPane) !== undefined;
  useGoOnByKeys(of, atDesk);
  return (
    <ActPage
      of={of}
      help={false}
      head={({ complaint, me, actions }) => (
        <>
          <CaseBrief complaint={complaint} />
          {complaint.proposal && (
            <ProposalCard
              complaint={complaint}
              today={moment()?.today ?? complaint.proposal.on}
              member={me.member}
              actions={actions}
            />
          )}
          {!atDesk && (
            <View className="row__top">
              <TextButton id={ids.wholeCase} onTap={() => go(routes.desk(id))}>
                看整件投诉
              </TextButton>
              {complaint.proposal && act !== 'decline' && actions.includes('decline') && (
                <TextButton id={ids.decline} onTap={() => go(routes.act(id, 'decline'))}>
                  不批准，退回
                </TextButton>
              )}
            </View>
          )}
        </>
      )}
      aid={({ complaint }, write) => <Phrases of={complaint} write={write} />}
      below={(seen) => rowOf(below, act)?.(seen, of.answers)}
    />
  );
}
