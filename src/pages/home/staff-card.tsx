import { View } from '@tarojs/components';
import { keep } from '../../cloud/device';
import { ids } from '../../ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';

/** The way to the desk, for staff. */
export function StaffCard() {
  const enter = () => {
    keep('role', 'staff');
    go(routes.queue);
  };
  return (
    <Card title="工作人员">
      <View className="support">按到期先后看待办案件。</View>
      <Button id={ids.openQueue} kind="plain" onTap={enter}>
        待办案件
      </Button>
    </Card>
  );
}
