import { sayDate } from '@domain/civil-date';
import { problemTypes } from '@domain/matter/problem-types';
import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { askWaiting } from '../../cloud/waiting';
import { go, routes } from '../../routes';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { waitingRowId } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
import { guarded } from '../../shell/guarded';
import { BesideRow, besideRows } from './beside';

async function ask(cursor?: string) {
  // What lies beside the cases comes with the first page.
  const [{ rows, others, next }, beside] = await Promise.all([
    client.complaints.waiting.query({ cursor }),
    cursor ? [] : askWaiting(),
  ]);
  return {
    rows: [
      ...beside.flatMap(besideRows),
      ...others.map((other) => ({ ...other, other: true as const })),
      ...rows.map((row) => ({ ...row, other: false as const })),
    ],
    next,
  };
}
type Row = Awaited<ReturnType<typeof ask>>['rows'][number];

/** 等我审批: what another person proposed, entered or put right and this one is to decide or confirm; each opens its page. */
function Waiting() {
  const query = usePages(ask);
  const today = moment()?.today;
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const since = (on: string) => (today ? `${sayDate(on, today)}起` : undefined);
  const shown = (row: Row) => {
    if (row.other === 'beside') return <BesideRow key={row.id} row={row} since={since(row.on)} />;
    if (!row.other) {
      const { id, no, goods, problem, respondent, step } = row;
      const { act, answers } = step;
      return (
        <ListRow
          key={`${id}-${step.kind}-${Object.values(answers).join()}`}
          id={waitingRowId(no ?? id, step.kind)}
          tag={step.word}
          tone="due"
          aside={since(step.on)}
          what={[problem && problemTypes[problem].label, goods ?? no].filter(Boolean).join(' · ')}
          who={[no, respondent, `${step.by}提出`].filter(Boolean).join(' · ')}
          onTap={() => go(routes.act(id, act, answers))}
        />
      );
    }
    if (row.kind === 'official')
      return (
        <ListRow
          key={`official-${row.year}`}
          id={waitingRowId(String(row.year), 'official')}
          tag="官方数等核对"
          tone="due"
          aside={since(row.on)}
          what={`${row.year} 年：${row.count} 个`}
          who="对照来源核对以后才计入评分"
          onTap={() => go(routes.officialValues(row.year))}
        />
      );
    return (
      <ListRow
        key={`year-${row.year}`}
        id={waitingRowId(String(row.year), 'year')}
        tag="放假安排等核对"
        tone="due"
        aside={since(row.on)}
        what={`${row.year} 年放假安排`}
        who={`${row.by}录入；核对以后期限才按它推算`}
        onTap={() => go(routes.calendar)}
      />
    );
  };
  return (
    <Page>
      <Shown of={query}>
        {({ rows, next }) =>
          rows.length === 0 && !next ? (
            <Blank
              title="没有等您审批的"
              text="别人提请、补登、更正、录入的，要您定或者核对的，都在这里；您自己办的由另一个人核对。"
            />
          ) : (
            rows.map(shown)
          )
        }
      </Shown>
      <More of={query} />
    </Page>
  );
}

export default guarded(Waiting);
