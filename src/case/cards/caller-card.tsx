import { county } from '@config/county';
import type { ComplaintView } from '@domain/complaint/visibility';
import { Text, View } from '@tarojs/components';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { Phone } from '../../ui/phone';
import { officeName } from '../words';

interface Props {
  complaint: ComplaintView;
  phrase: string;
}

/** For a merchant who is called: who handles the case, where to call back, and what the caller must know. */
export function CallerCard({ complaint: { handler, office }, phrase }: Props) {
  const { bureau, hotline, window, offices } = county;
  // The bureau's own unit is the bureau.
  const unit = office === offices[0].code ? '' : officeName(office);
  return (
    <Card title="打来电话的是不是我们">
      <View>{`这件投诉由${bureau}${unit}${handler?.name ?? ''}办理。`}</View>
      <View>
        接到电话，请先让对方说出核对语：
        <Text id={ids.checkPhrase} className="strong">
          {phrase}
        </Text>
        。说不出来的请挂断。
      </View>
      <View className="support">核对语每天换，案件有进展也换；对不上时请刷新再看。不要先念给对方听。</View>
      <View className="support">我们不会让您转账，也不会要验证码和银行卡号。</View>
      <Phone number={window.phone ?? hotline} who="回拨核实 " />
    </Card>
  );
}
