import { forms, media, proofKinds, reachWays } from '@domain/bulletin/media';
import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { client, moment, newKey } from '../../cloud/client';
import { FiledRow, picturesOf, useOpened } from '../../evidence/opened';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { Tag } from '../../ui/tag';
import { go } from '../../routes';
import { TextButton } from '../../ui/text-button';
import type { Opened } from '../seen';
import { pressRoutes } from '../routes';
import { offeredOn } from './offered';

/** 发布记录和佐证: each telling with where, how many, what proves it and what is still missing. */
export function ReleasesCard({ of }: { of: Opened }) {
  const { id, bulletin, missing } = of;
  const { releases = [] } = bulletin;
  const files = releases.flatMap(({ proofs }) => proofs.map(({ file }) => file));
  const ask = () =>
    client.evidence.openBulletin.mutate({ id, files: files.map((file) => file.id) }, { context: { key: newKey() } });
  const { at, told, waiting, open } = useOpened(ask);
  const today = moment()?.today;
  const day = (on: string) => sayDate(on, today);
  const mayProve = offeredOn(of).more.includes('addProof');
  let number = 0;
  return (
    <Card title={`发布记录（${releases.filter(({ struck }) => !struck).length}）`}>
      {releases.length === 0 && <View className="support">还没有登记。发了以后在这里登记媒介、形式、日期和佐证。</View>}
      {releases.map((release) => {
        const { medium, form, on, place, url, reach, reachHow, proofs, struck, recordedBy } = release;
        const lacks = missing[release.id] ?? [];
        const facts = [
          place,
          reach !== undefined && `${reach} 人${reachHow ? `（${reachWays[reachHow].label}）` : ''}`,
          `${recordedBy}登记`,
        ];
        return (
          <View key={release.id} className="record press__release">
            <View className="row__top">
              <View className="strong">{`${media[medium].label} · ${forms[form].label} · ${day(on)}`}</View>
              {struck ? <Tag tone="quiet">已作废</Tag> : lacks.length ? <Tag tone="due">缺佐证</Tag> : <Tag tone="ok">齐了</Tag>}
            </View>
            <View className="support">{facts.filter(Boolean).join(' · ')}</View>
            {url && (
              <CopyButton small text={url} label={`复制网址 ${url}`}>
                复制网址
              </CopyButton>
            )}
            {struck && <View className="support">{`${day(struck.on)}${struck.by}作废：${struck.reason}`}</View>}
            {!struck && lacks.length > 0 && (
              <View className="press__finding support">{lacks.map(({ say }) => say).join('；')}</View>
            )}
            {!struck && lacks.some(({ what }) => what === 'proof') && mayProve && (
              <TextButton onTap={() => go(pressRoutes.act(id, 'addProof', { release: release.id }))}>补佐证</TextButton>
            )}
            {proofs.map(({ kind, on: shows, file }) => {
              number += 1;
              return (
                <FiledRow
                  key={file.id}
                  name={file.name}
                  type={file.type}
                  number={number}
                  address={at?.[file.id]}
                  pictures={picturesOf(files, at)}
                >
                  <View className="small">{`${proofKinds[kind].label}，看得见的日期 ${day(shows)} · 校验码 ${file.sha256.slice(0, 8)}`}</View>
                </FiledRow>
              );
            })}
          </View>
        );
      })}
      {files.length > 0 && !at && (
        <Button id="open-proofs" kind="plain" waiting={waiting} waitingWord="正在取……" onTap={() => void open()}>
          打开佐证
        </Button>
      )}
      {told && <Refusal told={told} onRetry={() => void open()} />}
    </Card>
  );
}
