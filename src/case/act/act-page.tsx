import { refuse, sayRefusal } from '@domain/errors';
import { View } from '@tarojs/components';
import { UnsentFiles } from '../../evidence/unsent-files';
import { back, routes } from '../../routes';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { Page, Shown } from '../../shell/page';
import { Fields } from '../../form/fields';
import type { Answers } from '../../form/question';
import { Refusal } from '../../shell/refusal';
import { TextButton } from '../../ui/text-button';
import { PersonalCard } from '../cards/personal-card';
import { ProposalCard } from '../cards/proposal-card';
import { ActFoot } from './act-foot';
import type { Command } from './acts';
import { CaseBrief } from './case-brief';
import { Changes } from './changes';
import { Letters } from './letters';
import { useAct, type Act } from './use-act';

interface Props {
  id: string;
  act: Command;
  /** What the page that led here already knows. */
  given: Answers;
}

/** One act: what it asks for → where letters go out, as the others will read them → send. */
export function ActPage({ id, act, given }: Props) {
  const of = useAct(id, act, given);
  const { query, told, possible } = of;
  return (
    <Page foot={possible && !of.asking && <ActFoot of={of} />} help={of.party}>
      <Shown of={query}>
        {({ complaint, me }) => (
          <>
            <View className="title">{of.words.title}</View>
            <CaseBrief complaint={complaint} />
            {told && told.then !== 'fix' && <Refusal told={told} onRetry={() => void of.send()} />}
            {of.pending > 0 && <UnsentFiles pending={of.pending} onWithout={() => void of.send(true)} />}
            <Changes items={of.changes} />
            {complaint.proposal && <ProposalCard proposal={complaint.proposal} own={complaint.proposal.member === me.member} />}
            <Work id={id} act={act} of={of} />
          </>
        )}
      </Shown>
    </Page>
  );
}

function Work({ id, act, of }: Omit<Props, 'given'> & { of: Act }) {
  const { possible, writing, blocked, told } = of;
  if (!possible) return <Gone id={id} of={of} />;
  if (writing) {
    // What no field can mend is said before anybody writes a page for nothing.
    const hopeless = blocked && !blocked.fields && !told;
    return (
      <>
        <ErrorSummary fields={of.errors} />
        {of.asking && <PersonalCard found={of.found} readers="工作人员看得到。" onDecide={of.decide} />}
        {hopeless && <Refusal told={{ code: blocked.refused, ...sayRefusal(blocked) }} />}
        <Fields
          questions={of.questions}
          answers={of.answers}
          errors={of.errors}
          notes={of.notes}
          files={of.owner}
          onAnswer={of.answer}
        />
      </>
    );
  }
  if (blocked) return told ? null : <Refusal told={{ code: blocked.refused, ...sayRefusal(blocked) }} />;
  const unreachable = (['complainant', 'respondent'] as const).filter((side) => !of.whole?.[side].member);
  return <Letters act={act} letters={of.letters} unreachable={unreachable} />;
}

/** The case stands otherwise by now, and this act is no longer possible: what was typed stays readable. */
function Gone({ id, of }: { id: string; of: Act }) {
  const typed = Object.values(of.answers).filter((answer): answer is string => typeof answer === 'string' && answer.length > 8);
  return (
    <>
      {!of.told && (
        <Refusal told={{ code: 'wrong-state', ...sayRefusal(refuse('wrong-state')) }} onReload={() => void of.query.reload()} />
      )}
      {typed.length > 0 && (
        <Card title="您写的内容">
          {typed.map((text) => (
            <View key={text} className="quote">
              {text}
            </View>
          ))}
        </Card>
      )}
      <TextButton onTap={() => back(of.party ? routes.caseView(id) : routes.desk(id))}>回到案件</TextButton>
    </>
  );
}
