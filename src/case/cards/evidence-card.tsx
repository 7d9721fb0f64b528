import { sayDate, type CivilDate } from '@domain/civil-date';
import type { Evidence, Party } from '@domain/complaint/records';
import { sayBytes } from '@domain/evidence/limits';
import { sayFiles } from '@domain/evidence/words';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { client, newKey } from '../../cloud/client';
import { ownPictures } from '../../evidence/own-pictures';
import { FiledRow, picturesOf, useOpened } from '../../evidence/opened';
import { ids } from '../../ui/ids';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Refusal } from '../../shell/refusal';

interface Props {
  id: string;
  evidence: readonly Evidence[];
  today: CivilDate;
  /** A party's own side, whose files are its own; staff have none: they are told that opening is written down, and see the fingerprint. */
  own?: Party;
}

const sides = { complainant: '投诉人', respondent: '商家' } as const;

/** 凭证: what was handed in; the pictures themselves only after one asked for them, which is written down. */
export function EvidenceCard({ id, evidence, today, own }: Props) {
  const files = evidence.map((one) => one.id);
  const { at, told, waiting, open } = useOpened(() => client.evidence.open.mutate({ id, files }, { context: { key: newKey() } }));
  const [mine, setMine] = useState<Record<string, string>>({});
  const pictures = files.join();
  useEffect(() => {
    if (own) void ownPictures(pictures.split(',')).then(setMine);
  }, [own, pictures]);
  if (evidence.length === 0) return null;
  const seen = { ...mine, ...at };
  const all = at ?? (evidence.every(({ id: file }) => mine[file]) ? mine : undefined);
  return (
    <Card title={`凭证（${sayFiles(evidence)}）`}>
      {evidence.map(({ id: file, name, type, bytes, from, by, on, sha256, released }, index) => (
        <FiledRow
          key={file}
          name={name}
          type={type}
          number={index + 1}
          address={seen[file]}
          pictures={picturesOf(evidence, seen)}
        >
          <View className="support">{`${own === from ? '您' : sides[from]} · ${sayDate(on, today)}${by === sides[from] ? '' : ` · ${by}登记`}`}</View>
          <View className="small">{`${sayBytes(bytes)}${!own ? ` · 校验码 ${sha256.slice(0, 8)}` : ''}`}</View>
          {released && <View className="small">{`${sayDate(released.on, today)}已给另一方看`}</View>}
        </FiledRow>
      ))}
      {all ? (
        <View className="small">{`点图片看大图。${at ? '10 分钟后收起，要再看就再打开一次。' : ''}`}</View>
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
