import { known, turned, writerOf, type Who } from '../../src/drafts/writer';

const me: Who = { name: '王秀兰', phone: '13900001101', address: '两当县城关镇东街 18 号' };
const mine = { 'complainant.name': me.name, 'complainant.phone': me.phone, 'complainant.address': me.address };

test('another complaint begins with who wrote the last one; a first one with nobody', () => {
  expect(known(me)).toEqual({ _helps: 'self', _remember: ['yes'], ...mine });
  expect(known(undefined)).toEqual({ _helps: 'self', _remember: ['yes'] });
});

test('for another person one is the helper, and nothing of one stands as the complainant', () => {
  const helping = turned({ ...known(me), _helps: 'other', 'purchase.goods': '核桃' }, me);
  expect(helping).toEqual({
    ...known(me),
    _helps: 'other',
    'purchase.goods': '核桃',
    'complainant.name': undefined,
    'complainant.phone': undefined,
    'complainant.address': undefined,
    'helper.name': me.name,
    'helper.phone': me.phone,
  });
  expect(turned({ ...helping, _helps: 'self' }, me)).toMatchObject(mine);
});

test('what was typed of another person stays as it was typed', () => {
  const typed = { _helps: 'other', 'complainant.name': '王建国', 'complainant.phone': '13900002222' };
  expect(turned(typed, me)).toEqual(typed);
  expect(turned({ ...typed, _helps: 'self' }, me)).toEqual({ ...typed, _helps: 'self' });
});

test('who wrote is remembered where that was ticked; whom one helps never is', () => {
  expect(writerOf({ ...known(me), 'complainant.name': ' 王秀兰 ' }, undefined)).toEqual(me);
  expect(writerOf({ ...known(me), _remember: [] }, me)).toBeUndefined();
  const helping = {
    ...turned({ ...known(me), _helps: 'other' }, me),
    'complainant.name': '王建国',
    'complainant.address': '杨店镇',
  };
  expect(writerOf(helping, me)).toEqual(me);
  expect(writerOf(helping, undefined)).toEqual({ name: me.name, phone: me.phone });
});
