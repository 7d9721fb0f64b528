import { county } from '@config/county';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Phone } from '../ui/phone';
import { TextButton } from '../ui/text-button';

/**
 * Who can be reached, and how: 12315, and the window with its address, map, hours and telephone as far as the bureau has given them. What it
 * has not given is left out whole.
 */
export function Reach() {
  const { bureau, hotline, window } = county;
  const { address, hours, phone, place } = window;
  return (
    <View className="page__help small">
      <View>
        想找人问，打 <Phone number={hotline} />，
      </View>
      <View>
        或到{bureau}窗口{phone && '，打 '}
        {phone && <Phone number={phone} />}
      </View>
      {address && (
        <View>
          {address}
          {place && (
            <TextButton onTap={() => void Taro.openLocation({ ...place, name: `${bureau}窗口`, address })}>　看地图</TextButton>
          )}
        </View>
      )}
      {hours && <View>{hours}</View>}
    </View>
  );
}
