import { sayOnPhone } from '@domain/phone-errors';
import { View } from '@tarojs/components';
import type { ComponentProps, ReactNode } from 'react';
import { UnsentFiles } from '../evidence/unsent-files';
import { Fields } from '../form/fields';
import { back } from '../routes';
import { Page, Shown } from '../shell/page';
import { Refusal } from '../shell/refusal';
import { Card } from '../ui/card';
import { ErrorSummary } from '../ui/error-summary';
import { TextButton } from '../ui/text-button';
import { ActFoot } from './act-foot';
import { Changes } from './changes';
import { Letters } from './letters';
import type { ActState } from './use-act';

interface Props<Seen> {
  of: ActState<Seen>;
  /** A way to help and feedback stands on the page: a party's. */
  help: boolean;
  /** Which subject this page acts on, and what waits there. */
  head: (seen: Seen) => ReactNode;
  /** What stands below the form, or the letters: what an officer weighs before sending. */
  below?: (seen: Seen) => ReactNode;
  /** What is asked about one's own words before they are sent. */
  asking?: ReactNode;
  /** What helps to write a long answer. */
  aid?: (seen: Seen, write: (words: string) => void) => ReactNode;
}

/** One act: what it asks for → where letters go out, as the others will read them → send. */
export function ActPage<Seen>({ of, help, head, below, asking, aid }: Props<Seen>) {
  const { query, told, possible } = of;
  return (
    <Page foot={possible && !of.asking && <ActFoot of={of} />} help={help}>
      <Shown of={query}>
        {(seen) => (
          <>
            <View className="title">{of.names.title}</View>
            {head(seen)}
            {told && told.then !== 'fix' && <Refusal told={told} onRetry={() => void of.send()} />}
            {of.pending > 0 && <UnsentFiles pending={of.pending} onWithout={() => void of.send(true)} />}
            <Changes items={of.changes} />
            {possible ? <Work of={of} asking={asking} aid={aid && ((write) => aid(seen, write))} /> : <Gone of={of} />}
            {possible && below?.(seen)}
          </>
        )}
      </Shown>
    </Page>
  );
}

type Writing<Seen> = Pick<Props<Seen>, 'of' | 'asking'> & Pick<ComponentProps<typeof Fields>, 'aid'>;

function Work<Seen>({ of, asking, aid }: Writing<Seen>) {
  const { writing, blocked, told } = of;
  if (writing) {
    // What no field can mend is said before anybody writes a page for nothing.
    const hopeless = blocked && !blocked.fields && !told;
    return (
      <>
        <ErrorSummary fields={of.errors} />
        {of.asking && asking}
        {hopeless && <Refusal told={blocked} />}
        <Fields
          questions={of.questions}
          answers={of.answers}
          errors={of.errors}
          notes={of.notes}
          files={of.owner}
          onAnswer={of.answer}
          aid={aid}
        />
      </>
    );
  }
  if (blocked) return told ? null : <Refusal told={blocked} />;
  return <Letters letters={of.letters} />;
}

/** The subject stands otherwise by now, and this act is no longer possible: what was typed stays readable. */
function Gone<Seen>({ of }: Pick<Props<Seen>, 'of'>) {
  const typed = Object.values(of.typed).filter((answer): answer is string => typeof answer === 'string' && answer.length > 8);
  return (
    <>
      {!of.told && (
        <Refusal
          told={{ code: 'wrong-state', ...sayOnPhone({ refused: 'wrong-state' }) }}
          onReload={() => void of.query.reload()}
        />
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
      <TextButton onTap={() => back(of.home)}>回到这一件</TextButton>
    </>
  );
}
