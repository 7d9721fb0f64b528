import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { namesOf } from '../../act/names';
import { useAct, type BoundAct } from '../../act/use-act';
import { ofDraft } from '../../evidence/list';
import { guarded } from '../../shell/guarded';
import { Blank, Page as Frame } from '../../shell/page';
import { Card } from '../../ui/card';
import { Lines } from '../../ui/facts';
import { isWhat, kindsOf, type Opened } from '../opened';
import { meansRoutes, type What } from '../means-routes';

/** An act of the bureau on one of them; its name is the rule's own. */
function bound(what: What, id: string, act: string, label: string): BoundAct<Opened> {
  const { read, act: send } = kindsOf[what];
  return {
    ...{ id, act, names: namesOf(label), home: meansRoutes.one(what, id) },
    ownerOf: ofDraft,
    done: () => '已办理',
    read: () => read(id),
    timelineOf: () => [],
    isPossible: ({ acts }) => acts.some(({ command }) => command === act),
    fieldsOf: (seen, today) => seen.fields(act, today),
    startsOf: () => ({}),
    send: ({ version }, input, key) => send({ id, version, command: act, input }, key),
  };
}

/** What these acts are called before the server has answered. */
const titles: Readonly<Record<string, string>> = {
  ...{ approve: '批准', sendBack: '退回修改', cancel: '取消', decide: '决定不予', decline: '不同意' },
  ...{ carry: '登记办理', check: '登记核查结果', publish: '登记公开', finish: '办结', close: '办结', addProof: '补材料' },
  ...{ educate: '登记教育情况', fileCredit: '记入信用档案', enterResult: '登记结果', handle: '登记处理情况' },
  ...{ askReinspection: '登记复检申请', enterReinspection: '登记复检结果', linkFact: '记下信用信息编号' },
};

function Act({ what, id, act }: { what: What; id: string; act: string }) {
  const of = useAct(bound(what, id, act, titles[act] ?? '办理'), {});
  return (
    <ActPage
      of={of}
      help={false}
      head={({ no, title, state, acts }) => {
        const label = acts.find(({ command }) => command === act)?.label;
        const said = label === of.names.title ? undefined : label;
        return <View className="support">{[said, no, title, state].filter(Boolean).join(' · ')}</View>;
      }}
      below={({ letter }) =>
        letter && (
          <Card title="对方看到的样子">
            <View className="section">{letter.title}</View>
            <Lines lines={letter.lines} />
          </Card>
        )
      }
    />
  );
}

/** The page of one act. */
function ActPlace() {
  const { what, id = '', act = '' } = useRouter<{ what?: string; id?: string; act?: string }>().params;
  if (isWhat(what) && act) return <Act what={what} id={id} act={act} />;
  return (
    <Frame>
      <Blank title="没有这一项" text="请从列表重新打开。" />
    </Frame>
  );
}

export default guarded(ActPlace);
