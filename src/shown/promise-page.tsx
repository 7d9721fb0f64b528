import type { StaffWords } from '@domain/act-words';
import type { PromiseSeen } from '@domain/promise/acts/seen';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { ActList } from '../act/act-list';
import { ActPage } from '../act/act-page';
import { givenIn, namesOf } from '../act/names';
import { useAct } from '../act/use-act';
import { useQuery } from '../cloud/use-query';
import { go } from '../routes';
import { Blank, Page, Shown } from '../shell/page';
import { Button } from '../ui/button';
import { actId } from '../ui/ids';
import { promiseAct } from './bound';
import { readPromise, type OpenedPromise } from './calls';
import { groupsIn, offered } from './offered';
import { PromiseBody } from './promise-body';

interface Side {
  /** The words of those who open it: the merchant's, or the bureau's. */
  words: object;
  groups: readonly string[];
  urlOf: (id: string, act: string) => string;
  /** What another person does than who wrote it. */
  anothers: readonly string[];
}

const wordOf = (words: object, act: string, label: string) =>
  namesOf(label, (words as Record<string, StaffWords<PromiseSeen> | undefined>)[act]).word;

/** One promise, with what may be done now. */
export function PromisePage({ id, side, more }: { id: string; side: Side; more?: (of: OpenedPromise) => ReactNode }) {
  const query = useQuery(() => readPromise(id));
  const { data } = query;
  const offer = (of: OpenedPromise) =>
    offered(side.words, of.acts, (act) =>
      side.anothers.includes(act) ? of.wrote || (act === 'letThrough' && !of.held.some(({ waits }) => waits)) : false,
    );
  const label = (of: OpenedPromise, act: string) =>
    wordOf(side.words, act, of.acts.find(({ command }) => command === act)?.label ?? act);
  const foot = data ? offer(data).foot : [];
  return (
    <Page
      foot={
        data && foot.length
          ? foot.map((act, index) => (
              <Button
                key={act}
                id={actId(act)}
                kind={index === foot.length - 1 ? 'primary' : 'plain'}
                onTap={() => go(side.urlOf(id, act))}
              >
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
              <PromiseBody of={of} />
            </View>
            <View className="stack">
              {groupsIn(side.words, side.groups).map((group) => (
                <ActList
                  key={group.title}
                  title={group.title}
                  acts={group.acts
                    .filter((act) => offer(of).more.includes(act))
                    .map((act) => ({ act, word: label(of, act), url: side.urlOf(id, act) }))}
                />
              ))}
              {more?.(of)}
            </View>
          </View>
        )}
      </Shown>
    </Page>
  );
}

interface ActProps {
  params: Record<string, string | undefined>;
  words: object;
  labels: Readonly<Record<string, string>>;
  homeOf: (id: string) => string;
}

/** The page of one act on a promise, in the words of whoever does it. */
export function PromiseActPage({ params, words, labels, homeOf }: ActProps) {
  const { id = '', act = '' } = params;
  const own = (words as Record<string, StaffWords<PromiseSeen> | undefined>)[act];
  if (!own)
    return (
      <Page>
        <Blank title="没有这一项" text="请从列表重新打开。" />
      </Page>
    );
  return <Act id={id} act={act} label={labels[act] ?? own.title ?? act} words={own} home={homeOf(id)} given={givenIn(params)} />;
}

type Doing = Parameters<typeof promiseAct>[0] & { given: Record<string, string> };

function Act({ given, ...bound }: Doing) {
  const of = useAct(promiseAct(bound), given);
  return (
    <ActPage
      of={of}
      help={false}
      head={({ promise, of: { name } }) => <View className="support">{`${promise.no} · ${name}`}</View>}
      below={(seen) => <PromiseBody of={seen} />}
    />
  );
}
