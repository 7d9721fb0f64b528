import { at, people } from '../complaint/fixture';
import { checkOtherMatter, noteOtherMatter, otherMatterSchema } from './other-matter';
import type { Route } from '../matter/departments';
import { otherMatterKinds, routeOf, routes } from './routes';

const input = { kind: 'consultation', source: 'phone', about: '开小餐馆要办什么证', told: 'phone' };
const noting = { id: 'o_1', no: 'LDQ-2026-0001', office: '621228-00', actor: people.intake, moment: at('2026-11-24') };

test('令121-44 names four, and every law that names a way is written out', () => {
  expect(otherMatterKinds.slice(0, 4)).toEqual(['consultation', 'disclosure', 'reconsideration', 'discipline']);
  for (const { law } of otherMatterKinds.map(routeOf)) if (law) expect(law).toMatch(/^(《[^》]+》第[^《]+条、?)+$/);
  // Whoever is sent to another department is told by name and number.
  for (const { department, telephone, way } of Object.values(routes) as Route[])
    if (department) expect(way).toContain(`${department}，电话 ${telephone ?? '?'}`);
});

test('who, when, what kind and which way was told are kept, and nothing of the person', () => {
  const noted = noteOtherMatter(otherMatterSchema.parse({ ...input, where: '' }), noting);
  expect(noted).toEqual({
    ...{ _id: 'o_1', kind: 'otherMatter', version: 1, no: 'LDQ-2026-0001', office: '621228-00' },
    ...{ matter: 'consultation', source: 'phone', about: '开小餐馆要办什么证', told: 'phone' },
    ...{ at: at('2026-11-24').now, on: '2026-11-24', by: { member: 'm_li', name: '李文静' } },
  });
});

test.each(['王女士 13900001101 问办证', '身份证 11010519491231002X', '座机 0939-7121234', '加微信：wang_xl1968'])(
  'personal data is no part of it: %s',
  (about) => {
    const found = otherMatterSchema.safeParse({ ...input, about }).error?.issues[0];
    expect(found).toMatchObject({ path: ['about'], message: expect.stringContaining('不写个人信息') as string });
  },
);

test('there is no field for a name or a telephone number', () => {
  for (const more of [{ name: '王秀兰' }, { phone: '13900001101' }, { address: '东街 18 号' }])
    expect(otherMatterSchema.safeParse({ ...input, ...more }).success).toBe(false);
});

test('where no way stands in the table it is written down; elsewhere it may stay empty', () => {
  const other = otherMatterSchema.parse({ ...input, kind: 'other' });
  expect(checkOtherMatter(other)?.fields).toHaveProperty('where');
  expect(checkOtherMatter({ ...other, where: '县人社局劳动监察大队' })).toBeUndefined();
  for (const kind of otherMatterKinds.filter((one) => one !== 'other'))
    expect(checkOtherMatter(otherMatterSchema.parse({ ...input, kind }))).toBeUndefined();
});
