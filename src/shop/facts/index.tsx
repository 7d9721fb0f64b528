import { sayFullDate } from '@domain/civil-date';
import { endings } from '@domain/credit/fact/fact';
import { factKinds } from '@domain/credit/fact/kinds';
import { View } from '@tarojs/components';
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { ListRow } from '../../ui/list-row';
import { ownFactRoutes } from '../fact-routes';

type Row = Awaited<ReturnType<typeof client.credit.ownFacts.query>>['rows'][number];

/** What comes next of one: how it ended, or its days. */
function said({ publishedOn, ended, dates }: Row): string {
  if (ended) return `${sayFullDate(ended.on)}${endings[ended.why].label}`;
  const { earliest, end } = dates;
  return [
    `${sayFullDate(publishedOn)}公示`,
    earliest && `${sayFullDate(earliest.on)}起可以申请修复${earliest.presumed ? '（推定）' : ''}`,
    end && `公示到 ${sayFullDate(end.on)}${end.presumed ? '（推定）' : ''}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** 我的信用信息: what stands, or stood, against one's own merchant in the publicity system. */
function OwnFacts() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  const query = usePages((cursor) => client.credit.ownFacts.query({ merchant, cursor }));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page help>
      <View>
        <View className="title">信用信息</View>
        <View className="support">
          本局照国家企业信用信息公示系统录入、核对过的。以公示系统为准；这里没有的，公示系统上也可能有。
        </View>
      </View>
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              <View className="stack rows">
                {rows.map((row) => (
                  <ListRow
                    key={row.id}
                    id={`fact-${row.no}`}
                    tag={row.ended ? '已结束' : '在公示'}
                    tone={row.ended ? 'quiet' : 'due'}
                    aside={row.no}
                    what={`${factKinds[row.kind].label} · ${row.documentNo}`}
                    who={said(row)}
                    onTap={() => go(ownFactRoutes.fact(row.id))}
                  />
                ))}
              </View>
              <More of={query} />
            </>
          ) : (
            <Blank title="没有信用信息" text="本局没有核对过的处罚、抽查、异常名录、严重违法失信名单信息。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(OwnFacts);
