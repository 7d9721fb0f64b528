import { county } from '@config/county';
import { sayDate, type CivilDate } from '@domain/civil-date';
import { lateFor, lateWays } from '@domain/complaint/late';
import type { Party } from '@domain/complaint/records';
import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';
import { Phone } from '../../ui/phone';
import { officeName } from '../words';

/** The bureau is late: said plainly, with who answers for it and what one may do now. */
export function LateCard({ complaint, side, today }: { complaint: ComplaintView; side: Party; today: CivilDate }) {
  const { deadlines = [], handler, office } = complaint;
  const period = lateFor(deadlines, side, today);
  const dueOn = period && deadlines.filter(({ id }) => id === period).slice(-1)[0]?.dueOn;
  if (!period || !dueOn) return null;
  const { hotline, window } = county;
  return (
    <Card title="我们晚了">
      <View>
        {`应在 ${sayDate(dueOn, today)}前${period === 'C1' ? '决定是否受理并告知' : '有结果'}，我们没有做到。这不是您的原因，您的权利不受影响。`}
      </View>
      <View>{`由${officeName(office)}负责人负责${handler ? `，${handler.name}经办` : ''}。催办请打电话或者到窗口，说编号 ${complaint.no ?? ''}。`}</View>
      <Phone number={window.phone ?? hotline} who="催办 " />
      <View>您还可以：</View>
      <Bullets items={lateWays(period, side, county)} />
    </Card>
  );
}
