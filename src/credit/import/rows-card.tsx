import { creditFactName } from '@domain/credit/fact/name';
import { handedRecordName } from '@domain/handed-record/name';
import { merchantName } from '@domain/merchant/name';
import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { More } from '../../shell/more';
import { Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';

type Sort = 'facts' | 'unreported' | 'merchants' | 'handed';
export type What = 'bad' | 'differs' | 'unknown' | 'left';

const titles: Record<What, { title: string; why: string }> = {
  bad: { title: '不能用的行', why: '照下面说的改好，重新上传；已经登记的不会重复。' },
  differs: { title: '和本局登记不一样的', why: '文号一样：请打开核对，哪一边错了改哪一边。' },
  unknown: { title: '本局没有登记的商家', why: '按统一社会信用代码找的，不按名称猜。' },
  left: { title: '没有登记的行', why: '试导以后，情况变了。' },
};

/** Of some lists otherwise. */
const otherwise: Partial<Record<Sort, Partial<Record<What, { title: string; why: string }>>>> = {
  merchants: { differs: { title: '可能已经有的', why: '没有自动登记：请打开看是不是同一家。' } },
  handed: { differs: { title: '和本局登记不一样的', why: '平台编号一样，没有改本局登记的：请打开核对。' } },
};
/** What a row leads to. */
const names = { facts: creditFactName, unreported: creditFactName, merchants: merchantName, handed: handedRecordName } as const;

/** Rows of one sort, each with its line in the file and what there is to say of it; every one of them can be read. */
export function RowsCard({ id, what, count, of }: { id: string; what: What; count: number; of: Sort }) {
  const query = usePages(async (cursor) => {
    const { rows, next } = await client.credit.listRows.query({ id, what, page: Number(cursor ?? 0) });
    return { rows, next: next === undefined ? undefined : String(next) };
  });
  useAsked(query);
  const { pages } = names[of];
  const open = (one: string) => go(`/${pages.staff}?id=${encodeURIComponent(one)}`);
  const { title, why } = otherwise[of]?.[what] ?? titles[what];
  return (
    <Card title={`${title}（${count}）`}>
      <View className="support">{why}</View>
      <Shown of={query}>
        {({ rows }) =>
          rows.map((row) => (
            <View key={row.row} className="record">
              <View className="support">{`第 ${row.row} 行${row.number ? ` · ${row.number}` : ''}`}</View>
              <View>{row.texts.join('；')}</View>
              {row.id && row.no && <TextButton onTap={() => open(row.id ?? '')}>{`打开 ${row.no}`}</TextButton>}
            </View>
          ))
        }
      </Shown>
      <More of={query} />
    </Card>
  );
}
