import { extensions } from '@domain/evidence/limits';
import Taro from '@tarojs/taro';
import { newKey } from '../cloud/client';
import type { Chosen, NotTaken } from './choosing';
import { at, called, files } from './own-files';
import { prepared, type Draw } from './prepared';

/** 0 to 100; a receipt stays readable at 70 and is a fifth of the size. */
const QUALITY = 70;

/** The person changed their mind: that is no failure. */
async function unlessCancelled<T>(choosing: Promise<{ tempFiles: T[] }>): Promise<T[]> {
  try {
    return (await choosing).tempFiles;
  } catch (error) {
    if (/cancel/.test((error as { errMsg?: string }).errMsg ?? '')) return [];
    throw error;
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const { data } = await called<{ data: string | ArrayBuffer }>((to) => files().readFile({ filePath: path, ...to }));
  return new Uint8Array(data as ArrayBuffer);
}

/** A JPEG: WeChat's own compression, which turns it upright. */
async function compressed(src: string, scale: (width: number, height: number) => number): Promise<string> {
  const { width, height } = await Taro.getImageInfo({ src });
  const by = scale(width, height);
  const size = by < 1 && { compressedWidth: Math.round(width * by), compressedHeight: Math.round(height * by) };
  return (await Taro.compressImage({ src, quality: QUALITY, ...size })).tempFilePath;
}

/** Anything else: on white paper. */
async function onWhite(src: string, scale: (width: number, height: number) => number): Promise<string> {
  const info = await Taro.getImageInfo({ src });
  const by = scale(info.width, info.height);
  const [width, height] = [Math.round(info.width * by), Math.round(info.height * by)];
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  const image = canvas.createImage();
  await new Promise<void>((done, failed) => {
    image.onload = () => done();
    image.onerror = () => failed(new Error('no picture'));
    image.src = src;
  });
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(image as unknown as CanvasImageSource, 0, 0, width, height);
  const drawn = { canvas: canvas as unknown as Taro.Canvas, fileType: 'jpg' as const, quality: QUALITY / 100 };
  return (await Taro.canvasToTempFilePath({ ...drawn, destWidth: width, destHeight: height })).tempFilePath;
}

const drawing =
  (path: string): Draw =>
  async ({ scale, from }) => {
    const draw = from === 'image/jpeg' ? compressed : onWhite;
    return draw(path, scale).then(bytesOf, () => undefined);
  };

/** Into the program's own space: a path WeChat lends dies with the page. */
async function taken(path: string, name: string, whole?: boolean): Promise<Chosen | NotTaken> {
  const { size } = await called<{ size: number }>((to) => files().getFileInfo({ filePath: path, ...to }));
  const ready = await prepared(size, () => bytesOf(path), drawing(path), whole);
  if ('refused' in ready) return { name, why: ready };
  const file = `${newKey()}.${extensions[ready.type]}`;
  const data = ready.bytes.slice().buffer;
  await called((to) => files().writeFile({ filePath: at(file), data, ...to }));
  return { file, name, type: ready.type, bytes: ready.bytes.length };
}

export async function choosePictures(most: number, whole?: boolean): Promise<(Chosen | NotTaken)[]> {
  // WeChat's own compression would make a long screenshot unreadable: the pictures come as they are, and are made smaller here.
  const from = { mediaType: ['image'] as ['image'], sourceType: ['album', 'camera'] as ['album', 'camera'] };
  const chosen = await unlessCancelled(Taro.chooseMedia({ count: most, ...from, sizeType: ['original'] }));
  const kept: (Chosen | NotTaken)[] = [];
  for (const { tempFilePath } of chosen) kept.push(await taken(tempFilePath, '照片', whole));
  return kept;
}

export async function choosePdfs(most: number): Promise<(Chosen | NotTaken)[]> {
  const chosen = await unlessCancelled(Taro.chooseMessageFile({ count: most, type: 'file', extension: ['pdf'] }));
  const kept: (Chosen | NotTaken)[] = [];
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
