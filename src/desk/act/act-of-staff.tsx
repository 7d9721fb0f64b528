import type { Answers } from '@domain/question';
import { rowOf } from '@domain/lifecycle';
import { View } from '@tarojs/components';
import { useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { ActPage } from '../../act/act-page';
import { useAct, type ActState } from '../../act/use-act';
import { ProposalCard } from '../../case/cards/proposal-card';
import { CaseBrief } from '../../case/case-brief';
import { OfferHead } from '../../case/offer/offer-head';
import { moment } from '../../cloud/client';
import { Phrases } from '../../form/phrases';
import { go, routes } from '../../routes';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import { InPane } from '../../ui/in-pane';
import { onKeys } from '../../ui/keys';
import type { Command } from '../commands';
import { wordOf } from '@domain/complaint/merchant-link';
import { FindMerchant } from './find-merchant';
import type { Proposed } from './register';
import { SideBySide } from './side-by-side';
import { staffAct, type Seen } from './staff-acts';

interface Form {
  answers: Answers;
  /** A merchant of the register that was found by words: it can be chosen, and is. */
  take: (found: Proposed) => void;
}

/** What an officer weighs before sending, by act. */
const below: Readonly<Record<string, (seen: Seen, form: Form) => ReactNode>> = {
  merge: (seen, { answers }) => <SideBySide seen={seen} answers={answers} />,
  linkMerchant: (_, { take }) => <FindMerchant onFound={take} />,
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
  const [found, find] = useState<readonly Proposed[]>([]);
  const of = useAct(staffAct(id, act, { found, given }), given);
  const take = (one: Proposed) => {
    find([one, ...found.filter((other) => other.id !== one.id)]);
    // One shop is meant; of several a person says which.
    const [shop, ...others] = one.shops;
    of.answer('of', wordOf({ merchant: one.id, ...(shop && !others.length && { shop: shop.id }) }));
  };
  const atDesk = useContext(InPane) !== undefined;
  useGoOnByKeys(of, atDesk);
  return (
    <ActPage
      of={of}
      help={false}
      head={({ complaint, me, actions }) => (
        <>
          <CaseBrief complaint={complaint} />
          <OfferHead act={act} complaint={complaint} today={moment()?.today ?? ''} />
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
      below={(seen) => rowOf(below, act)?.(seen, { answers: of.answers, take })}
    />
  );
}
