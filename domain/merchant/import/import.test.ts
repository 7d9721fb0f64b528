import { merchantOf, usccs } from '../fixture';
import { findMarks } from '../listing';
import { without } from '../../without';
import { merchantColumns, templateRows, type MerchantColumn } from './columns';
import { exportHeadings, exportLines } from './export';
import { matched } from './matching';
import { readMerchantRow, type ListedMerchant } from './row';

const mapping = merchantColumns.ids;
const said: Partial<Record<MerchantColumn, string>> = {
  ...{ name: '云屏山货有限公司', uscc: usccs[0], registeredOn: '2023年5月18日', address: '两当县云屏镇街道 8 号' },
  ...{ platform: '淘宝', shop: '云屏山货店', url: 'https://yunping.example.com', aliases: '云屏核桃、山货姐' },
};
const row = (more: Partial<Record<MerchantColumn, string>> = {}) =>
  readMerchantRow({ no: 2, cells: mapping.map((id) => ({ ...said, ...more })[id] ?? '') }, { mapping });
const good = (more: Partial<Record<MerchantColumn, string>> = {}): ListedMerchant => {
  const read = row(more);
  if ('problems' in read) throw new Error(read.problems.join('；'));
  return read;
};
const problems = (more: Partial<Record<MerchantColumn, string>>) => {
  const read = row(more);
  return 'problems' in read ? read.problems.join('；') : '';
};

test('a row is read as an officer would have typed it; kind by the code, office by the town', () => {
  expect(good().entry).toMatchObject({
    ...{ kind: 'company', name: '云屏山货有限公司', uscc: usccs[0], registeredOn: '2023-05-18', office: '621228-03' },
    shop: { channel: 'platform', platform: '淘宝', name: '云屏山货店', aliases: ['云屏核桃', '山货姐'] },
  });
});

test.each([
  ['a code with a wrong digit', { uscc: '91621228MA7123450G' }, '统一社会信用代码'],
  ['a code that a sheet has rounded', { uscc: '9.16E+17' }, '设成文本'],
  ['no code and no reason (电子商务法 10)', { uscc: '', kind: '个人' }, '为什么不用登记'],
  ['a firm without a code', { uscc: '', kind: '企业' }, '18 位'],
  ['a firm above 100 000 yuan (网络交易监督管理办法 8)', { over100k: '是' }, '有营业执照的不标'],
  ['a day that is none', { registeredOn: '去年' }, '读不出来'],
  ['an address of no town of ours', { address: '某市某路 1 号' }, '归哪个所管'],
  ['a shop on no platform', { platform: '', channel: '平台' }, '哪个平台'],
  ['a trade of no list', { trades: '修仙' }, '读不出来'],
])('%s is named at its column', (_, more, say) => {
  expect(problems(more)).toContain(say);
});

test('who need not register is read with the reason, and is marked where the trade is above 100 000 yuan', () => {
  const person = { uscc: '', kind: '自然人', exemption: '零星小额', registeredOn: '', name: '赵家菌子', over100k: '是' };
  expect(good(person).entry).toMatchObject({ kind: 'person', exemption: 'small', over100k: true });
});

const known = merchantOf({ people: [] });
test.each([
  ['nothing known', good(), undefined, [], 'fresh'],
  ['the same once more', good(), known, [known], 'same'],
  ['the same without a shop', good({ shop: '', platform: '', url: '' }), known, [known], 'same'],
  ['another shop of it', good({ shop: '云屏直播', channel: '直播间', platform: '', url: '' }), known, [known], 'shop'],
  ['the page of a shop under another name', good({ shop: '改名了' }), known, [known], 'same'],
  [
    'the name and the code of one that was merged into it',
    good({ name: '老名字', uscc: usccs[2] }),
    { ...known, absorbed: [{ id: 'mc_x', no: 'LDM-2026-0009', name: '老名字', uscc: usccs[2], on: '2026-11-01' }] },
    [],
    'same',
  ],
  ['its code with another name', good({ name: '别的有限公司' }), known, [known], 'differs'],
  ['its code, but it is closed here', good(), { ...known, state: 'closed' as const }, [], 'differs'],
  ['its name with another code: a likely pair', good({ uscc: usccs[2], kind: '合作社' }), undefined, [known], 'differs'],
  [
    'a stranger that an index key led to',
    good({ uscc: usccs[2], name: '两家', shop: '他店', url: '' }),
    undefined,
    [known],
    'fresh',
  ],
])('%s', (_, listed, byCode, alike, is) => {
  expect(matched(listed, byCode, alike).is).toBe(is);
});

test('of whom has no code nothing is guessed: the same name is proposed to a person, the same name and shop is the same', () => {
  const shops = known.shops;
  const person = { ...without(known, 'uscc'), kind: 'person' as const, name: '赵家菌子', shops };
  const listed = good({ uscc: '', kind: '个人', exemption: '零星小额', registeredOn: '', name: '赵家菌子' });
  expect(matched(listed, undefined, [person]).is).toBe('same');
  expect(
    matched(
      { ...listed, entry: { ...listed.entry, shop: { channel: 'app', name: '另一家', aliases: [], goods: [] } } },
      undefined,
      [person],
    ).is,
  ).toBe('differs');
});

test('what is handed out is read in again as what it was', () => {
  const at = merchantColumns.proposeMapping(exportHeadings);
  const [line = []] = exportLines(known);
  const read = readMerchantRow({ no: 3, cells: line }, { mapping: at });
  expect('problems' in read ? read.problems : matched(read, known, [known]).is).toBe('same');
});

test('the template is known by its own headings, and its example is refused until it is written over', () => {
  const [headings = [], example = []] = templateRows;
  expect(merchantColumns.proposeMapping(headings)).toEqual(mapping);
  expect(readMerchantRow({ no: 2, cells: example }, { mapping })).toHaveProperty('problems');
});

test('a merchant is led to by its whole name and by each of its shops', () => {
  expect(findMarks(known)).toEqual(expect.arrayContaining(['w:云屏山货有限公司', 'w:云屏山货店']));
});
