import { sayDate, type CivilDate } from '@domain/civil-date';
import type { FactCommand } from '@domain/credit/fact/acts/table';
import { creditFactName } from '@domain/credit/fact/name';
import { saySection, sections, type Section } from '@domain/credit/fact/say';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useCall } from '../../cloud/use-call';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Blank, Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf } from '../../ui/facts';
import { TextButton } from '../../ui/text-button';
import { batchIds } from '../batch-ids';

/** The act of a second person on a fact. */
const CHECK = 'check' satisfies FactCommand;

type Fact = Awaited<ReturnType<typeof client.credit.fact.query>>;

/** The next that waits for a second person and was not passed over; pages are gone through until one is found. */
async function nextFact(passed: readonly string[]): Promise<{ next?: Fact }> {
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const page = await client.credit.facts.query({ state: 'entered', cursor });
    for (const { id } of page.rows) {
      if (passed.indexOf(id) >= 0) continue;
      const found = await client.credit.fact.query({ id });
      // What one wrote oneself, or of one's own shop, another checks.
      if (!found.wrote && !found.own && found.acts.map(({ command }) => command).indexOf(CHECK) >= 0) return { next: found };
    }
    cursor = page.next;
  }
  return {};
}

function One({ of, onNext, onDone }: { of: Fact; onNext: () => void; onDone: () => void }) {
  const { waiting, told, run } = useCall();
  const wording = { day: (on: CivilDate) => sayDate(on, moment()?.today) };
  const { id, fact } = of;
  const check = () =>
    void run(async (key) => {
      await client.credit.actFact.mutate({ id, version: fact.version, command: CHECK }, { context: { key } });
      onDone();
    });
  return (
    <>
      {told && <Refusal told={told} onReload={onDone} />}
      {(Object.keys(sections) as Section[]).map((section) => {
        const lines = saySection(section, fact, wording);
        return lines.length ? (
          <Card key={section} title={sections[section].title}>
            <Facts facts={factsOf(lines)} />
          </Card>
        ) : null;
      })}
      <Button id={batchIds.confirm} waiting={waiting} onTap={check}>
        核对无误，看下一条
      </Button>
      <Button id={batchIds.next} kind="plain" onTap={onNext}>
        先不核对，看下一条
      </Button>
      <TextButton onTap={() => go(`/${creditFactName.pages.staff}?id=${encodeURIComponent(id)}`)}>
        {`打开 ${fact.no}，更正或者退回`}
      </TextButton>
    </>
  );
}

/** 逐条核对: what was entered or imported, one after the other, each held by a second person against the decision. */
function Checking() {
  const [passed, setPassed] = useState<readonly string[]>([]);
  const query = useQuery(() => nextFact(passed));
  const { reload } = query;
  useEffect(() => {
    if (passed.length) void reload();
  }, [passed, reload]);
  return (
    <Page>
      <View>
        <View className="title">逐条核对</View>
        <View className="support">对照决定书和公示系统，一条一条看；核对以后商家才看得到。自己录入、导入的由同事核对。</View>
      </View>
      <Shown of={query}>
        {({ next }) =>
          next ? (
            <One key={next.id} of={next} onNext={() => setPassed([...passed, next.id])} onDone={() => void query.reload()} />
          ) : (
            <Blank title="没有等您核对的" text="自己录入、导入的，由同事核对。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Checking);
