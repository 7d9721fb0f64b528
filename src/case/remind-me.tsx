import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { client, refusalOf } from '../cloud/client';
import { askForMessage } from '../cloud/subscribe';
import { ids } from '../ui/ids';
import { Card } from '../ui/card';
import { TextButton } from '../ui/text-button';

/** Offers one message in WeChat for the next news; WeChat lets a program send as many as were accepted, each by a tap. */
export function RemindMe({ children }: { children: string }) {
  const [template, setTemplate] = useState<string>();
  const [said, say] = useState('');
  // It stands below what a query shows, so the page was shown before it was there. Without an answer nothing is offered.
  useEffect(() => void client.accounts.messages.query().then((found) => setTemplate(found.template), refusalOf), []);
  if (!template) return null;
  const ask = () =>
    askForMessage(template).then(
      (accepted) => say(accepted ? '好的，下一次有消息会在微信里提醒您一次。' : '没有订阅。消息都在“消息”里，随时能看。'),
      () => say('这次没有订阅上，请再点一次。消息都在“消息”里。'),
    );
  return (
    <Card>
      <TextButton id={ids.remindMe} onTap={() => void ask()}>
        {children}
      </TextButton>
      {said && <View className="support">{said}</View>}
    </Card>
  );
}
