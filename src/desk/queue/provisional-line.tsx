import { plusDays } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { calendar, client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { ids } from '../../ui/ids';
import { sayCount } from '../../ui/say-count';

/** Longer than any period lasts by itself: further from the end of the known years nothing rests on an unknown one. */
const NEAR_DAYS = 120;

async function ask() {
  const today = moment()?.today;
  if (today && plusDays(today, NEAR_DAYS) <= calendar().to) return undefined;
  return client.complaints.provisional.query();
}

/** How many open cases rest on a year whose arrangement is not known yet; nothing while there is none. */
export function ProvisionalLine() {
  const { data } = useQuery(ask);
  if (!data?.cases) return null;
  const year = Number(data.knownUntil.slice(0, 4)) + 1;
  return (
    <View id={ids.provisionalCases} className="support">
      {`${sayCount(data.cases)} 件没有办结的案件暂按周末推算：${year} 年放假安排还没有录入。公布后请管理员在“我的”里点“放假安排”录入。`}
    </View>
  );
}
