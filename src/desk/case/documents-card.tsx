import { sayDate, type CivilDate } from '@domain/civil-date';
import type { IssuedDocument } from '@domain/complaint/records';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client } from '../../cloud/client';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { TextButton } from '../../ui/text-button';
import { OpenPaper } from '../../shell/open-paper';

interface Props {
  id: string;
  documents: readonly IssuedDocument[];
  /** Those that name a day which is still provisional. */
  provisional?: readonly IssuedDocument[];
  today: CivilDate;
}

/** The official forms issued on a case: number, day, the frozen text on a tap, and a Word file to print. */
export function DocumentsCard({ id, documents, provisional = [], today }: Props) {
  const [opened, open] = useState<string>();
  if (documents.length === 0) return null;
  return (
    <Card title="文书">
      {documents.map(({ number, title, body, issuedOn, issuedBy, hash, voided }) => (
        <View key={number} className="stack">
          <View>
            <View className="strong">{title}</View>
            <View className="support">
              {number}
              {voided ? ` · 已作废：${voided.reason}` : ''}
            </View>
            {provisional.some((one) => one.number === number) && (
              <View className="support">写的最迟日期是暂按的：那一年的放假安排公布后有变动，会自动发《期限更正告知书》。</View>
            )}
            <View className="small">{`${issuedBy} · ${sayDate(issuedOn, today)} · 校验码 ${hash.slice(0, 8)}`}</View>
          </View>
          <View className="row__top">
            <TextButton onTap={() => open(opened === number ? undefined : number)}>
              {opened === number ? '收起' : '看原文'}
            </TextButton>
            <OpenPaper label={`打开${title}`} ask={() => client.documents.paper.query({ id, number })}>
              打开（可打印）
            </OpenPaper>
          </View>
          {opened === number && <Notice body={`${number}\n${body}`} />}
        </View>
      ))}
    </Card>
  );
}
