import { proposeMapping, headingsAt, mappingProblem } from './columns';
import { readRow, type BadRow, type ListedRow } from './row';
import { readDay } from '../../sheet/values';
import { readKind, readOutcome, readRequests, readStage } from './values';

const TODAY = '2026-11-24';
const headings = [
  '登记编号',
  '登记时间',
  '办理状态',
  '受理时间',
  '办结时间',
  '提供方姓名',
  '联系电话',
  '涉诉主体名称',
  '涉及金额(元)',
  '投诉内容',
  '诉求',
  '标签',
];
const mapping = proposeMapping(headings);
const cells = (more: Partial<Record<(typeof headings)[number], string>> = {}) => {
  const usual: Record<string, string> = {
    ...{
      登记编号: '1620000020261109001',
      登记时间: '2026-11-16 09:00:00',
      办理状态: '待受理',
      提供方姓名: '王秀兰',
      联系电话: '139-0000-1101',
    },
    ...{ 涉诉主体名称: '云屏山货铺', '涉及金额(元)': '129.5', 投诉内容: '一半空壳', 诉求: '退货、退还货款', 标签: '网购' },
  };
  return headings.map((heading) => more[heading] ?? usual[heading] ?? '');
};
const read = (more: Parameters<typeof cells>[0] = {}) => readRow({ no: 7, cells: cells(more) }, headings, mapping, TODAY);
const good = (more: Parameters<typeof cells>[0] = {}) => read(more) as ListedRow;
const problems = (more: Parameters<typeof cells>[0] = {}) => (read(more) as BadRow).problems;

describe('columns', () => {
  test('headings are found below a title, and each says what it seems to be', () => {
    expect(headingsAt([['两当县投诉列表'], [], headings, cells()])).toBe(2);
    expect(mapping).toEqual([
      'platform12315No',
      'receivedOn',
      'status',
      'acceptedOn',
      'closedOn',
      'complainant.name',
      'complainant.phone',
      'respondent.name',
      'purchase.amountFen',
      'facts',
      'requests',
      '',
    ]);
  });

  test('of two headings of one field the likelier is proposed: received by the bureau before filed by the consumer', () => {
    expect(proposeMapping(['编号', '登记时间', ' 接收时间：', '投诉编号*'])).toEqual(['', '', 'receivedOn', 'platform12315No']);
  });

  test('what makes no case is told, and so is one field twice', () => {
    expect(mappingProblem(mapping)).toBeUndefined();
    expect(mappingProblem(proposeMapping(['编号']))).toBe(
      '还没有对上：收到日期、投诉人姓名、商家名称。没有这几项，不能成为案件。',
    );
    expect(mappingProblem([...mapping, 'facts'])).toContain('两列都对成了“经过”');
  });
});

