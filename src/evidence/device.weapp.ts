import Taro from '@tarojs/taro';
import { downloaded, showDocument } from '../cloud/shown-documents';
import { openCloud } from '../cloud/transport.weapp';
import { at, called, files } from './own-files';

// Carried by the main package, for all that hand files in: a copy in each of them would be dearer.
export * from './choosing';

export function shownAt(file: string): Promise<string | undefined> {
  return called((to) => files().access({ path: at(file), ...to })).then(
    () => at(file),
    () => undefined,
  );
}

export async function drop(file: string): Promise<void> {
  // One that is not there any more is dropped.
  await called((to) => files().unlink({ filePath: at(file), ...to })).catch(() => undefined);
}

export async function upload(file: string, path: string, told: (percent: number) => void): Promise<void> {
  if ((await shownAt(file)) === undefined) throw new Error('gone');
  openCloud();
  await new Promise<void>((done, failed) => {
    const task = Taro.cloud.uploadFile({
      cloudPath: path,
      filePath: at(file),
      success: () => done(),
      fail: ({ errMsg }) => failed(new Error(errMsg)),
    });
    task.onProgressUpdate(({ progress }) => told(progress));
  });
}

export function onSignal(then: () => void): () => void {
  const heard: Taro.onNetworkStatusChange.Callback = ({ isConnected }) => (isConnected ? then() : undefined);
  Taro.onNetworkStatusChange(heard);
  return () => Taro.offNetworkStatusChange(heard);
}

export const openPdf = (address: string): Promise<void> => showDocument('凭证.pdf', 'pdf', downloaded(address));
