import { draftSummary } from '@domain/complaint/summary';
import { refuse, sayRefusal } from '@domain/errors';
import { View } from '@tarojs/components';
import { moment } from '../../cloud/client';
import { back, routes } from '../../routes';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { Page, Shown } from '../../ui/page';
import { Refusal } from '../../ui/refusal';
import { TextButton } from '../../ui/text-button';
import { ActFoot } from './act-foot';
import { ActForm } from './act-form';
import { actTitles, type DeskAct } from './acts';
import { CaseBrief } from './case-brief';
import { Changes } from './changes';
import { Letters } from './letters';
import { ProposalCard } from './proposal-card';
import { useAct } from './use-act';

interface Props {
  id: string;
  act: DeskAct;
}

/** One act: what it asks for → the letters as the others will read them → 确认并发出. */
export function ActPage({ id, act }: Props) {
  const of = useAct(id, act);
  const { query, input, writing, told, errors, possible, whole, letters, blocked, changes } = of;

  const work = () => {
    if (!whole) return <Gone id={id} typed={input.reason} told={told !== undefined} onReload={() => void query.reload()} />;
    if (writing) {
      return (
        <>
          <ErrorSummary fields={errors} />
          <ActForm
            act={act}
            input={act === 'accept' ? { summary: input.summary ?? draftSummary(whole) } : input}
            errors={errors}
            today={moment()?.today ?? whole.receivedOn}
            onChange={of.change}
          />
        </>
      );
    }
    if (blocked) return told ? null : <Refusal told={{ code: blocked.refused, ...sayRefusal(blocked) }} />;
    return <Letters act={act} letters={letters} unreachable={!whole.respondent.member} />;
  };

  return (
    <Page foot={possible && <ActFoot act={act} of={of} />}>
      <Shown of={query}>
        {({ complaint, me }) => (
          <>
            <View className="title">{actTitles[act]}</View>
            <CaseBrief complaint={complaint} />
            {told && told.then !== 'fix' && <Refusal told={told} onRetry={() => void of.send()} />}
            <Changes items={changes} />
            {complaint.proposal && <ProposalCard proposal={complaint.proposal} own={complaint.proposal.member === me.member} />}
            {work()}
          </>
        )}
      </Shown>
    </Page>
  );
}

interface GoneProps {
  id: string;
  typed?: string;
  told: boolean;
  onReload: () => void;
}

/** The case stands otherwise by now, and this act is no longer possible: what was typed stays readable. */
function Gone({ id, typed, told, onReload }: GoneProps) {
  return (
    <>
      {!told && <Refusal told={{ code: 'wrong-state', ...sayRefusal(refuse('wrong-state')) }} onReload={onReload} />}
      {typed && (
        <Card title="您写的理由">
          <View className="quote">{typed}</View>
        </Card>
      )}
      <TextButton onTap={() => back(routes.desk(id))}>回到案件</TextButton>
    </>
  );
}
