import { sayDate, type CivilDate } from '@domain/civil-date';
import type { IssuedDocument } from '@domain/complaint/records';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { TextButton } from '../../ui/text-button';

/** The official forms issued on a case: number, day, and the frozen text on a tap. */
export function DocumentsCard({ documents, today }: { documents: readonly IssuedDocument[]; today: CivilDate }) {
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
              {voided ? ' · 已作废' : ''}
            </View>
            <View className="small">{`${issuedBy} · ${sayDate(issuedOn, today)} · 校验码 ${hash.slice(0, 8)}`}</View>
          </View>
          <TextButton onTap={() => open(opened === number ? undefined : number)}>
            {opened === number ? '收起' : '看原文'}
          </TextButton>
          {opened === number && <Notice body={`${number}\n${body}`} />}
        </View>
      ))}
    </Card>
  );
}
