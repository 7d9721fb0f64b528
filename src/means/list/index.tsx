import { sayDate } from '@domain/civil-date';
import { sayForce, stages } from '@domain/leniency/grounds';
import { measureKinds } from '@domain/measure/kinds';
import { verdicts } from '@domain/spot-check/spot-check';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ListRow } from '../../ui/list-row';
import { Strip } from '../../ui/strip';
import { TextButton } from '../../ui/text-button';
import { isWhat, kindsOf } from '../opened';
import { meansRoutes, type What } from '../means-routes';

interface Row {
  id: string;
  no: string;
  state: string;
  what: string;
  who: string;
}
interface Rows {
  rows: Row[];
  next?: string;
}

const day = (on: string) => sayDate(on, moment()?.today);
const told = (...all: (string | false | undefined)[]) => all.filter(Boolean).join(' · ');

/** One page of each kind, as its lines read. */
const pages: Readonly<Record<What, (state: string | undefined, cursor?: string) => Promise<Rows>>> = {
  measures: async (state, cursor) => {
    const { rows, next } = await client.measures.list.query({ ...(state && { state: state as never }), cursor });
    return {
      next,
      rows: rows.map(({ id, no, state: at, kind, first, count, group, on, dueOn }) => ({
        ...{ id, no, state: at, what: first ? first + (count > 1 ? `等 ${count} 家` : '') : (group ?? '') },
        who: told(measureKinds[kind].label, `${day(on)}提出`, dueOn && `期限 ${day(dueOn)}`),
      })),
    };
  },
  checks: async (state, cursor) => {
    const { rows, next } = await client.measures.checks.query({ ...(state && { state: state as never }), cursor });
    return {
      next,
      rows: rows.map(({ id, no, state: at, firm, what, verdict, on, publishedOn }) => ({
        ...{ id, no, state: at, what: `${firm} · ${what}` },
        who: told(`${day(on)}登记`, verdict && verdicts[verdict].label, publishedOn && `${day(publishedOn)}公布`),
      })),
    };
  },
  leniencies: async (state, cursor) => {
    const { rows, next } = await client.measures.leniencies.query({ ...(state && { state: state as never }), cursor });
    return {
      next,
      rows: rows.map(({ id, no, state: at, party, stage, ground, on }) => ({
        ...{ id, no, state: at, what: party },
        who: told(stages[stage].label, sayForce(ground, stage), `${day(on)}提出`),
      })),
    };
  },
};

/** What is still to be done; the rest is quiet. */
const waits: readonly string[] = ['proposed', 'approved', 'planned', 'carried', 'resulted', 'decided'];

const kinds = [
  { id: 'measures', label: '柔性措施' },
  { id: 'checks', label: '监督抽查' },
  { id: 'leniencies', label: '不予处罚' },
] as const;

const begins: Readonly<Record<What, string>> = { measures: '提出一件', checks: '登记一次', leniencies: '提出一件' };

function Rows({ what, first }: { what: What; first: string | undefined }) {
  const [chip, choose] = useState(first !== undefined && first in kindsOf[what].states ? first : 'all');
  const query = usePages((cursor) => pages[what](chip === 'all' ? undefined : chip, cursor), `${what}:${chip}`);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const { states } = kindsOf[what];
  const chips = [{ id: 'all', label: '全部' }, ...Object.keys(states).map((id) => ({ id, label: states[id] ?? id }))];
  return (
    <>
      <Strip label="看哪些" chips={chips} chosen={chip} onChoose={choose} />
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              <View className="stack rows">
                {rows.map(({ id, no, state, what: of, who }) => (
                  <ListRow
                    key={id}
                    id={`means-${no}`}
                    tag={states[state] ?? state}
                    tone={waits.includes(state) ? 'due' : 'quiet'}
                    aside={no}
                    what={of}
                    who={who}
                    onTap={() => go(meansRoutes.one(what, id))}
                  />
                ))}
              </View>
              <More of={query} />
            </>
          ) : (
            <Blank title="这里还没有" text="登记的会在这里。" />
          )
        }
      </Shown>
    </>
  );
}

/** 柔性措施、监督抽查、不予处罚 (indicator 14): what was done, by how far it is. */
function List() {
  const { what: asked, state } = useRouter<{ what?: string; state?: string }>().params;
  const [what, turn] = useState<What>(isWhat(asked) ? asked : 'measures');
  return (
    <Page>
      <View className="stack">
        <View>
          <View className="title">监管措施</View>
          <View className="support">行政指导、约谈、提醒告诫、警示；监督抽查；不予处罚、不予立案（指标 14）。</View>
        </View>
        <Strip label="哪一种" chips={kinds} chosen={what} onChoose={turn} />
        <Card>
          <Button id={`begin-${what}`} onTap={() => go(meansRoutes.begin(what))}>
            {begins[what]}
          </Button>
          <TextButton id="open-risk" onTap={() => go(meansRoutes.risk)}>
            导入信用风险等级
          </TextButton>
        </Card>
        <Rows key={what} what={what} first={what === asked ? state : undefined} />
      </View>
    </Page>
  );
}

export default guarded(List);
