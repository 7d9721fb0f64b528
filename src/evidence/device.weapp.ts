import { typeOfBytes } from '@domain/evidence/sniff';
import { extensions } from '@domain/evidence/limits';
import Taro from '@tarojs/taro';
import { newKey } from '../cloud/client';
import { openCloud } from '../cloud/transport.weapp';
import type { Chosen } from './device';

const at = (file: string) => `${Taro.env.USER_DATA_PATH ?? ''}/${file}`;
const files = () => Taro.getFileSystemManager();
/** 0 to 100; a receipt stays readable at 70 and is a fifth of the size. */
const QUALITY = 70;

/** WeChat's callbacks as a promise. */
function called<T>(call: (to: { success: (result: T) => void; fail: (error: { errMsg: string }) => void }) => void): Promise<T> {
  return new Promise((done, failed) => call({ success: done, fail: ({ errMsg }) => failed(new Error(errMsg)) }));
}

/** The person changed their mind: that is no failure. */
async function unlessCancelled<T>(choosing: Promise<{ tempFiles: T[] }>): Promise<T[]> {
  try {
    return (await choosing).tempFiles;
  } catch (error) {
    if (/cancel/.test((error as { errMsg?: string }).errMsg ?? '')) return [];
    throw error;
  }
}

/** Into the program's own space: a path WeChat lends dies with the page. */
async function taken(path: string, name: string): Promise<Chosen> {
  const head = await called<{ data: string | ArrayBuffer }>((to) =>
    files().readFile({ filePath: path, position: 0, length: 8, ...to }),
  );
  const type = typeOfBytes(new Uint8Array(head.data as ArrayBuffer)) ?? '';
  const { size } = await called<{ size: number }>((to) => files().getFileInfo({ filePath: path, ...to }));
  const file = `${newKey()}.${type ? extensions[type] : 'bin'}`;
  if (type) await called((to) => files().copyFile({ srcPath: path, destPath: at(file), ...to }));
  return { file, name, type, bytes: size };
}

/** Re-encoded, which leaves behind where it was taken; what WeChat cannot compress stays as it is, and the server cleans it. */
const compressed = (src: string) =>
  Taro.compressImage({ src, quality: QUALITY }).then(
    ({ tempFilePath }) => tempFilePath,
    () => src,
  );

export async function choosePictures(most: number): Promise<Chosen[]> {
  const chosen = await unlessCancelled(
    Taro.chooseMedia({ count: most, mediaType: ['image'], sourceType: ['album', 'camera'], sizeType: ['compressed'] }),
  );
  const kept: Chosen[] = [];
  for (const { tempFilePath } of chosen) kept.push(await taken(await compressed(tempFilePath), '照片'));
  return kept;
}

export async function choosePdfs(most: number): Promise<Chosen[]> {
  const chosen = await unlessCancelled(Taro.chooseMessageFile({ count: most, type: 'file', extension: ['pdf'] }));
  const kept: Chosen[] = [];
  for (const { path, name } of chosen) kept.push(await taken(path, name));
  return kept;
}

export async function chooseSheet(): Promise<Chosen | undefined> {
  const [chosen] = await unlessCancelled(Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'csv'] }));
  if (!chosen) return undefined;
  const { size } = await called<{ size: number }>((to) => files().getFileInfo({ filePath: chosen.path, ...to }));
  const file = `${newKey()}.bin`;
  await called((to) => files().copyFile({ srcPath: chosen.path, destPath: at(file), ...to }));
  return { file, name: chosen.name, type: '', bytes: size };
}

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

export async function openPdf(address: string): Promise<void> {
  const { tempFilePath } = await Taro.downloadFile({ url: address });
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true });
}
