import { nextActs, type Found } from './next-acts';
import type { Score } from './scores';

const pending: Score = { state: 'pending', reason: '待定' };
const noData: Score = { state: 'noData', reason: '无数据' };
const lost: Score = { state: 'scored', points: 0, reason: '没有超过' };
const won: Score = { state: 'scored', points: 1, reason: '都超过' };
const nothing: Found = { official: () => undefined, confirmed: false, odrFirms: 1 };

test('a value that is recorded is checked and not recorded again; one that counts asks for nothing', () => {
  expect(nextActs('mediationSuccess', pending, nothing)).toEqual([
    { act: 'record', of: 'national', measures: ['mediationSuccessA'] },
  ]);
  expect(nextActs('mediationSuccess', pending, { ...nothing, official: () => 'waits' })).toEqual([
    { act: 'check', of: 'national', measures: ['mediationSuccessA'] },
  ]);
  expect(nextActs('satisfaction', noData, { ...nothing, official: () => 'counts' })).toEqual([]);
});

test('26.1 names each thing it lacks: an enrolled firm, the county and the country at the platform, the word on the mechanism', () => {
  const official: Found['official'] = (of, measure) => (of === 'county' && measure === 'odrOnTime' ? 'waits' : undefined);
  expect(nextActs('odr', noData, { official, confirmed: false, odrFirms: 0 })).toEqual([
    { act: 'enrol' },
    { act: 'check', of: 'county', measures: ['odrOnTime'] },
    { act: 'record', of: 'county', measures: ['odrSettled'] },
    { act: 'record', of: 'national', measures: ['odrOnTime', 'odrSettled'] },
    { act: 'confirm' },
  ]);
  expect(nextActs('odr', pending, { official: () => 'counts', confirmed: false, odrFirms: 2 })).toEqual([{ act: 'confirm' }]);
});

test('who won is asked for nothing; who lost sees the cases; a ledger waits for a person until one has confirmed it', () => {
  expect(nextActs('onTime', won, nothing)).toEqual([]);
  expect(nextActs('onTime', lost, nothing)).toEqual([{ act: 'cases', measures: ['firstDecisionOnTime', 'closingOnTimeA'] }]);
  expect(nextActs('odr', lost, nothing)).toEqual([]);
  for (const item of ['education', 'warnings', 'guidance'] as const) {
    expect(nextActs(item, pending, nothing)).toEqual([{ act: 'confirm' }]);
    expect(nextActs(item, pending, { ...nothing, confirmed: true })).toEqual([]);
  }
});
