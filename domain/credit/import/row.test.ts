import { sayFullDate } from '../../civil-date';
import { creditFact } from '../fact/fixture';
import { usccs } from '../../merchant/fixture';
import { factColumns, unreportedColumns } from './columns';
import { differences, identityOf } from './compare';
import { readFactRow, readPastedLine, readUnreportedRow, type BadRow, type ListedFact } from './row';
import { readAmount, readGround, readKind, readLeniency, readMeasures, readOutcomes, readYears } from './values';

const [CODE = ''] = Object.values(usccs) as string[];
const headings = [
  '当事人名称',
  '统一社会信用代码',
  '行政处罚决定书文号',
  '违法行为类型',
  '行政处罚内容',
  '罚款金额（万元）',
  '裁量阶次',
  '从轻减轻理由',
  '领域',
  '作出行政处罚决定机关名称',
  '处罚决定日期',
  '公示日期',
  '标签',
];
const mapping = factColumns.proposeMapping(headings);
const usual: Record<string, string> = {
  ...{ 当事人名称: '某某商行', 统一社会信用代码: CODE, 行政处罚决定书文号: '市监处罚〔2026〕12号', 违法行为类型: '虚假宣传' },
  ...{ 行政处罚内容: '警告，罚款 5000 元', '罚款金额（万元）': '0.5', 裁量阶次: '一般', 领域: '广告', 标签: '网店' },
  ...{ 作出行政处罚决定机关名称: '某县市场监督管理局', 处罚决定日期: '2026/3/2', 公示日期: '2026年3月10日' },
};
const given = { kind: 'penalty' as const, source: '国家企业信用信息公示系统', seenOn: '2026-11-20' };
const read = (more: Record<string, string> = {}, of = given) =>
  readFactRow({ no: 7, cells: headings.map((heading) => more[heading] ?? usual[heading] ?? '') }, { headings, mapping }, of);
const content = (more: Record<string, string> = {}) => (read(more) as ListedFact).content;
const problems = (more: Record<string, string> = {}) => (read(more) as BadRow).problems;

describe('columns', () => {
  test('headings of the summary of a penalty are recognised, below a title', () => {
    expect(factColumns.headingsAt([['行政处罚信息'], headings])).toBe(1);
    expect(mapping.slice(0, 5)).toEqual(['name', 'uscc', 'documentNo', 'breach', 'measures']);
    expect(mapping[12]).toBe('');
    expect(factColumns.mappingProblem(mapping)).toBeUndefined();
  });

  test('without whose it is, its number, organ and days a row is nothing', () => {
    expect(factColumns.mappingProblem(['name'])).toContain('统一社会信用代码、文号、作出决定的机关、决定日期、公示日期');
    expect(unreportedColumns.mappingProblem(['name'])).toContain('统一社会信用代码');
  });
});

describe('a row of published penalties', () => {
  test('reads every cell it names', () => {
    expect(read()).toEqual({
      ...{ row: 7, uscc: CODE, name: '某某商行' },
      content: {
        ...{ kind: 'penalty', documentNo: '市监处罚〔2026〕12号', organ: '某县市场监督管理局', source: given.source },
        ...{ decidedOn: '2026-03-02', publishedOn: '2026-03-10', seenOn: '2026-11-20', breach: '虚假宣传' },
        ...{ measures: ['warning', 'fine'], field: 'other', entityFine: 500_000, entityLeniency: 'ordinary' },
      },
    });
  });

  // 令107-7(3): the grade is what the decision says; of the amount alone nothing follows.
  test.each([
    ['', 'unsaid'],
    ['无', 'unsaid'],
    ['从轻', 'lighter'],
    ['减轻处罚', 'mitigated'],
    ['从重', 'heavier'],
  ])('grade %s reads as %s', (cell, grade) => {
    expect(content({ 裁量阶次: cell, 从轻减轻理由: '主动消除危害后果' }).entityLeniency).toBe(grade);
  });

  test('a grade with both words says neither, and is asked for', () => {
    expect(problems({ 裁量阶次: '从轻或者减轻' })).toEqual([expect.stringContaining('“裁量阶次”写的是“从轻或者减轻”')]);
  });

  test('a fine of nothing is none', () => {
    expect(content({ '罚款金额（万元）': '0' }).entityFine).toBeUndefined();
  });

  test.each([
    ['统一社会信用代码', '', '不按姓名认人'],
    ['统一社会信用代码', '9.16212E+17', '后面几位已经丢了'],
    ['统一社会信用代码', `${CODE.slice(0, 17)}#`, '代码“'],
    ['处罚决定日期', '昨天', '“决定日期”写的是“昨天”'],
    ['公示日期', '', '公示日期'],
    ['行政处罚内容', '见决定书', '“处罚种类、内容”写的是“见决定书”'],
    ['罚款金额（万元）', '五千', '“罚款金额”写的是“五千”'],
    ['行政处罚决定书文号', '', '文号'],
  ])('bad: %s is “%s”', (heading, cell, say) => {
    expect(problems({ [heading]: cell }).join('；')).toContain(say);
  });

  test('nothing is supposed of what kind it is', () => {
    expect((read({}, { source: given.source, seenOn: given.seenOn } as typeof given) as BadRow).problems).toEqual([
      expect.stringContaining('没有写是哪一种信息'),
    ]);
  });
});

