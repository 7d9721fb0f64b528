import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { client, refusalOf } from '../cloud/client';
import { askForMessage } from '../cloud/subscribe';
import { aria } from '../ui/aria';
import { TextButton } from '../ui/text-button';
import { bulletinIds } from './ids';

/** 下次提醒我: the next warning in the inbox, and once in WeChat where the bureau has a template; one tap, one message. */
export function RemindOfNext() {
  const [subscribed, setSubscribed] = useState<boolean>();
  const [template, setTemplate] = useState<string>();
  const [said, say] = useState('');
  useEffect(() => {
    void client.bulletins.subscribed.query().then(({ subscribed: is }) => setSubscribed(is), refusalOf);
    void client.accounts.messages.query().then((found) => setTemplate(found.template), refusalOf);
  }, []);
  if (subscribed === undefined) return null;
  const ask = async () => {
    // WeChat asks in the tap itself, before anything else is waited for.
    const message = template ? askForMessage(template).catch(() => false) : Promise.resolve(false);
    try {
      await client.bulletins.subscribe.mutate({ wanted: true });
      setSubscribed(true);
      say((await message) ? '好的，下一条来了，消息里有，微信也提醒您一次。' : '好的，下一条来了，“消息”里会有。');
    } catch (error) {
      const { say: why, do: then } = refusalOf(error);
      say(`${why}${then}`);
    }
  };
  const stop = async () => {
    try {
      await client.bulletins.subscribe.mutate({ wanted: false });
      setSubscribed(false);
      say('不再提醒。');
    } catch (error) {
      say(refusalOf(error).say);
    }
  };
  return (
    <View>
      {subscribed ? (
        <View className="row__top">
          <View className="support">下一条提示来了会提醒您。</View>
          <TextButton id={bulletinIds.remind} onTap={() => void stop()}>
            不用提醒了
          </TextButton>
        </View>
      ) : (
        <TextButton id={bulletinIds.remind} onTap={() => void ask()}>
          下次提醒我（有新的提示、警示，提醒一次）
        </TextButton>
      )}
      {said && (
        <View className="support" {...aria({ role: 'status' })}>
          {said}
        </View>
      )}
    </View>
  );
}
