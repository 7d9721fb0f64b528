import type { StaffWords } from '@domain/act-words';
import type { NegotiationSeen } from '@domain/negotiation/own-words';
import { openOffer } from '@domain/offer/offering';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ActList } from '../act/act-list';
import { ActPage } from '../act/act-page';
import { givenIn, namesOf } from '../act/names';
import { useAct } from '../act/use-act';
import { moment } from '../cloud/client';
import { PersonalCard } from '../form/personal-card';
import { TermsFacts } from '../offer/said';
import { go } from '../routes';
import { Blank, Page } from '../shell/page';
import { groupsIn, offered } from '../shown/offered';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { actId } from '../ui/ids';
import { unbroken } from '../ui/unbroken';
import { negotiationAct, type OpenedNegotiation } from './bound';
import { NegotiationBody } from './body';

export type ActWords = Readonly<Record<string, StaffWords<NegotiationSeen>>>;

export interface ActsOf {
  words: ActWords;
  groups: readonly string[];
  urlOf: (id: string, act: string) => string;
}

/** There is nothing to let through. */
const idle =
  ({ held = [] }: OpenedNegotiation) =>
  (act: string) =>
    act === 'letThrough' && !held.some(({ waits }) => waits);

/** An offer of one's own waits for the other side: nothing is to be done at the foot until it is answered. */
const waitsForOther = ({ side, negotiation }: OpenedNegotiation) => {
  const open = openOffer(negotiation.offers);
  return open !== undefined && open.from === side;
};

const placed = ({ words }: ActsOf, of: OpenedNegotiation) => {
  const { foot, more } = offered(words, of.acts, idle(of));
  return waitsForOther(of) ? { foot: [], more: [...foot, ...more] } : { foot, more };
};

/** The buttons of what waits now. */
export function footOf(acts: ActsOf, of: OpenedNegotiation | undefined): ReactNode[] | undefined {
  const foot = of ? placed(acts, of).foot : [];
  if (!of || !foot.length) return undefined;
  return foot.map((act, index) => (
    <Button
      key={act}
      id={actId(act)}
      kind={index === foot.length - 1 ? 'primary' : 'plain'}
      onTap={() => go(acts.urlOf(of.id, act))}
    >
      {namesOf(act, acts.words[act]).word}
    </Button>
  ));
}

/** What else one can do. */
export function MoreActs({ acts, of }: { acts: ActsOf; of: OpenedNegotiation }) {
  const { more } = placed(acts, of);
  return (
    <>
      {groupsIn(acts.words, acts.groups).map((group) => (
        <ActList
          key={group.title}
          title={group.title}
          acts={group.acts
            .filter((act) => more.includes(act))
            .map((act) => ({ act, word: namesOf(act, acts.words[act]).word, url: acts.urlOf(of.id, act) }))}
        />
      ))}
    </>
  );
}

interface ActProps {
  params: Record<string, string | undefined>;
  wordsFor: (act: string) => StaffWords<NegotiationSeen> | undefined;
  homeOf: (id: string) => string;
  help: boolean;
}

/** The page of one act on a negotiation. */
export function NegotiationActPage({ params, wordsFor, homeOf, help }: ActProps) {
  const { id = '', act = '' } = params;
  const words = wordsFor(act);
  if (!words)
    return (
      <Page help={help}>
        <Blank title="没有这一项" text="请从列表重新打开。" />
      </Page>
    );
  return <Act bound={{ id, act, words, home: homeOf(id) }} given={givenIn(params)} help={help} />;
}

interface Bound {
  bound: Parameters<typeof negotiationAct>[0];
  given: Record<string, string>;
  help: boolean;
}

const answers = ['accept', 'refuse'];

function Act({ bound, given, help }: Bound) {
  const of = useAct(negotiationAct(bound), given);
  const asking = <PersonalCard found={of.found} readers="对方看得到。" onDecide={of.decide} />;
  return (
    <ActPage
      of={of}
      help={help}
      asking={asking}
      head={(seen) => <Head of={seen} act={bound.act} />}
      below={(seen) => (bound.act === 'offer' ? null : <Below of={seen} act={bound.act} />)}
    />
  );
}

/** Which negotiation it is, and of an answer what is answered. */
function Head({ of: { no, side, of: firm, negotiation }, act }: { of: OpenedNegotiation; act: string }) {
  const open = answers.includes(act) ? openOffer(negotiation.offers) : undefined;
  const today = moment()?.today ?? negotiation.on;
  return (
    <>
      <View className="support">
        {unbroken(`${negotiation.prepared.purchase.goods} · ${side === 'merchant' ? '' : `${firm.name} · `}${no}`)}
      </View>
      {open && (
        <Card title={open.from === 'merchant' ? '商家提的方案' : '消费者提的方案'}>
          <TermsFacts terms={open.terms} today={today} />
        </Card>
      )}
      {act === 'accept' && <View>同意以后，两边就按它办，程序写成协商一致书。商家没有办好的，消费者还可以投诉。</View>}
      {act === 'offer' && <View className="support">对方可以同意、不同意，也可以提别的方案。发出以后还能换。</View>}
    </>
  );
}

/** The bureau reads what was said before it notes a call. */
function Below({ of, act }: { of: OpenedNegotiation; act: string }) {
  return act === 'noteCall' ? <NegotiationBody of={of} today={moment()?.today ?? of.negotiation.on} /> : null;
}
