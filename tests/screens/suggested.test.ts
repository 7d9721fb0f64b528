import { suggestedIn } from '../../src/case/suggested';

test('what was typed proposes the kind of goods and of problem; what was not typed proposes nothing', () => {
  expect(suggestedIn({})).toEqual({ category: undefined, problem: undefined });
  expect(suggestedIn({ 'purchase.goods': '羽绒服', facts: '半个月了还不发货' })).toEqual({
    category: 'clothing',
    problem: 'notSent',
  });
  // A shop's name says what it sells where the goods do not.
  expect(suggestedIn({ 'respondent.name': '老灶腊肉店', 'purchase.goods': '一份' }).category).toBe('food');
});
