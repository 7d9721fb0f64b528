import { sayDate } from '@domain/civil-date';
import { laws } from '@domain/guidance/laws';
import { bindsFrom, changesFor, ruleChangeOf, type RuleChangeKey } from '@domain/guidance/rule-changes';
import { trades, type Trade } from '@domain/merchant/merchant';
import { tradeWords } from '@domain/merchant/words';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { guarded } from '../../shell/guarded';
import { Blank, Page } from '../../shell/page';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';
import { Strip } from '../../ui/strip';
import { Tag } from '../../ui/tag';
import { aboutToday } from '../day';
import { LawLines } from '../law-lines';
import { guideRoutes } from '../routes';
import { useForwarded } from '../share';

type Who = Trade | 'all';

const chips = [{ id: 'all' as const, label: '全部' }, ...trades.map((id) => ({ id, label: tradeWords[id].label }))];

function Change({ of, coming }: { of: RuleChangeKey; coming: boolean }) {
  const { short, changes, todo, onlyIf, basis, law } = ruleChangeOf(of);
  return (
    <Card>
      <View className="row__top">
        <Tag tone={coming ? 'due' : 'ok'}>{coming ? '还没施行' : '已经施行'}</Tag>
        <View className="small">{`${sayDate(bindsFrom(of), undefined)}起`}</View>
      </View>
      <View className="strong">{short}</View>
      <View className="support">{`《${laws[law].title}》（${laws[law].number}）`}</View>
      {onlyIf && <View className="support">{`和您有关的情形：${onlyIf}。`}</View>}
      <Bullets items={changes} />
      <View className="strong">要先做好</View>
      <Bullets items={todo} />
      <LawLines of={basis} />
    </Card>
  );
}

/** 规定变化: what will bind and what has begun to, by what one deals in. */
function Rules() {
  const [who, choose] = useState<Who>('all');
  useForwarded('网上卖东西，最近有哪些规定变了', guideRoutes.rules());
  const { coming, recent } = changesFor({ trades: who === 'all' ? trades : [who] }, aboutToday());
  return (
    <Page help>
      <View>
        <View className="title">规定变化</View>
        <View className="support">快要施行的排在前面，一年里施行的在后面。</View>
      </View>
      <Strip label="做什么生意" chips={chips} chosen={who} onChoose={choose} />
      {coming.length + recent.length === 0 && <Blank title="这一类最近没有变化" text="换一类看看，或者看全部。" />}
      {coming.map((key) => (
        <Change key={key} of={key} coming />
      ))}
      {recent.map((key) => (
        <Change key={key} of={key} coming={false} />
      ))}
    </Page>
  );
}

export default guarded(Rules);
