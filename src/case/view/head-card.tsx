import { sayDate, type CivilDate } from '@domain/civil-date';
import type { Party } from '@domain/complaint/records';
import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { ids } from '../../ui/ids';
import { Card } from '../../ui/card';
import { unbroken } from '../../ui/unbroken';
import { DeadlineRuler, runningOf } from '../deadline-ruler';
import { RowTag } from '../row-tag';
import { Stations } from './stations';

interface Props {
  complaint: ComplaintView;
  headline: string;
  last?: { by: string; on: CivilDate; label: string };
  today: CivilDate;
  side?: Party;
}

/** Tag, headline, who did what and when, and the period that runs. */
export function HeadCard({ complaint: { no, state, closing, deadlines = [] }, headline, last, today, side }: Props) {
  // What the bureau still owes after a case is closed is not the party's to wait for.
  const running = state === 'closed' ? undefined : runningOf(deadlines);
  return (
    <Card>
      <RowTag state={state} outcome={closing?.outcome} />
      <View id={ids.caseHeadline} className="title">
        {unbroken(headline)}
      </View>
      {last && <View className="support">{unbroken(`${last.by} ${sayDate(last.on, today)}${last.label}`)}</View>}
      <View id={ids.caseNo} className="small">{`编号 ${no ?? ''}`}</View>
      {state && side === 'complainant' && <Stations state={state} />}
      {running && <DeadlineRuler deadline={running} today={today} />}
    </Card>
  );
}
