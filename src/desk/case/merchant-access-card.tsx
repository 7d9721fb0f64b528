import { sayDate, type CivilDate } from '@domain/civil-date';
import { codeServes } from '@domain/complaint/talk/merchant-access';
import type { ComplaintView } from '@domain/complaint/visibility';
import { postWords } from '@domain/complaint/words';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Refusal } from '../../shell/refusal';
import { TextButton } from '../../ui/text-button';

interface Props {
  id: string;
  complaint: ComplaintView;
  today: CivilDate;
  onIssued: () => void;
}

/** `4821 0937 5566`, as one reads it out. */
const spaced = (code: string) => code.replace(/(\d{4})(?=\d)/g, '$1 ');

/** Whether the merchant reads the case in the program, and the code by which it can; the code is shown once. */
export function ViewingCard({ id, complaint, today, onIssued }: Props) {
  const [made, setMade] = useState<{ code: string; until: string }>();
  const [told, setTold] = useState<ShownRefusal>();
  const [waiting, setWaiting] = useState(false);
  const key = useRef(newKey());
  const { access, state, decision, revoked, version = 0 } = complaint;
  const serves = state !== undefined && codeServes({ state, decision, revoked });
  if (!access?.joined && !serves) return null;

  const issue = async () => {
    setWaiting(true);
    setTold(undefined);
    try {
      setMade(await client.complaints.issueViewCode.mutate({ id, version }, { context: { key: key.current } }));
      key.current = newKey();
      onIssued();
    } catch (error) {
      const refusal = refusalOf(error);
      // Another version is another request; only a lost answer is asked for again.
      if (refusal.then !== 'retry') key.current = newKey();
      setTold(refusal);
    } finally {
      setWaiting(false);
    }
  };

  if (access?.joined) {
    const { name, post, on } = access.joined;
    return (
      <Card title="商家在小程序里看">
        <View>{`${name}（${postWords[post]}），${sayDate(on, today)}用查看码加入。`}</View>
        <View className="support">不是店里的人，请在“还可以办”里解除。</View>
      </Card>
    );
  }
  return (
    <Card title="商家在小程序里看">
      <View className="support">
        把查看码随调解通知或者电话告诉商家本人。用过一次就失效；另发一个，前一个作废。不要告诉投诉人。
      </View>
      {made ? (
        <>
          <View id={ids.viewCode} className="figure">
            {spaced(made.code)}
          </View>
          <View>{`${sayDate(made.until, today)}前有效。只显示这一次，离开页面就看不到了。`}</View>
          <TextButton onTap={() => void Taro.setClipboardData({ data: made.code })}>复制查看码</TextButton>
        </>
      ) : (
        access?.code && (
          <View>{`${access.code.by} ${sayDate(access.code.on, today)}发过一个，${sayDate(access.code.until, today)}前有效，还没有人用。`}</View>
        )
      )}
      {told && <Refusal told={told} onReload={onIssued} onRetry={() => void issue()} />}
      {!made && (
        <Button id={ids.issueViewCode} kind="plain" waiting={waiting} waitingWord="正在生成……" onTap={() => void issue()}>
          {access?.code ? '另发一个查看码' : '生成查看码'}
        </Button>
      )}
    </Card>
  );
}
