import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go, routes } from '../../routes';
import { More } from '../../shell/more';
import { Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { useAsked } from '../../cloud/use-asked';

export type What = 'bad' | 'differs' | 'closed' | 'left';

const titles: Record<What, { title: string; why: string }> = {
  bad: { title: '不能导入的行', why: '改好以后重新上传；已经导入的不会重复。' },
  differs: { title: '和本局记录不一样的', why: '编号一样，本局已经在办：请核对，哪一边错了改哪一边。' },
  closed: { title: '在12315已经办结的', why: '本局没有登记过，不导入。' },
  left: { title: '没有导入的行', why: '试导以后，编号在别处登记了。' },
};

/** Rows of one sort, each with its line in the file and what there is to say of it; every one of them can be read. */
export function RowsCard({ id, what, count }: { id: string; what: What; count: number }) {
  const query = usePages(async (cursor) => {
    const { rows, next } = await client.imports.rows.query({ id, what, page: Number(cursor ?? 0) });
    return { rows, next: next === undefined ? undefined : String(next) };
  });
  useAsked(query);
  return (
    <Card title={`${titles[what].title}（${count}）`}>
      <View className="support">{titles[what].why}</View>
      <Shown of={query}>
        {({ rows }) =>
          rows.map((row) => (
            <View key={row.row} className="record">
              <View className="support">{`第 ${row.row} 行${row.number ? ` · ${row.number}` : ''}`}</View>
              <View>{row.texts.join('；')}</View>
              {row.id && row.no && <TextButton onTap={() => go(routes.desk(row.id ?? ''))}>{`打开 ${row.no}`}</TextButton>}
            </View>
          ))
        }
      </Shown>
      <More of={query} />
    </Card>
  );
}
