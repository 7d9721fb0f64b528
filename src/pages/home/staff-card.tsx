import { View } from '@tarojs/components';
import { keep } from '../../cloud/device';
import { ids } from '../../ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';

/** The way to the desk, for staff. */
export function StaffCard({ roles }: { roles: readonly string[] }) {
  const mayTakeIn = roles.includes('intake') || roles.includes('handler');
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
      {mayTakeIn && (
        <TextButton id={ids.openIntake} onTap={() => go(routes.intake)}>
          登记电话、窗口、来信的投诉
        </TextButton>
      )}
      <TextButton id={ids.openReports} onTap={() => go(routes.reports())}>
        当日转录12315的举报
      </TextButton>
    </Card>
  );
}
