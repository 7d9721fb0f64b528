import { doubtfulAmounts } from './doubtful-amounts';

const yuan = (amount: number) => Math.round(amount * 100);

test.each([
  ['an ordinary refund', 129, 129, []],
  ['nothing asked in money', 129, undefined, []],
  ['the price and ten times as much (食品安全法 148)', 200, 2200, []],
  ['a thousand yuan besides, for a cheap thing', 12, 1012, []],
  ['more than the law gives', 12, 1013, ['requests']],
  ['fen taken for yuan', 12, 1200, ['requests']],
  ['and the other way round', 1200, 12, ['purchase']],
  ['a hundred thousand are not doubted, one fen more is', 100_000, 100_000.01, ['requests']],
  ['either alone', 200_000, undefined, ['purchase']],
] as const)('%s', (_, amount, asked, fields) =>
  expect(
    doubtfulAmounts({ amountFen: yuan(amount), ...(asked !== undefined && { askedFen: yuan(asked) }) }).map(({ field }) => field),
  ).toEqual(fields),
);
