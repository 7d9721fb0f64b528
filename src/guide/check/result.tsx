import { sayDate } from '@domain/civil-date';
import { guideForCheck, guidePageOf } from '@domain/guidance/guide/pages';
import { groupWords } from '@domain/guidance/checks/list';
import type { Check } from '@domain/guidance/checks/check';
import { compared, countsOf, guidanceOnly, sayResult, toMend } from '@domain/guidance/self-check/result';
import type { SelfCheckView } from '@domain/guidance/self-check/visibility';
import { View } from '@tarojs/components';
import { go } from '../../routes';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { TextButton } from '../../ui/text-button';
import { LawLines } from '../law-lines';
import { guideRoutes } from '../routes';

function ToMend({ of: { id, group, asks, mend, basis } }: { of: Check }) {
  const key = guideForCheck(id);
  return (
    <Card>
      <View className="support">{groupWords[group]}</View>
      <View className="strong">{asks}</View>
      <Bullets items={mend} />
      <LawLines of={basis} />
      {key && (
        <View>
          <TextButton onTap={() => go(guideRoutes.article(key))}>{`看指南：${guidePageOf(key).title}`}</TextButton>
        </View>
      )}
    </Card>
  );
}

function Compared({ before, after }: { before: SelfCheckView; after: SelfCheckView }) {
  const { mended, still, fresh } = compared(before.answers, after.answers);
  const part = (title: string, of: readonly Check[]) =>
    of.length > 0 && (
      <View className="record">
        <View className="strong">{`${title} ${of.length} 项`}</View>
        <Bullets items={of.map(({ asks }) => asks)} />
      </View>
    );
  return (
    <Card title={`和 ${sayDate(before.doneOn ?? before.on, undefined)}那一份比`}>
      {part('改好了', mended)}
      {part('还没有改', still)}
      {part('这次新发现', fresh)}
      {mended.length + still.length + fresh.length === 0 && <View>两次都没有要改的。</View>}
    </Card>
  );
}

interface Props {
  of: SelfCheckView;
  before?: SelfCheckView | undefined;
  name?: string | undefined;
}

/** What there is to mend and how, to be read, kept and printed. */
export function Result({ of, before, name }: Props) {
  const { yes, no, notApplicable } = countsOf(of.answers);
  return (
    <>
      <View>
        <View className="title">{no ? `要改 ${no} 项` : '没有要改的'}</View>
        <View className="support">{`做到 ${yes} 项，不适用 ${notApplicable} 项 · 按 ${sayDate(of.day ?? of.on, undefined)}的规定，清单 ${of.list ?? ''} 版`}</View>
      </View>
      <Card>
        <View className="support">{guidanceOnly}</View>
        <CopyButton text={sayResult(of, name)}>复制结果文字，可以打印、转发</CopyButton>
      </Card>
      {before && <Compared before={before} after={of} />}
      {toMend(of.answers).map((check) => (
        <ToMend key={check.id} of={check} />
      ))}
    </>
  );
}
