import { accepted, OFFICE, received } from '../fixture';
import { handlerGone, orInstead, whoHas, type DeskMember } from './who-has';

const zhang: DeskMember = { member: 'm_zhang', office: OFFICE, roles: ['consumer', 'handler'] };
const others: DeskMember[] = [
  { member: 'm_li', office: OFFICE, roles: ['intake'] },
  { member: 'm_ma', office: OFFICE, roles: ['leader'] },
  { member: 'm_far', office: '621228-02', roles: ['intake', 'leader'] },
];
const handled = accepted({ handler: { member: 'm_zhang', name: '张建军' } });

test.each<[string, DeskMember[], string[]]>([
  ['the handler alone', [zhang, ...others], ['m_zhang']],
  ['who left: intake and leader of the office', others, ['m_li', 'm_ma']],
  ['who went to another office', [{ ...zhang, office: '621228-02' }, ...others], ['m_li', 'm_ma']],
  ['who only leads now', [{ ...zhang, roles: ['leader'] }, ...others.slice(0, 1)], ['m_li', 'm_zhang']],
])('%s hears of the case', (_, desks, hears) => {
  expect(whoHas(handled, desks)).toEqual(hears);
  expect(handlerGone(handled, desks)).toBe(hears[0] !== 'm_zhang');
});

test('before there is a handler intake hears, and never who is kept off the case', () => {
  const bare = received({ handler: undefined });
  expect(whoHas(bare, others)).toEqual(['m_li']);
  expect(whoHas({ ...bare, recused: ['m_li'] }, others)).toEqual([]);
  expect(whoHas({ ...handled, recused: ['m_ma'] }, others)).toEqual(['m_li']);
});

test('who proposed a decision hears of its fate as long as at a desk; otherwise intake and leader', () => {
  expect(orInstead('m_far', handled, others)).toEqual(['m_far']);
  expect(orInstead('m_zhang', handled, others)).toEqual(['m_li', 'm_ma']);
});
