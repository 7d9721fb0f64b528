import Taro from '@tarojs/taro';
import type { Reply, Send } from './envelope';

let ready = false;

/** Once, before the first word to the cloud. */
export function openCloud(): void {
  if (!ready) Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {});
  ready = true;
}

export const send: Send = async (name, data) => {
  openCloud();
  const { result } = await Taro.cloud.callFunction({ name, data });
  return result as unknown as Reply;
};

export const storagePrefix = '';
