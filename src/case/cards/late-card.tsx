import { county } from '@config/county';
import { sayDate, type CivilDate } from '@domain/civil-date';
import { lateWords } from '@domain/complaint/late';
import type { Party } from '@domain/complaint/records';
import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { Bullets } from '../../ui/bullets';
import { Card } from '../../ui/card';
import { Phone } from '../../ui/phone';
import { unbroken } from '../../ui/unbroken';

/** The bureau is late: said plainly, with who answers for it and what one may do now. */
export function LateCard({ complaint, side, today }: { complaint: ComplaintView; side: Party; today: CivilDate }) {
  const { deadlines = [], handler, office = '', no = '' } = complaint;
  const said = lateWords({ deadlines, handler, office, no }, side, today, county, (day) => sayDate(day, today));
  if (!said) return null;
  const { hotline, window } = county;
  return (
    <Card title="我们晚了">
      <View>{said.sorry}</View>
      <View>{unbroken(said.who)}</View>
      <Phone number={window.phone ?? hotline} who="催办 " />
      <View>您还可以：</View>
      <Bullets items={said.ways} />
    </Card>
  );
}
