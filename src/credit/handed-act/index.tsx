import { handedTable, type HandedCommand } from '@domain/handed-record/acts/table';
import { handedWords } from '@domain/handed-record/acts/words';
import { rowOf } from '@domain/lifecycle';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { ActPage } from '../../act/act-page';
import { namesOf } from '../../act/names';
import { useAct, type BoundAct } from '../../act/use-act';
import { client } from '../../cloud/client';
import { ChooseMerchants, type ChosenMerchant } from '../../merchants/choose';
import { reasonWords } from '../../merchants/reason-words';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { handedRoutes } from '../handed-routes';

const isAct = (act: string | undefined): act is HandedCommand => act !== undefined && rowOf(handedTable, act) !== undefined;

/** The record with the merchants of the register that it may be. */
async function read(id: string) {
  const [opened, proposed] = await Promise.all([
    client.measures.handedGet.query({ id }),
    client.measures.handedProposed.query({ id }),
  ]);
  return { ...opened, proposed };
}
type Opened = Awaited<ReturnType<typeof read>>;

/** Those that are proposed, each with why, and what was looked for besides. */
function merchantsOf({ proposed: { rows } }: Opened, chosen: readonly ChosenMerchant[]) {
  const known = rows.map(({ id, no, name, state, why }) => ({
    value: id,
    label: `${name}（${no}）`,
    hint: [...why.map((one) => reasonWords[one]), state === 'closed' && '已注销或停业'].filter(Boolean).join('，'),
  }));
  const found = chosen
    .filter(({ id }) => !known.some(({ value }) => value === id))
    .map(({ id, no, name }) => ({ value: id, label: `${name}（${no}）`, hint: '您找到的' }));
  return [...found, ...known];
}

function bound(id: string, act: HandedCommand, chosen: readonly ChosenMerchant[]): BoundAct<Opened> {
  const { label } = handedTable[act];
  return {
    ...{ id, act, names: namesOf(label, handedWords[act]), home: handedRoutes.one(id) },
    done: () => '已登记',
    read: () => read(id),
    timelineOf: () => [],
    isPossible: ({ acts }) => acts.some(({ command }) => command === act),
    fieldsOf: (seen, today) =>
      handedWords[act].fields?.({ record: seen.record, merchants: merchantsOf(seen, chosen) }, today) ?? [],
    // Whom one has looked for is meant; of what is proposed nothing is chosen for anybody.
    startsOf: () => ({ ...(chosen[0] && { merchant: chosen[0].id }) }),
    send: ({ record: { version } }, input, key) =>
      client.measures.actHanded.mutate({ id, version, command: act, input }, { context: { key } }),
  };
}

function Page({ id, act }: { id: string; act: HandedCommand }) {
  const [chosen, choose] = useState<readonly ChosenMerchant[]>([]);
  const of = useAct(bound(id, act, chosen), {});
  return (
    <ActPage
      of={of}
      help={false}
      head={({ record: { no, name, shop, platformNo }, proposed }) => (
        <>
          <View className="support">{[no, name, shop, `平台编号 ${platformNo}`].filter(Boolean).join(' · ')}</View>
          <ChooseMerchants
            title="在经营主体库里找"
            say={
              proposed.rows.length
                ? `按代码、链接、名称像的有 ${proposed.rows.length} 家，在下面选；${proposed.more ? '还有别的像的，' : ''}都不是的，在这里找。`
                : '库里没有像的。改过名、换过店的，在这里找；库里没有的，先登记这一家。'
            }
            chosen={chosen}
            most={1}
            onChange={choose}
          />
        </>
      )}
    />
  );
}

/** The page on which a result is given, or corrected. */
function Act() {
  const { id = '', act } = useRouter<{ id?: string; act?: string }>().params;
  if (isAct(act)) return <Page id={id} act={act} />;
  return (
    <Frame>
      <Blank title="没有这一项" text="请从列表重新打开。" />
    </Frame>
  );
}

export default guarded(Act);
