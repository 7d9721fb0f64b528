import type { StaffWords } from '@domain/act-words';
import type { EnrolmentSeen } from '@domain/enrolment/own-words';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ActList } from '../act/act-list';
import { ActPage } from '../act/act-page';
import { givenIn, namesOf } from '../act/names';
import { useAct } from '../act/use-act';
import { go } from '../routes';
import { Blank, Page } from '../shell/page';
import { groupsIn, offered } from '../shown/offered';
import { Button } from '../ui/button';
import { actId } from '../ui/ids';
import { EnrolmentBody } from './body';
import { enrolmentAct, type OpenedEnrolment } from './bound';

export interface Side {
  /** The words of those who open it: the merchant's, or the bureau's. */
  words: Readonly<Record<string, StaffWords<EnrolmentSeen>>>;
  groups: readonly string[];
  urlOf: (id: string, act: string) => string;
}

const wordOf = ({ words }: Side, { acts }: OpenedEnrolment, act: string) =>
  namesOf(acts.find(({ command }) => command === act)?.label ?? act, words[act]).word;
const offer = (side: Side, of: OpenedEnrolment) => offered(side.words, of.acts, (act) => of.anothers.includes(act));

/** The buttons of what may be done now. */
export function footOf(side: Side, of: OpenedEnrolment | undefined): ReactNode[] | undefined {
  if (!of) return undefined;
  const decides = of.acts.map(({ command }) => command).filter((act) => side.words[act]?.decides && !of.anothers.includes(act));
  const shown = [...offer(side, of).foot, ...decides].slice(-2);
  if (!shown.length) return undefined;
  return shown.map((act, index) => (
    <Button
      key={act}
      id={actId(act)}
      kind={index === shown.length - 1 ? 'primary' : 'plain'}
      onTap={() => go(side.urlOf(of.id, act))}
    >
      {wordOf(side, of, act)}
    </Button>
  ));
}

/** One enrolment with the further acts on it. */
export function EnrolmentWhole({ of, side, more }: { of: OpenedEnrolment; side: Side; more?: ReactNode }) {
  const waits = of.anothers.some((act) => of.acts.some(({ command }) => command === act));
  return (
    <View className="stack">
      {waits && <View className="support">这一步要由另一个人办。</View>}
      <EnrolmentBody of={of} />
      {more}
      {groupsIn(side.words, side.groups).map((group) => (
        <ActList
          key={group.title}
          title={group.title}
          acts={group.acts
            .filter((act) => offer(side, of).more.includes(act))
            .map((act) => ({ act, word: wordOf(side, of, act), url: side.urlOf(of.id, act) }))}
        />
      ))}
    </View>
  );
}

interface ActProps {
  params: Record<string, string | undefined>;
  words: Side['words'];
  labels: Readonly<Record<string, string>>;
  homeOf: (id: string) => string;
}

/** The page of one act on an enrolment, in the words of whoever does it. */
export function EnrolmentActPage({ params, words, labels, homeOf }: ActProps) {
  const { id = '', act = '' } = params;
  const own = words[act];
  if (!own)
    return (
      <Page>
        <Blank title="没有这一项" text="请从列表重新打开。" />
      </Page>
    );
  const label = labels[act] ?? own.title ?? act;
  return <Act bound={{ id, act, label, words: own, home: homeOf(id) }} given={givenIn(params)} />;
}

function Act({ bound, given }: { bound: Parameters<typeof enrolmentAct>[0]; given: Record<string, string> }) {
  const of = useAct(enrolmentAct(bound), given);
  return (
    <ActPage
      of={of}
      help={false}
      head={({ enrolment, of: { name } }) => <View className="support">{`${enrolment.no} · ${name}`}</View>}
      below={(seen) => <EnrolmentBody of={seen} />}
    />
  );
}
