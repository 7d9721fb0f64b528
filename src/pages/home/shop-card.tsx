import { View } from '@tarojs/components';
import { ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';

/** The way of a merchant to the complaints about its shop. */
export function ShopCard() {
  return (
    <Card title="商家">
      <View className="support">看投诉、答复是否同意调解、和调解员说明情况。</View>
      <Button id={ids.openAgainst} kind="plain" onTap={() => go(routes.casesAgainst)}>
        对我店铺的投诉
      </Button>
    </Card>
  );
}
