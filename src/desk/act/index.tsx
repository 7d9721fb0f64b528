import { rowOf } from '@domain/lifecycle';
import type { Answers } from '@domain/question';
import { useRouter } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { ActPage } from '../../act/act-page';
import { givenIn } from '../../act/names';
import { useAct } from '../../act/use-act';
import { moment } from '../../cloud/client';
import { ProposalCard } from '../../case/cards/proposal-card';
import { CaseBrief } from '../../case/case-brief';
import { isCommand, type Command } from '../commands';
import { NoSuchAct } from '../../case/no-such-act';
import { SideBySide } from './side-by-side';
import { staffAct, type Seen } from './staff-acts';
import { guarded } from '../../shell/guarded';

/** What an officer weighs before sending, by act. */
const below: Readonly<Record<string, (seen: Seen, answers: Answers) => ReactNode>> = {
  merge: (seen, answers) => <SideBySide seen={seen} answers={answers} />,
};

/** The page of one act of the bureau on a complaint. */
function ActOfStaff() {
  const { params } = useRouter<{ id?: string; act?: string; [path: string]: string | undefined }>();
  const { id = '', act } = params;
  return isCommand(act) ? <Page id={id} act={act} given={givenIn(params)} /> : <NoSuchAct />;
}

function Page({ id, act, given }: { id: string; act: Command; given: Record<string, string> }) {
  const of = useAct(staffAct(id, act), given);
  return (
    <ActPage
      of={of}
      help={false}
      head={({ complaint, me }) => (
        <>
          <CaseBrief complaint={complaint} />
          {complaint.proposal && (
            <ProposalCard
              complaint={complaint}
              today={moment()?.today ?? complaint.proposal.on}
              own={complaint.proposal.member === me.member}
            />
          )}
        </>
      )}
      below={(seen) => rowOf(below, act)?.(seen, of.answers)}
    />
  );
}

export default guarded(ActOfStaff);
