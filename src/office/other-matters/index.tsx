import { sayDate } from '@domain/civil-date';
import { intakeSources, sourceWords } from '@domain/bureau/source';
import { otherMatterSchema } from '@domain/other-matter/other-matter';
import { otherMatterKinds, routeOf } from '@domain/other-matter/routes';
import { saySection, toldWords } from '@domain/other-matter/say';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { FormFields } from '../../form/form-fields';
import type { Question } from '../../form/question';
import { useForm } from '../../form/use-form';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf } from '../../ui/facts';
import { ids } from '../../ui/ids';
import { guarded } from '../../shell/guarded';

type Row = Awaited<ReturnType<typeof client.complaints.otherMatters.query>>['rows'][number];

const questions: readonly Question[] = [
  {
    path: 'kind',
    kind: 'one',
    label: '是哪一种事项',
    options: otherMatterKinds.map((value) => {
      const { label, way, law, department } = routeOf(value);
      // Where another department is named by the label, its way is told by the row itself once it is noted.
      return { value, label, hint: department ? undefined : way && `${way}${law ? `（${law}）` : ''}` };
    }),
  },
  {
    path: 'source',
    kind: 'one',
    label: '从哪里来',
    options: intakeSources.map((value) => ({ value, label: sourceWords[value] })),
  },
  { path: 'about', kind: 'text', label: '什么事', hint: '写一句就可以。不写姓名、电话和地址。' },
  {
    path: 'told',
    kind: 'one',
    label: '怎样告诉他该找哪里的',
    options: Object.entries(toldWords).map(([value, label]) => ({ value, label })),
  },
  { path: 'where', kind: 'text', label: '请他找哪里（上面写了的可以不填）', hint: '写单位、窗口和电话' },
];

/** What came as a complaint and is none: noted, the right way told (令121-44). */
function NoteCard({ onNoted }: { onNoted: () => void }) {
  const form = useForm({
    place: 'draft:other-matter',
    questions,
    schema: otherMatterSchema,
    send: async (input, key) => {
      const { no } = await client.complaints.noteOtherMatter.mutate(input, { context: { key } });
      void Taro.showToast({ title: `已记下 ${no ?? ''}`, icon: 'none' });
      onNoted();
    },
  });
  return (
    <Card title="记下一件">
      <FormFields of={form} />
      <Button id={ids.submit} waiting={form.waiting} onTap={() => void form.submit()}>
        记下
      </Button>
    </Card>
  );
}

function MatterCard({ row }: { row: Row }) {
  const today = moment()?.today ?? row.on;
  return (
    <Card title={routeOf(row.matter).label} aside={<View className="small">{row.no}</View>}>
      <Facts facts={factsOf(saySection('noted', row, { day: (date) => sayDate(date, today) }))} />
    </Card>
  );
}

/** 不是投诉的事项: a form and what was noted, the newest first. */
function OtherMatters() {
  const query = usePages((cursor) => client.complaints.otherMatters.query({ cursor }));
  return (
    <Page>
      <View>
        <View className="title">不是投诉的事项</View>
        <View className="support">
          咨询、信息公开、复议、检举控告、信访等，不按投诉办（第四十四条）：告诉来人该找哪里，记一笔，不计入任何指标。
        </View>
      </View>
      <NoteCard onNoted={() => void query.reload()} />
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              {rows.map((row) => (
                <MatterCard key={row.id} row={row} />
              ))}
              <More of={query} />
            </>
          ) : (
            <Blank title="还没有记过" text="来人来电不是投诉的，在上面记下。" />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(OtherMatters);
