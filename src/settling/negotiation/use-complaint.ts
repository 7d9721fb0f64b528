import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { client, newKey, refusalOf } from '../../cloud/client';
import type { ShownRefusal } from '../../cloud/envelope';
import type { OpenedNegotiation } from '../../negotiation/bound';
import { routes } from '../../routes';

/** 转为投诉: asked once, filed under one key, then the case is opened. */
export function useComplaint(of: OpenedNegotiation | undefined, reload: () => Promise<void>) {
  const [told, tell] = useState<ShownRefusal>();
  const [waiting, wait] = useState(false);
  const key = useRef<string>();
  const ask = async () => {
    if (!of) return;
    const asked = await Taro.showModal({
      title: '转为投诉？',
      content: '您写的内容和照片都带过去，不用再填。今天算收到，7 个工作日内答复您是否受理。',
      confirmText: '转为投诉',
      cancelText: '再想想',
    });
    if (!asked.confirm) return;
    wait(true);
    tell(undefined);
    try {
      const { id, version } = of;
      const made = await client.complaints.fromNegotiation.mutate(
        { id, version },
        { context: { key: (key.current ??= newKey()) } },
      );
      await Taro.redirectTo({ url: `${routes.caseView(made.id)}&new=1` });
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.code === 'key-reused' || refusal.then === 'reload') key.current = undefined;
      tell(refusal);
      if (refusal.then === 'reload') await reload();
    } finally {
      wait(false);
    }
  };
  return { told, waiting, ask };
}
