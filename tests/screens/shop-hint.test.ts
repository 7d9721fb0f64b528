// What a tap on a shop that was found does to the form: it fills, it can be taken back, and nothing that was typed is lost.
import * as fc from 'fast-check';
import { submitSchema } from '../../domain/complaint/filing/schema';
import { complaintForm } from '../../domain/complaint/fixture';
import { hintIn, shopsIn, takenBack, tapped, withHint, type FoundShop } from '../../src/case/shop-hint';
import type { Answers } from '../../src/form/question';

const shop: FoundShop = {
  ...{ merchant: 'mc_1', of: '张记山货经营部', name: '云屏山货铺', channel: 'platform' as const, platform: '山货集市' },
  ...{ url: 'https://shop.example.com/?shopid=77', uscc: '91621228MA7123450F' },
};
/** Nothing written and nothing there are one. */
const said = (answers: Answers) =>
  Object.fromEntries(Object.entries(answers).filter(([path, value]) => path !== '_shop' && value?.length));

test('a tap gives the name and what nobody had typed; what had been typed besides stays', () => {
  const typed = {
    'respondent.name': '云屏',
    'respondent.kind': 'liveSeller',
    'respondent.shopUrl': 'https://goods.example.com/9',
  };
  const after = { ...typed, ...tapped(typed, shop) };
  expect(said(after)).toEqual({
    'respondent.name': '云屏山货铺',
    'respondent.kind': 'liveSeller',
    'respondent.platform': '山货集市',
    'respondent.shopUrl': 'https://goods.example.com/9',
    'respondent.uscc': '91621228MA7123450F',
  });
  expect(hintIn(after)).toBe('mc_1');
});

const text = fc.constantFrom('', '云屏', '山货集市', 'https://a.example.com/1', '淘宝');
const paths = ['respondent.name', 'respondent.platform', 'respondent.shopUrl', 'respondent.uscc'] as const;

test('taken back, the form is as it was, but for what was typed over it since', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 4, maxLength: 4 }),
      fc.option(fc.tuple(fc.constantFrom(...paths), fc.constant('后来写的'))),
      (texts, later) => {
        const before: Answers = Object.fromEntries(paths.map((path, at) => [path, texts[at]]));
        const filled = { ...before, ...tapped(before, shop) };
        const changed = later ? { ...filled, [later[0]]: later[1] } : filled;
        const back = { ...changed, ...takenBack(changed) };
        expect(said(back)).toEqual(said({ ...before, 'respondent.kind': '', ...(later && { [later[0]]: later[1] }) }));
        expect(hintIn(back)).toBeUndefined();
      },
    ),
  );
});

test('another name is another shop: the hint goes with the name, and comes back with it', () => {
  const filled = tapped({}, shop);
  expect(hintIn({ ...filled, 'respondent.name': '云屏山货铺二店' })).toBeUndefined();
  expect(hintIn({})).toBeUndefined();
  const input = { ...complaintForm };
  expect(submitSchema.parse(withHint(input, filled)).respondent.hint).toBe('mc_1');
  expect(submitSchema.parse(withHint(input, {})).respondent).not.toHaveProperty('hint');
  expect(submitSchema.parse({ ...input, respondent: { ...input.respondent, hint: '不是编号' } }).respondent.hint).toBeUndefined();
});

test('few are offered, those that have the words in their own name, none that has closed; that there are others is said', () => {
  const of = (id: string, ...names: string[]) => ({
    id,
    name: `商家${id}`,
    shops: names.map((name) => ({ channel: 'platform' as const, name })),
  });
  expect(shopsIn([of('1', '云屏山货铺', '别的店')], '山货').shops.map(({ name }) => name)).toEqual(['云屏山货铺']);
  const closed = { ...of('2'), shops: [{ channel: 'app' as const, name: '关了的店', closed: true as const }] };
  expect(shopsIn([closed], '商家').shops).toEqual([{ merchant: '2', of: '商家2', name: '商家2' }]);
  const many = ['3', '4', '5'].map((id) => of(id, `山货${id}`, `山货又${id}`));
  expect(shopsIn(many, '山货')).toMatchObject({ shops: { length: 4 }, more: true });
});
