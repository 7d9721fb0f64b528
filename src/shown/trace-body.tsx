import { sayDate, type CivilDate } from '@domain/civil-date';
import { traceStateWords } from '@domain/trace/labels';
import { saySection, type Section } from '@domain/trace/say';
import { View } from '@tarojs/components';
import { client, moment } from '../cloud/client';
import { Card } from '../ui/card';
import { Facts, factsOf, Lines } from '../ui/facts';
import { Tag } from '../ui/tag';
import type { OpenedTrace } from './calls';
import { Pictures } from './pictures';

const told: readonly { section: Section; title: string; long?: true }[] = [
  { section: 'goods', title: '商品和来源' },
  { section: 'about', title: '这条记录' },
  { section: 'making', title: '填写和处理' },
  { section: 'versions', title: '以前的版本', long: true },
];

/** A trace record whole. */
export function TraceBody({ of: { id, trace, of, held } }: { of: OpenedTrace }) {
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  const { state = 'shown', files = [] } = trace;
  return (
    <>
      <Card>
        <View className="row__top">
          <Tag tone={state === 'shown' ? 'ok' : 'quiet'}>{traceStateWords[state]}</Tag>
          <View className="small">{trace.no}</View>
        </View>
        <View className="strong">{`${trace.product} · ${trace.batch}`}</View>
        <View className="support">{of.name}</View>
        {held.length > 0 && <View className="support">内容检查通过以前，公众看不到。</View>}
      </Card>
      {told.map(({ section, title, long }) => {
        const lines = saySection(section, { ...trace, files: [] }, wording);
        if (!lines.length) return null;
        return (
          <Card key={section} title={title}>
            {long ? <Lines lines={lines} /> : <Facts facts={factsOf(lines)} />}
            {section === 'goods' && files.length > 0 && (
              <Pictures name={`trace-${id}`} files={files} ask={() => client.merchants.traceFiles.query({ id })} />
            )}
          </Card>
        );
      })}
    </>
  );
}