describe('a row', () => {
  test('says what it says, and what it leaves open stays open', () => {
    expect(good()).toEqual({
      ...{ row: 7, number: '1620000020261109001', receivedOn: '2026-11-16', stage: 'received', status: '待受理' },
      said: {
        complainant: { name: '王秀兰', phone: '13900001101', address: '' },
        respondent: { kind: 'offline', name: '云屏山货铺' },
        purchase: { goods: '', boughtOn: '2026-11-16', amountFen: 12_950 },
        facts: '一半空壳',
        requests: ['return', 'refund'],
        consents: { mediation: false, publish: false, entrust: false, directContact: false },
      },
      missing: [
        ...['complainant.address', 'respondent.kind', 'purchase.goods', 'purchase.boughtOn', 'category', 'problem'],
        ...['consents.mediation', 'consents.publish', 'consents.entrust', 'consents.directContact'],
      ].sort((one, other) => good().missing.indexOf(one as never) - good().missing.indexOf(other as never)),
      rest: [{ label: '标签', text: '网购' }],
    });
  });

  test('what a field cannot take is kept as it stood', () => {
    const row = good({ '涉及金额(元)': '约一百', 联系电话: '139', 诉求: '退还货款、道歉' });
    expect(row.missing).toEqual(expect.arrayContaining(['purchase.amountFen', 'complainant.phone']));
    expect(row.said.requests).toEqual(['refund']);
    expect(row.rest).toEqual(
      expect.arrayContaining([
        { label: '涉及金额(元)', text: '约一百' },
        { label: '联系电话', text: '139' },
        { label: '诉求', text: '退还货款、道歉' },
      ]),
    );
  });

  test.each([
    ['no number', { 登记编号: '' }, '没有编号'],
    ['a number the sheet has rounded', { 登记编号: '1.62000E+18' }, '后面几位已经丢了'],
    ['a number that is none', { 登记编号: '见附件' }, '编号“见附件”不对'],
    ['no day', { 登记时间: '' }, '没有收到日期'],
    ['what is no day', { 登记时间: '上周' }, '“上周”不是日期'],
    ['a day to come', { 登记时间: '2026-12-01' }, '在今天以后'],
    ['a day before the rules', { 登记时间: '2019-12-31' }, '早于 2020 年'],
    ['nobody', { 提供方姓名: '' }, '没有投诉人姓名'],
    ['no shop', { 涉诉主体名称: '' }, '没有商家名称'],
    ['an unknown status', { 办理状态: '流转' }, '不认识的办理状态“流转”'],
    ['accepted without a day', { 办理状态: '已受理' }, '没有受理日期'],
    ['accepted before it came', { 办理状态: '已受理', 受理时间: '2026-11-15' }, '早于收到日期'],
    ['closed before it was accepted', { 办理状态: '已办结', 受理时间: '2026-11-18', 办结时间: '2026-11-17' }, '早于受理日期'],
  ])('%s: bad, and why', (_, more, why) => expect(problems(more).join('；')).toContain(why));

  test('every reason is told at once', () => {
    expect(problems({ 登记编号: '', 登记时间: '', 提供方姓名: '' })).toHaveLength(3);
  });

  test.each([
    ['待受理', '', '', 'received'],
    ['调解中', '2026-11-17', '', 'accepted'],
    ['已办结', '2026-11-17', '2026-11-20', 'closed'],
    ['', '', '', 'received'],
    ['', '2026-11-17', '', 'accepted'],
    ['', '2026-11-17', '2026-11-20', 'closed'],
  ])('status %s, accepted %s, closed %s: %s', (status, accepted, closed, stage) => {
    expect(good({ 办理状态: status, 受理时间: accepted, 办结时间: closed })).toMatchObject({ stage });
  });
});

describe('words of the platform', () => {
  test.each([
    ['2026-11-09', '2026-11-09'],
    ['2026/1/9 14:30', '2026-01-09'],
    ['2026年11月9日', '2026-11-09'],
    ['２０２６．１１．９', '2026-11-09'],
    ['20261109', '2026-11-09'],
    ['20261109143000', '2026-11-09'],
    ['2026-02-30', undefined],
    ['46335', undefined],
    ['11-09', undefined],
  ])('day %s', (text, day) => expect(readDay(text)).toBe(day));

  test.each([
    ['待初查', 'received', undefined],
    ['不予受理', 'closed', 'rejected'],
    ['已受理', 'accepted', undefined],
    ['未办结', 'accepted', undefined],
    ['已办结-调解成功', 'closed', 'mediated'],
    ['终止调解', 'closed', 'terminated'],
  ])('status %s', (text, stage, outcome) => expect(readStage(text)).toEqual({ stage, outcome }));

  test.each([
    ['调解不成', 'terminated'],
    ['达成调解协议', 'mediated'],
    ['双方自行和解', 'settled'],
    ['投诉人撤诉', 'withdrawn'],
    ['已反馈', undefined],
  ])('result %s', (text, outcome) => expect(readOutcome(text)).toBe(outcome));

  test('online alone does not say which kind of shop it is', () => {
    expect(readKind('网购')).toBeUndefined();
    expect(readKind('直播间')).toBe('liveSeller');
    expect(readKind('线下实体店')).toBe('offline');
    expect(readKind('购物平台上的店铺')).toBe('inPlatformMerchant');
  });

  test('requests, with what is none', () => {
    expect(readRequests('退赔费用；换货、赔礼道歉')).toEqual({
      requests: ['refund', 'compensate', 'replace'],
      unread: ['赔礼道歉'],
    });
  });
});
