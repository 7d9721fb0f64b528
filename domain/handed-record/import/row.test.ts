import { exportHeadings, exportLine } from './export';
import { handedColumns, templateRows } from './columns';
import { differences, readHandedRow } from './row';
import { handedOf } from '../fixture';

const mapping = handedColumns.ids;
const cells = (more: Record<string, string> = {}) => {
  const usual: Record<string, string> = { platformNo: 'WJ1', handedOn: '2026/11/2', name: '某店', uscc: '无', url: '' };
  return mapping.map((id) => more[id] ?? usual[id] ?? '');
};
const read = (more?: Record<string, string>) => readHandedRow({ no: 2, cells: cells(more) }, { mapping });

test('a row is read by the very form of an officer; what is not said is absent', () => {
  expect(read()).toEqual({
    row: 2,
    content: expect.objectContaining({ platformNo: 'WJ1', handedOn: '2026-11-02', name: '某店' }) as object,
  });
  expect(read()).toMatchObject({ content: { uscc: undefined, url: undefined } });
});

test('what cannot be used says at which column what to do', () => {
  const problems = (more: Record<string, string>) => {
    const row = read(more);
    return 'problems' in row ? row.problems.join('；') : '';
  };
  expect(problems({ platformNo: '' })).toContain('“平台编号”：请填写');
  expect(problems({ platformNo: '1.62E+17' })).toContain('设成文本');
  expect(problems({ handedOn: '上个月' })).toMatch(/“分发日期”写的是“上个月”/);
  expect(problems({ handedOn: '' })).toContain('“分发日期”：请选择');
  expect(problems({ uscc: '91621228MA7123450X' })).toContain('“统一社会信用代码”');
  expect(problems({ url: '不是网址' })).toContain('“链接”');
});

test('a heading of a list is known by what it may be called', () => {
  expect(handedColumns.proposeMapping(['主体编号', '企业名称', '下发时间', '网址', '备注'])).toEqual([
    'platformNo',
    'name',
    'handedOn',
    'url',
    '',
  ]);
  expect(handedColumns.mappingProblem(['platformNo', 'name'])).toContain('分发日期');
});

test('the template is read as what its headings say, and its example is no row', () => {
  const [head = [], example = []] = templateRows;
  expect(handedColumns.proposeMapping(head)).toEqual(mapping);
  expect(readHandedRow({ no: 2, cells: example }, { mapping })).toHaveProperty('problems');
});

test('what a list says otherwise is told, what it leaves out is not', () => {
  const kept = handedOf();
  const listed = { ...kept, name: '云屏山货商行', batch: undefined };
  expect(differences(kept, listed)).toEqual(['名称：本局 云屏山货有限公司，名单 云屏山货商行']);
});

test('a line that is handed out has a cell for each heading', () => {
  const by = { member: 'm_1', name: '赵文' };
  const result = {
    result: 'registered',
    label: '核实在册',
    merchant: { id: 'mc_1', no: 'LDM-2026-0001', name: '云屏山货有限公司' },
    on: '2026-11-24',
    by,
  };
  const line = exportLine(handedOf({ state: 'handled', result }));
  expect(line).toHaveLength(exportHeadings.length);
  expect(line.slice(-6)).toEqual(['核实在册', '云屏山货有限公司（LDM-2026-0001）', '', '', '2026-11-24', '赵文']);
});
