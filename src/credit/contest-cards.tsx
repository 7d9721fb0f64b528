import { sayDate, type CivilDate } from '@domain/civil-date';
import { contestLines } from '@domain/credit/notice/say';
import type { FiledFile } from '@domain/evidence/claiming';
import { View } from '@tarojs/components';
import { moment } from '../cloud/client';
import { FiledRow, picturesOf } from '../evidence/opened';
import { Card } from '../ui/card';
import { Lines } from '../ui/facts';
import type { OpenedNotice } from './notice-act/bound';

type Addresses = OpenedNotice['addresses'];

/** Files handed in with something about a notice, each to be looked at. */
export function NoticeFiles({ files, addresses }: { files: readonly FiledFile[]; addresses: Addresses }) {
  return (
    <>
      {files.map(({ id, name, type, sha256 }, index) => (
        <FiledRow
          key={id}
          name={name}
          type={type}
          number={index + 1}
          address={addresses[id]}
          pictures={picturesOf(files, addresses)}
        >
          <View className="small">{`校验码 ${sha256.slice(0, 8)}`}</View>
        </FiledRow>
      ))}
    </>
  );
}

/** What its merchant objected, with the evidence, and what was answered. */
export function ContestCards({ of: { notice, addresses } }: { of: OpenedNotice }) {
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  return (
    <>
      {(notice.contests ?? []).map(({ files = [], ...contest }) => (
        <Card key={contest.id} title="商家的异议">
          <Lines lines={contestLines(contest, wording)} />
          <NoticeFiles files={files} addresses={addresses} />
        </Card>
      ))}
    </>
  );
}
