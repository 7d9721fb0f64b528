import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from './button';
import { copyText } from './clipboard';
import { TextButton } from './text-button';

interface Props {
  id?: string;
  number: string;
  /** Who answers there, before the number; without it the number stands alone. */
  who?: string;
  /** As a button of its own instead of words in a line. */
  large?: boolean;
}

/** What the phone dials: digits, as a text is read aloud they may be parted by blanks and dashes; an extension is asked for by a voice. */
const dialled = (number: string) => number.replace(/转\d*$/, '').replace(/[\s()（）-]/g, '');

/** Whether somebody can be called there: a masked number cannot. */
const canCall = (number: string) => /^\+?\d{3,20}$/.test(dialled(number));

/**
 * A telephone number that one tap calls. Where the device cannot call (a PC), it is copied and said so; a number that is masked is shown and
 * nothing more. Who puts the receiver down before it rings is told nothing.
 */
export function Phone({ id, number, who = '', large = false }: Props) {
  const [told, tell] = useState('');
  const words = `${who}${number}`;
  if (!canCall(number)) return <View>{words}</View>;
  const call = () => {
    const phoneNumber = dialled(number);
    Promise.resolve(Taro.makePhoneCall({ phoneNumber })).then(
      () => tell(''),
      ({ errMsg = '' }: { errMsg?: string }) =>
        errMsg.indexOf('cancel') >= 0
          ? undefined
          : copyText(phoneNumber).then((done) =>
              tell(`这台设备不能拨打电话。${done ? '号码已经复制。' : `请用电话拨 ${number}。`}`),
            ),
    );
  };
  return (
    <>
      {large ? (
        <Button id={id} kind="plain" onTap={call}>
          {`打 ${words}`}
        </Button>
      ) : (
        <TextButton id={id} label={who ? undefined : `打电话 ${number}`} onTap={call}>
          {words}
        </TextButton>
      )}
      {told && <View className="support">{told}</View>}
    </>
  );
}
