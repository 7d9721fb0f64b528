import { sayDate, type CivilDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import { Button } from '../../ui/button';
import { Refusal } from '../../shell/refusal';
import { TextButton } from '../../ui/text-button';

interface Props {
  /** Of the button, and of the code once it is there. */
  id: string;
  codeId: string;
  word: string;
  today: CivilDate;
  /** What stands here while none was made on this page. */
  earlier?: string;
  ask: (key: string) => Promise<{ code: string; until: string }>;
  onIssued: () => void;
}

/** `4821 0937 5566`, as one reads it out. */
const spaced = (code: string) => code.replace(/(\d{3,4})(?=(\d{3})+$|(\d{4})+$)/g, '$1 ');

/** A code that the server makes and shows once. */
export function IssuedCode({ id, codeId, word, today, earlier, ask, onIssued }: Props) {
  const [made, setMade] = useState<{ code: string; until: string }>();
  const [told, setTold] = useState<ShownRefusal>();
  const [waiting, setWaiting] = useState(false);
  const key = useRef(newKey());

  const issue = async () => {
    setWaiting(true);
    setTold(undefined);
    try {
      setMade(await ask(key.current));
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

  return (
    <>
      {made ? (
        <>
          <View id={codeId} className="figure">
            {spaced(made.code)}
          </View>
          <View>{`${sayDate(made.until, today)}前有效。只显示这一次，离开页面就看不到了。`}</View>
          <TextButton onTap={() => void Taro.setClipboardData({ data: made.code })}>复制</TextButton>
        </>
      ) : (
        earlier && <View>{earlier}</View>
      )}
      {told && <Refusal told={told} onReload={onIssued} onRetry={() => void issue()} />}
      {!made && (
        <Button id={id} kind="plain" waiting={waiting} waitingWord="正在生成……" onTap={() => void issue()}>
          {word}
        </Button>
      )}
    </>
  );
}
