import Taro, { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { refusalOf } from '../cloud/client';
import { forgetShown, openWord, type WordFile } from '../cloud/open-file';
import type { ShownRefusal } from '../cloud/envelope';
import { Refusal } from './refusal';
import { TextButton } from '../ui/text-button';

interface Props {
  id?: string;
  label?: string;
  /** Asks the function for the file. */
  ask: () => Promise<WordFile>;
  children: string;
}

/** Fetches a Word file and opens it; a refusal or a lost signal is told below, and another tap tries again. */
export function OpenPaper({ id, label, ask, children }: Props) {
  const [told, setTold] = useState<ShownRefusal>();
  const [waiting, setWaiting] = useState(false);
  // The viewer was closed: a letter with names and addresses does not stay on an officer's phone.
  useDidShow(() => void forgetShown());
  const open = async () => {
    setWaiting(true);
    setTold(undefined);
    let file: WordFile;
    try {
      file = await ask();
    } catch (error) {
      setWaiting(false);
      return setTold(refusalOf(error));
    }
    await openWord(file).catch(() => Taro.showToast({ title: '手机打不开这份文件，请在电脑上打开', icon: 'none' }));
    setWaiting(false);
  };
  return (
    <>
      <TextButton id={id} label={label} onTap={() => void (waiting ? undefined : open())}>
        {waiting ? '正在取……' : children}
      </TextButton>
      {told && <Refusal told={told} onRetry={() => void open()} />}
    </>
  );
}
