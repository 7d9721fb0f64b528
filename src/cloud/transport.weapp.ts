import Taro from '@tarojs/taro';
import type { Reply, Send } from './envelope';

let ready = false;

export const send: Send = async (name, data) => {
  if (!ready) {
    Taro.cloud.init({});
    ready = true;
  }
  const { result } = await Taro.cloud.callFunction({ name, data });
  return result as unknown as Reply;
};

export const storagePrefix = '';
