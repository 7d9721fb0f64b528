import type { StaffWords } from '@domain/act-words';
import type { TraceSeen } from '@domain/trace/own-words';
import { View } from '@tarojs/components';
import { ActList } from '../act/act-list';
import { ActPage } from '../act/act-page';
import { givenIn, namesOf } from '../act/names';
import { useAct } from '../act/use-act';
import { useQuery } from '../cloud/use-query';
import { go } from '../routes';
import { Blank, Page, Shown } from '../shell/page';
import { Button } from '../ui/button';
import { actId } from '../ui/ids';
import { traceAct } from './bound';
import { readTrace, type OpenedTrace } from './calls';
import { groupsIn, offered } from './offered';
import { TraceBody } from './trace-body';

type Words = Readonly<Record<string, StaffWords<TraceSeen>>>;

interface Side {
  words: Words;
  groups: readonly string[];
  urlOf: (id: string, act: string) => string;
}

/** What is let through waits for it, and another than who wrote it does it. */
const notNow = (of: OpenedTrace) => (act: string) => act === 'letThrough' && (of.wrote || !of.held.some(({ waits }) => waits));

/** One trace record, with what may be done now. */
export function TracePage({ id, side }: { id: string; side: Side }) {
  const query = useQuery(() => readTrace(id));
  const { data } = query;
  const label = (of: OpenedTrace, act: string) =>
    namesOf(of.acts.find(({ command }) => command === act)?.label ?? act, side.words[act]).word;
  const foot = data ? offered(side.words, data.acts, notNow(data)).foot : [];
  return (
    <Page
      foot={
        data && foot.length
          ? foot.map((act) => (
              <Button key={act} id={actId(act)} onTap={() => go(side.urlOf(id, act))}>
                {label(data, act)}
              </Button>
            ))
          : undefined
      }
    >
      <Shown of={query}>
        {(of) => (
          <View className="stack sides">
            <View className="stack">
              <TraceBody of={of} />
            </View>
            <View className="stack">
              {groupsIn(side.words, side.groups).map((group) => (
                <ActList
                  key={group.title}
                  title={group.title}
                  acts={group.acts
                    .filter((act) => offered(side.words, of.acts, notNow(of)).more.includes(act))
                    .map((act) => ({ act, word: label(of, act), url: side.urlOf(id, act) }))}
                />
              ))}
            </View>
          </View>
        )}
      </Shown>
    </Page>
  );
}

interface ActProps {
  params: Record<string, string | undefined>;
  words: Words;
  labels: Readonly<Record<string, string>>;
  homeOf: (id: string) => string;
}

/** The page of one act on a trace record, in the words of whoever does it. */
export function TraceActPage({ params, words, labels, homeOf }: ActProps) {
  const { id = '', act = '' } = params;
  const own = words[act];
  if (!own)
    return (
      <Page>
        <Blank title="没有这一项" text="请从列表重新打开。" />
      </Page>
    );
  return <Act id={id} act={act} label={labels[act] ?? own.title ?? act} words={own} home={homeOf(id)} given={givenIn(params)} />;
}

type Doing = Parameters<typeof traceAct>[0] & { given: Record<string, string> };

function Act({ given, ...bound }: Doing) {
  const of = useAct(traceAct(bound), given);
  return (
    <ActPage
      of={of}
      help={false}
      head={({ trace, of: { name } }) => <View className="support">{`${trace.no} · ${trace.product} · ${name}`}</View>}
    />
  );
}
