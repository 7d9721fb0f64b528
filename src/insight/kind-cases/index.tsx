import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { ListRow } from '../../ui/list-row';
import { sayCategory, sayProblem } from '../kind-words';
import { sayOffice } from '../words';

type Input = Parameters<typeof client.indicators.kindCases.query>[0];
type Params = Partial<Record<'year' | 'month' | 'office' | 'problem' | 'category', string>>;

/** What the choice has not said already. */
function sayTag(type: string | undefined, kind: string | undefined, problem: string | undefined): string {
  if (problem) return kind ? sayCategory(kind) : '没有选类别';
  return type ? sayProblem(type) : '没有选类型';
}

/** The cases behind a number of 问题和商品. */
function KindCases() {
  const { year, month, office, problem, category } = useRouter<Params>().params;
  const asked: Input = {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(office && { office }),
    // What is no type or category is the function's to refuse.
    ...(problem && { problem: problem as NonNullable<Input['problem']> }),
    ...(category && { category: category as NonNullable<Input['category']> }),
  };
  const query = usePages((cursor) => client.indicators.kindCases.query({ ...asked, cursor }));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  const today = moment()?.today;
  const what = [problem && sayProblem(problem), category && sayCategory(category)].filter(Boolean).join(' · ');
  return (
    <Page>
      <View>
        <View className="title">{what || '全部投诉'}</View>
        <View className="support">
          {`${office ? sayOffice(office) : '全县'}，${year ?? ''} 年${month ? ` ${month} 月` : ''}收到的，最近的在前。`}
        </View>
      </View>
      <Shown of={query}>
        {({ rows, next }) => (
          <>
            {rows.length === 0 && !next && <Blank title="没有这样的投诉" text="换一段时间或者一个单位看看。" />}
            {rows.map(({ id, no, goods, respondent, receivedOn, office: at, problem: type, category: kind }, index) => (
              <ListRow
                key={no ?? index}
                tag={sayTag(type, kind, problem)}
                tone="quiet"
                aside={`${sayDate(receivedOn, today).replace(/（.*$/, '')}收到`}
                what={goods ?? no ?? '您不能查看的案件'}
                who={[goods && no, !problem && kind && sayCategory(kind), respondent, sayOffice(at)].filter(Boolean).join(' · ')}
                onTap={id ? () => go(routes.desk(id)) : undefined}
              />
            ))}
            <More of={query} />
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(KindCases);
