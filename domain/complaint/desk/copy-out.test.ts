import { copyOut, copyTable } from './copy-out';
import { photo, received } from '../fixture';

test('the fields stand in the order of the national platform, and nothing that was not given is invented', () => {
  const complaint = received();
  const labels = copyOut(complaint).map(({ label }) => label);
  expect(labels.slice(0, 6)).toEqual(['姓名', '电话', '通讯地址', '是否同意公示投诉信息', '是否同意委托调解', '被投诉人名称']);
  expect(labels).not.toContain('统一社会信用代码');
  expect(copyOut(complaint).find(({ label }) => label === '事实依据')?.value).toContain(complaint.facts);
  expect(copyOut(complaint)).toEqual(
    expect.arrayContaining([
      { label: '商品类别', value: '农产品、土特产' },
      { label: '问题类型', value: '发霉变质' },
    ]),
  );
});

test('a sheet has a line a case and no cell breaks it', () => {
  const one = { ...received(), facts: '第一行写了很多\n第二行\t还有' };
  const lines = copyTable([one, { ...one, no: 'LD-2026-0002' }]).split('\n');
  expect(lines).toHaveLength(3);
  expect(new Set(lines.map((line) => line.split('\t').length)).size).toBe(1);
  // Read in other years too: by which version of the words type and category are named.
  expect(lines[0]).toMatch(/类别和类型用词的版本$/);
  expect(lines[1]).toMatch(/\t2026-11$/);
});

test.each(['=HYPERLINK("http://a.b")', '+852 铺', '-1+1', '@SUM(A1)', '＝1', '\t=1+1'])(
  'a shop called %s is a text in a sheet',
  (name) => {
    const one = received();
    const [, line = ''] = copyTable([{ ...one, respondent: { ...one.respondent, name } }]).split('\n');
    expect(line.split('\t')).toContain(`'${name.trim()}`);
    expect(line.split('\t').some((text) => /^[=+\-@＝＋－＠]/.test(text))).toBe(false);
  },
);

test('the facts name the complainant’s evidence, never the merchant’s, and say nothing where there is none', () => {
  const factsOf = (complaint: Parameters<typeof copyOut>[0]) =>
    copyOut(complaint).find(({ label }) => label === '事实依据')?.value;
  const files = [photo(), photo({ id: 'e_2', type: 'application/pdf' }), photo({ id: 'e_3', from: 'respondent' })];
  expect(factsOf(received({ evidence: files }))).toContain('凭证：图片 1 张、PDF 1 个，在本局案卷里');
  expect(factsOf(received())).not.toContain('凭证');
});
