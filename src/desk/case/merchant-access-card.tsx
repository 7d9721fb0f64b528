import { sayDate, type CivilDate } from '@domain/civil-date';
import { codeServes } from '@domain/complaint/talk/merchant-access';
import type { ComplaintView } from '@domain/complaint/visibility';
import { postWords } from '@domain/complaint/words';
import { View } from '@tarojs/components';
import { client } from '../../cloud/client';
import { ids } from '../../ui/ids';
import { Card } from '../../ui/card';
import { IssuedCode } from './issued-code';

interface Props {
  id: string;
  complaint: ComplaintView;
  today: CivilDate;
  onIssued: () => void;
}

/** Whether the merchant reads the case in the program, and the code by which it can; the code is shown once. */
export function ViewingCard({ id, complaint, today, onIssued }: Props) {
  const { access, state, decision, revoked, version = 0 } = complaint;
  const serves = state !== undefined && codeServes({ state, decision, revoked });
  if (!access?.joined && !serves) return null;

  if (access?.joined) {
    const { name, post, on, account } = access.joined;
    return (
      <Card title="商家在小程序里看">
        <View>{`${name}（${postWords[post]}），${sayDate(on, today)}${account ? '用商家账号来答复' : '用查看码加入'}。`}</View>
        <View className="support">不是店里的人，请在“还可以办”里解除。</View>
      </Card>
    );
  }
  const { code } = access ?? {};
  return (
    <Card title="商家在小程序里看">
      <View className="support">
        把查看码随调解通知或者电话告诉商家本人。用过一次就失效；另发一个，前一个作废。不要告诉投诉人。
      </View>
      <IssuedCode
        id={ids.issueViewCode}
        codeId={ids.viewCode}
        word={code ? '另发一个查看码' : '生成查看码'}
        today={today}
        earlier={code && `${code.by} ${sayDate(code.on, today)}发过一个，${sayDate(code.until, today)}前有效，还没有人用。`}
        ask={(key) => client.complaints.issueViewCode.mutate({ id, version }, { context: { key } })}
        onIssued={onIssued}
      />
    </Card>
  );
}
