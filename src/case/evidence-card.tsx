import { sayDate, type CivilDate } from '@domain/civil-date';
import type { Evidence, Party } from '@domain/complaint/records';
import { sayBytes } from '@domain/evidence/limits';
import { sayFiles } from '@domain/evidence/words';
import { Image, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { client, moment, newKey, refusalOf } from '../cloud/client';
import type { Told } from '../cloud/envelope';
import { openPdf } from '../evidence/device';
import { fileId, ids } from '../ids';
import { aria, ariaImage } from '../ui/aria';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Refusal } from '../ui/refusal';
import { TextButton } from '../ui/text-button';

interface Props {
  id: string;
  evidence: readonly Evidence[];
  today: CivilDate;
  /** A party's own side, whose files are its own; staff have none: they are told that opening is written down, and see the fingerprint. */
  own?: Party;
}

const sides = { complainant: '投诉人', respondent: '商家' } as const;

/** Addresses by file, until they end. */
type Opened = Record<string, string>;

/** Fetches the addresses of all files at once; they are forgotten when they end. */
function useOpened(id: string, evidence: readonly Evidence[]) {
  const [opened, setOpened] = useState<{ until: number; at: Opened }>();
  const [told, setTold] = useState<Told>();
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
      const files = evidence.map((one) => one.id);
      const answer = await client.evidence.open.mutate({ id, files }, { context: { key: newKey() } });
      setOpened({ until: answer.until, at: Object.fromEntries(answer.files.map((one) => [one.id, one.url])) });
    } catch (error) {
      setTold(refusalOf(error));
    } finally {
      setWaiting(false);
    }
  };
  return { at: opened?.at, told, waiting, open };
}

/** 凭证: what was handed in; the pictures themselves only after one asked for them, which is written down. */
export function EvidenceCard({ id, evidence, today, own }: Props) {
  const { at, told, waiting, open } = useOpened(id, evidence);
  if (evidence.length === 0) return null;
  const pictures = evidence.flatMap((one) => (one.type === 'application/pdf' ? [] : (at?.[one.id] ?? [])));
  return (
    <Card title={`凭证（${sayFiles(evidence)}）`}>
      {evidence.map((one, index) => (
        <EvidenceRow
          key={one.id}
          of={one}
          number={index + 1}
          address={at?.[one.id]}
          pictures={pictures}
          today={today}
          own={own}
        />
      ))}
      {at ? (
        <View className="small">点图片看大图。10 分钟后收起，要再看就再打开一次。</View>
      ) : (
        <>
          {!own && <View className="small">打开以后，您的姓名和时间会记下来，负责人看得到。</View>}
          <Button id={ids.openEvidence} kind="plain" waiting={waiting} waitingWord="正在取……" onTap={() => void open()}>
            打开看
          </Button>
        </>
      )}
      {told && <Refusal told={told} onRetry={() => void open()} />}
    </Card>
  );
}

interface RowProps {
  of: Evidence;
  number: number;
  address?: string;
  /** Addresses of all pictures, to leaf through. */
  pictures: readonly string[];
  today: CivilDate;
  own?: Party;
}

function EvidenceRow({ of, number, address, pictures, today, own }: RowProps) {
  const { name, type, bytes, from, by, on, sha256, released } = of;
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
        <View className="support">{`${own === from ? '您' : sides[from]} · ${sayDate(on, today)}${by === sides[from] ? '' : ` · ${by}登记`}`}</View>
        <View className="small">{`${sayBytes(bytes)}${!own ? ` · 校验码 ${sha256.slice(0, 8)}` : ''}`}</View>
        {released && <View className="small">{`${sayDate(released.on, today)}已给另一方看`}</View>}
        {pdf && address && (
          <TextButton id={fileId(number, 'open')} label={`打开${name}`} onTap={look}>
            打开 PDF
          </TextButton>
        )}
      </View>
    </View>
  );
}
