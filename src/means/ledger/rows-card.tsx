import { proofKinds, rowKinds, type Indicator } from '@domain/assessment/items';
import { sayDate } from '@domain/civil-date';
import { creditFactName } from '@domain/credit/fact/name';
import { creditNoticeName } from '@domain/credit/notice/name';
import { enrolmentName } from '@domain/enrolment/name';
import { handedRecordName } from '@domain/handed-record/name';
import { leniencyName } from '@domain/leniency/name';
import { measureName } from '@domain/measure/name';
import { merchantName } from '@domain/merchant/name';
import { negotiationName } from '@domain/negotiation/name';
import { promiseName } from '@domain/promise/name';
import { spotCheckName } from '@domain/spot-check/name';
import { traceName } from '@domain/trace/name';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client, moment, newKey } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { useOpened } from '../../evidence/opened';
import { go } from '../../routes';
import { Earlier, useEarlier } from '../../shell/earlier';
import { Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { openPdf } from '../../evidence/device';
import Taro from '@tarojs/taro';
import { readRows, type Chosen, type Row } from './call';
import { proveId } from './ids';
import { PaperForm } from './paper-form';
import { WithdrawPaper } from './withdraw-paper';

const names = [
  ...[creditFactName, creditNoticeName, enrolmentName, handedRecordName, leniencyName, measureName, merchantName],
  ...[negotiationName, promiseName, spotCheckName, traceName],
];

/** The page of the record a row stands for; of a number or a paper there is none. */
const pageOf = ({ of: { kind, id } }: Row): string | undefined => {
  const page = names.find((one) => one.kind === kind)?.pages.staff;
  return page && `/${page}?id=${encodeURIComponent(id)}`;
};

/** A paper's file, opened on record. */
function ProofLine({ proof: { kind, on, name, sha256, paper, id } }: { proof: Row['proofs'][number] }) {
  const today = moment()?.today;
  const ask = () => client.evidence.openPaper.mutate({ id: paper ?? '', files: [id] }, { context: { key: newKey() } });
  const { at, told, waiting, open } = useOpened(ask);
  const address = at?.[id];
  const look = () =>
    address && (/\.pdf/i.test(address) ? void openPdf(address) : void Taro.previewImage({ urls: [address], current: address }));
  return (
    <View className="small ledger__proof">
      {`${proofKinds[kind].label}：${name}，${sayDate(on, today)}，SHA-256 ${sha256}`}
      {paper && (
        <View className="unprinted">
          <TextButton onTap={() => (address ? look() : void open())}>{address ? '看' : waiting ? '正在取……' : '打开'}</TextButton>
          {told && <Refusal told={told} onRetry={() => void open()} />}
        </View>
      )}
    </View>
  );
}

interface OneProps {
  row: Row;
  year: number;
  done: () => Promise<void>;
}

/** One row: what it is, whom it concerns, what proves it and what it lacks. */
function OneRow({ row, year, done }: OneProps) {
  const [proving, prove] = useState(false);
  const today = moment()?.today;
  const page = pageOf(row);
  const paper = row.of.kind === 'ledgerPaper' ? row.of.id : undefined;
  const own = row.proofs.flatMap((proof) => proof.paper ?? []);
  return (
    <View className="ledger__row stack">
      <View className="row__top">
        <View className="strong">{[rowKinds[row.kind].label, row.object].filter(Boolean).join(' · ')}</View>
        <Tag tone={row.missing.length ? 'due' : 'ok'}>{row.missing.length ? '缺佐证' : '佐证齐了'}</Tag>
      </View>
      <View className="support">
        {[sayDate(row.on, today), row.no, row.basis, row.document, row.result].filter(Boolean).join(' · ')}
      </View>
      {row.breaches !== undefined && <View className="support">{`这一年有 ${row.breaches} 次没有做到`}</View>}
      {row.aside && (
        <View className="support">{row.of.kind === merchantName.kind ? '不计入。' : '与网络交易无关，不计入。'}</View>
      )}
      {row.missing.map((words) => (
        <View key={words} className="matrix__lacks">
          {words}
        </View>
      ))}
      {row.proofs.map((proof) => (
        <ProofLine key={proof.id} proof={proof} />
      ))}
      <View className="unprinted">
        {page && <TextButton onTap={() => go(page)}>打开这一件</TextButton>}
        {!paper && !proving && (
          <TextButton id={proveId(row.key)} onTap={() => prove(true)}>
            补佐证
          </TextButton>
        )}
        {[...new Set([...own, ...(paper ? [paper] : [])])].map((id) => (
          <WithdrawPaper key={id} id={id} done={done} />
        ))}
        {proving && <PaperForm year={year} item={row.item} row={row.key} done={done} />}
      </View>
    </View>
  );
}

/** The rows behind a number, by day. */
export function RowsCard({
  indicator,
  year,
  asOf,
  chosen,
  done,
}: {
  indicator: Indicator;
  year: number;
  asOf?: string | undefined;
  chosen: Chosen;
  done: () => Promise<void>;
}) {
  const ask = (from?: number) => readRows({ indicator, year, asOf }, chosen, from);
  const query = useQuery(() => ask());
  const earlier = useEarlier(query.data?.next, ask);
  return (
    <View className="stack">
      <Shown of={query}>
        {({ rows, total }) => (
          <>
            <View className="support">{`${total} 条`}</View>
            {[...rows, ...earlier.rows].map((row) => (
              <OneRow key={row.key} row={row} year={year} done={done} />
            ))}
            <Earlier of={earlier} />
          </>
        )}
      </Shown>
    </View>
  );
}
