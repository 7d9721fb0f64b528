import { leftReasons } from '@domain/credit/batch/whom';
import { creditNoticeName } from '@domain/credit/notice/name';
import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { More } from '../../shell/more';
import { Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';

const becameWords = { told: '小程序里告诉了', paper: '没有人认领，要送纸质的', left: '没有发' } as const;

/** Merchants of a mailing, each with what became of it: whoever was left out with why. */
export function LinesCard({ id, what }: { id: string; what: 'all' | 'left' }) {
  const query = usePages(async (cursor) => {
    const { rows, next } = await client.credit.batchLines.query({ id, what, page: Number(cursor ?? 0) });
    return { rows, next: next === undefined ? undefined : String(next) };
  }, what);
  useAsked(query);
  const open = (notice: string) => go(`/${creditNoticeName.pages.staff}?id=${encodeURIComponent(notice)}`);
  return (
    <Card title={what === 'left' ? '没有发的和原因' : '一家一家看'}>
      <Shown of={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <View className="support">没有。</View>
          ) : (
            rows.map(({ name, merchant, became, why, notice, no }, at) => (
              <View key={`${merchant ?? name}-${at}`} className="record">
                <View>{name}</View>
                <View className="support">{why ? `没有发：${leftReasons[why]}` : becameWords[became]}</View>
                {notice && no && <TextButton onTap={() => open(notice)}>{`打开 ${no}`}</TextButton>}
              </View>
            ))
          )
        }
      </Shown>
      <More of={query} />
    </Card>
  );
}
