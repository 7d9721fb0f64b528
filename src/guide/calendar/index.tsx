import { sayDate, type CivilDate } from '@domain/civil-date';
import type { CalendarEntry, CalendarKind } from '@domain/guidance/calendar';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Blank, Page, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { Tag, type Tone } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { unbroken } from '../../ui/unbroken';
import { aboutToday } from '../day';
import { guideIds } from '../ids';
import { guideRoutes } from '../routes';
import '../guide.scss';

const kinds: Record<CalendarKind, { label: string; tone: Tone }> = {
  report: { label: '年报', tone: 'due' },
  platform: { label: '平台报送', tone: 'due' },
  promotion: { label: '大促', tone: 'plain' },
  rule: { label: '新规', tone: 'due' },
  repair: { label: '信用修复', tone: 'ok' },
  standing: { label: '变更', tone: 'quiet' },
};

function days({ on, until }: CalendarEntry, today: CivilDate): string {
  const last = until && until !== on ? until : undefined;
  if (last && on <= today) return `现在起，到 ${sayDate(last, undefined)}`;
  return last ? `${sayDate(on, undefined)}到 ${sayDate(last, undefined)}` : sayDate(on, undefined);
}

function Entry({ of, today }: { of: CalendarEntry; today: CivilDate }) {
  const { label, tone } = kinds[of.kind];
  return (
    <View className="entry">
      <View className="row__top">
        <Tag tone={tone}>{label}</Tag>
        <View className="small">{unbroken(`${days(of, today)}${of.presumed ? '（推定）' : ''}`)}</View>
      </View>
      <View className="strong">{of.title}</View>
      <View>{of.text}</View>
      <View className="support">{`依据：${of.basis}`}</View>
    </View>
  );
}

/** What stands under one title: what has begun, then month by month. */
function monthsOf(entries: readonly CalendarEntry[], today: CivilDate): [string, CalendarEntry[]][] {
  const titleOf = ({ on }: CalendarEntry) => {
    if (on <= today) return '现在';
    const [year, month] = on.split('-').map(Number);
    return `${year} 年 ${month} 月`;
  };
  const titles = [...new Set(entries.map(titleOf))];
  return titles.map((title) => [title, entries.filter((one) => titleOf(one) === title)]);
}

/** 合规日历 of one's own merchant. */
function ComplianceCalendar() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  const query = useQuery(() => client.merchants.calendar.query({ merchant }), `compliance:${merchant}`);
  const today = aboutToday();
  return (
    <Page help>
      <View>
        <View className="title">合规日历</View>
        <View className="support">今后 12 个月要做的和可以做的。只作提醒，以公布的法律、收到的文书为准。</View>
      </View>
      <Shown of={query}>
        {({ merchant: { name }, entries, changed }) => (
          <>
            <View className="support">{name}</View>
            {entries.length === 0 && <Blank title="这 12 个月没有要做的" text="信息变了的，看下面。" />}
            {monthsOf(entries, today).map(([title, of]) => (
              <Card key={title} title={title}>
                {of.map((entry) => (
                  <Entry key={`${entry.kind}${entry.on}${entry.title}${entry.text}`} of={entry} today={today} />
                ))}
              </Card>
            ))}
            <Card title="要是今天变了">
              {changed.map((entry) => (
                <Entry key={entry.title} of={entry} today={today} />
              ))}
            </Card>
            <View>
              <TextButton id={guideIds.toRules} onTap={() => go(guideRoutes.rules())}>
                看规定变化
              </TextButton>
            </View>
            <View>
              <TextButton id={guideIds.toCheck} onTap={() => go(guideRoutes.checks(merchant))}>
                合规自查
              </TextButton>
            </View>
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(ComplianceCalendar);
