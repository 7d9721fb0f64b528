import type { EvidenceType } from '@domain/evidence/limits';
import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState, type ReactNode } from 'react';
import { moment, refusalOf } from '../cloud/client';
import type { ShownRefusal } from '../cloud/envelope';
import { fileId } from '../ui/ids';
import { aria, ariaImage } from '../ui/aria';
import { TextButton } from '../ui/text-button';
import { openPdf } from './device';

interface Opening {
  /** UTC ms by the server's clock. */
  until: number;
  files: readonly { id: string; url: string }[];
}

/** Fetches the addresses of all files at once; they are forgotten when they end. */
export function useOpened(ask: () => Promise<Opening>) {
  const [opened, setOpened] = useState<{ until: number; at: Record<string, string> }>();
  const [told, setTold] = useState<ShownRefusal>();
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!opened) return undefined;
    const timer = setTimeout(() => setOpened(undefined), opened.until - (moment()?.now ?? 0));
    return () => clearTimeout(timer);
  }, [opened]);
  const open = async () => {
    setWaiting(true);
    setTold(undefined);
    try {
      const { until, files } = await ask();
      setOpened({ until, at: Object.fromEntries(files.map((one) => [one.id, one.url])) });
    } catch (error) {
      setTold(refusalOf(error));
    } finally {
      setWaiting(false);
    }
  };
  return { at: opened?.at, told, waiting, open };
}

/** Addresses of the pictures among these files, to leaf through. */
export function picturesOf(files: readonly { id: string; type: EvidenceType }[], at: Record<string, string> = {}): string[] {
  return files.flatMap(({ id, type }) => (type === 'application/pdf' ? [] : (at[id] ?? [])));
}

interface Props {
  name: string;
  type: EvidenceType;
  number: number;
  address?: string;
  pictures: readonly string[];
  /** What is said of it under its name. */
  children: ReactNode;
}

/** One filed file: its picture once it was opened, and what is known of it. */
export function FiledRow({ name, type, number, address, pictures, children }: Props) {
  const pdf = type === 'application/pdf';
  const cannot = () => Taro.showToast({ title: '手机打不开这个文件，请在电脑上打开', icon: 'none' });
  const look = () => {
    if (!address) return;
    if (pdf) void openPdf(address).catch(cannot);
    else void Taro.previewImage({ urls: [...pictures], current: address });
  };
  return (
    <View className="file">
      <View
        className="file__picture"
        {...(address && !pdf ? aria({ role: 'button', label: `看大图：${name}` }) : {})}
        onClick={look}
      >
        {address && !pdf ? (
          <Image className="file__image" src={address} mode="aspectFill" {...ariaImage(name)} />
        ) : (
          <View className="small">{pdf ? 'PDF' : '图片'}</View>
        )}
      </View>
      <View className="file__text">
        <View className="strong">{name}</View>
        {children}
        {pdf && address && (
          <TextButton id={fileId(number, 'open')} label={`打开${name}`} onTap={look}>
            打开 PDF
          </TextButton>
        )}
      </View>
    </View>
  );
}