test('words of cells', () => {
  expect(readKind('经营异常名录信息')).toBe('abnormal');
  expect(readKind('严重违法失信名单')).toBe('serious');
  expect(readKind('双随机抽查')).toBe('spotCheck');
  expect(readMeasures('没收违法所得，吊销食品经营许可证')).toEqual(['confiscation', 'revokePermit']);
  expect(readMeasures('吊销营业执照')).toEqual(['revokeLicence']);
  expect(readGround('未依照规定期限公示年度报告')).toBe('noReport');
  expect(readGround('公示企业信息隐瞒真实情况、弄虚作假')).toBe('falseReport');
  expect(readGround('通过登记的住所无法联系')).toBe('unreachable');
  expect(readGround('未在责令的期限内公示有关企业信息')).toBe('notShown');
  expect(readOutcomes('未处罚')).toEqual(['none']);
  expect(readOutcomes('责令改正，已作出行政处罚')).toEqual(['penalty']);
  expect(readYears('2023-2025')).toEqual(['2023', '2024', '2025']);
  expect(readYears('2024、2025年度')).toEqual(['2024', '2025']);
  expect(readLeniency('从轻')).toBe('lighter');
});

test.each([
  ['0.5', '罚款金额（万元）', 500_000],
  ['1.234567', '罚款（万元）', 1_234_567],
  ['5000', '罚款金额（元）', 500_000],
  ['5000元', '罚款金额（万元）', 500_000],
  ['2万元', '罚款金额', 2_000_000],
  ['两万', '罚款金额', undefined],
])('%s under %s is %s fen', (cell, heading, fen) => {
  expect(readAmount(cell, heading)).toBe(fen);
});

describe('one and the same', () => {
  test('whose, what and the number of the document, however it is typed', () => {
    const one = identityOf('m_1', { kind: 'penalty', documentNo: '市监处罚〔2026〕12 号' });
    expect(identityOf('m_1', { kind: 'penalty', documentNo: '市监处罚〔2026〕12号' })).toBe(one);
    expect(identityOf('m_1', { kind: 'serious', documentNo: '市监处罚〔2026〕12号' })).not.toBe(one);
    expect(identityOf('m_2', { kind: 'penalty', documentNo: '市监处罚〔2026〕12号' })).not.toBe(one);
  });

  test('what the list leaves unsaid is no difference; what differs is told from and to', () => {
    const fact = creditFact();
    const say = (more: object) => differences(fact, { ...fact, ...more }, { day: sayFullDate });
    expect(say({})).toEqual([]);
    expect(say({ entityLeniency: 'unsaid', breach: undefined })).toEqual([]);
    expect(say({ publishedOn: '2026-04-01', entityFine: 300_000 })).toEqual([
      { what: '公示日期', from: sayFullDate(fact.publishedOn), to: sayFullDate('2026-04-01') },
      { what: '罚款金额', from: '20000.00 元', to: '3000.00 元' },
    ]);
  });
});

describe('those who have not reported', () => {
  test('a table', () => {
    const sheet = {
      headings: ['名称', '统一社会信用代码'],
      mapping: unreportedColumns.proposeMapping(['名称', '统一社会信用代码']),
    };
    expect(readUnreportedRow({ no: 2, cells: ['某某店', CODE] }, sheet)).toEqual({ row: 2, uscc: CODE, name: '某某店' });
    expect(readUnreportedRow({ no: 3, cells: ['某某店', ''] }, sheet)).toMatchObject({ row: 3, problems: [expect.any(String)] });
  });

  test('pasted lines', () => {
    expect(readPastedLine(`某某店\t${CODE}`, 1)).toEqual({ row: 1, uscc: CODE, name: '某某店' });
    expect(readPastedLine(`${CODE.toLowerCase()}，某某 商行`, 2)).toEqual({ row: 2, uscc: CODE, name: '某某 商行' });
    expect(readPastedLine('某某店', 3)).toMatchObject({ problems: [expect.stringContaining('没有认出')] });
    expect(readPastedLine(`${CODE} ${CODE}`, 4)).toMatchObject({ problems: [expect.stringContaining('几个代码')] });
  });
});
