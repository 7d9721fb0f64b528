import { View } from '@tarojs/components';
import { keep } from '../../cloud/device';
import { ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';

const anyOf = (wanted: readonly string[]) => (roles: readonly string[]) => roles.some((role) => wanted.includes(role));
export const worksAtDesk = anyOf(['intake', 'handler', 'leader']);
export const readsFigures = anyOf(['handler', 'leader', 'taskForce', 'admin']);

/** The ways to the desk and to the figures, for those who may. */
export function StaffCard({ roles }: { roles: readonly string[] }) {
  const mayTakeIn = roles.includes('intake') || roles.includes('handler');
  const enter = () => {
    keep('role', 'staff');
    go(routes.queue);
  };
  return (
    <Card title="工作人员">
      {worksAtDesk(roles) && (
        <>
          <View className="support">按到期先后看待办案件。</View>
          <Button id={ids.openQueue} kind="plain" onTap={enter}>
            待办案件
          </Button>
          <View>
            <TextButton id={ids.openMessages} onTap={() => go(routes.waitingMessages)}>
              投诉人和商家的新留言
            </TextButton>
          </View>
        </>
      )}
      {mayTakeIn && (
        <TextButton id={ids.openIntake} onTap={() => go(routes.intake)}>
          登记电话、窗口、来信的投诉
        </TextButton>
      )}
      {roles.includes('intake') && (
        <View>
          <TextButton id={ids.openImport} onTap={() => go(routes.importList)}>
            导入12315的投诉列表
          </TextButton>
        </View>
      )}
      {worksAtDesk(roles) && (
        <TextButton id={ids.openReports} onTap={() => go(routes.reports())}>
          当日转录12315的举报
        </TextButton>
      )}
      {readsFigures(roles) && (
        <View>
          <TextButton id={ids.openFigures} onTap={() => go(routes.figures)}>
            指标 25：按时率、调解成功率、满意度
          </TextButton>
        </View>
      )}
    </Card>
  );
}
