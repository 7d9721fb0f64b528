import { View } from '@tarojs/components';
import { Card } from '../../ui/card';
import { ids } from '../../ui/ids';
import { Phone } from '../../ui/phone';

/** Before the merchant is called: its number, and the phrase by which it knows the bureau. */
export function CallCard({ phrase, phone }: { phrase: string; phone: string | undefined }) {
  return (
    <Card title="给商家打电话">
      <View className="support">先报核对语，商家的页面上是同一句；不要让对方念给您听。</View>
      <View id={ids.checkPhrase} className="strong">
        {phrase}
      </View>
      {phone && <Phone number={phone} />}
    </Card>
  );
}
