import { on, people } from '../merchant/fixture';
import { builtIn } from '../law/calendar/calendar';
import { HOUSE } from '../law/cite';
import { decideHanded, type Known } from './acts/deciding';
import { handedActions, handedTable } from './acts/table';
import { bringingIn, bringSchema, dueFrom } from './bringing-in';
import { handedOf } from './fixture';
import { handledOn, type HandedRecord } from './handed-record';
import { handedListed, hasWords } from './listing';
import { openNews } from './news';
import { relationsToHanded, type HandedRelation } from './relations';
import { resultOf, results } from './results';

const TODAY = '2026-11-24';
const merchant = { _id: 'mc_1', no: 'LDM-2026-0001', name: '云屏山货有限公司', state: 'active' as const };
const other = { _id: 'hr_2', no: 'LDZ-2026-0002' };
const known: Known = { merchant, other };
const named: Readonly<Record<string, object>> = {
  merchant: { merchant: 'mc_1' },
  other: { other: 'WJ2' },
  words: { words: '打电话两次没有人接' },
};

const tried = (before: HandedRecord, command: string, input: object, of: Known = known, relation: HandedRelation = 'officer') =>
  decideHanded(before, command, input, { ...people.officer, relation }, on(TODAY), of);
function did(before: HandedRecord, command: string, input: object, of?: Known): HandedRecord {
  const decision = tried(before, command, input, of);
  if (!decision.ok) throw new Error(`${command}: ${JSON.stringify(decision)}`);
  return decision.next;
}
const at = (field: string) => ({ ok: false, refused: 'invalid-input', fields: { [field]: expect.any(String) as string } });

test('the table: who, from where, to where', () => {
  const rows = Object.entries(handedTable).map(([name, { by, from, article, ...row }]) => [
    name,
    by,
    from,
    'to' in row ? row.to : '',
    article,
  ]);
  expect(rows).toEqual([
    ['give', ['officer'], ['open'], 'handled', HOUSE],
    ['correct', ['officer'], ['handled'], '', HOUSE],
  ]);
});

test('who keeps the register acts, the rest of the bureau reads, nobody else stands to it at all', () => {
  const roles = ['consumer', 'handler', 'leader', 'taskForce', 'intake', 'admin'] as const;
  expect(roles.map((role) => relationsToHanded({ roles: [role] }).join())).toEqual([
    ...['', 'officer,staff', 'officer,staff', 'officer,staff', 'staff', 'staff'],
  ]);
  expect(tried(handedOf(), 'give', { result: 'registered', merchant: 'mc_1' }, known, 'staff')).toMatchObject({
    refused: 'not-allowed',
  });
  expect(handedActions(handedOf(), ['staff'], on(TODAY))).toEqual([]);
  expect(handedActions(handedOf(), ['officer', 'staff'], on(TODAY))).toEqual(['give']);
});

test.each(results)('$label: given with what it names, refused without it', ({ key, label, names }) => {
  const next = did(handedOf(), 'give', { result: key, ...named[names] });
  expect(next).toMatchObject({ state: 'handled', result: { result: key, label, on: TODAY, by: people.officer } });
  expect(tried(handedOf(), 'give', { result: key })).toMatchObject(at(names));
  expect(handledOn(next)).toBe(TODAY);
});

test('of what was typed for another result nothing is kept', () => {
  const next = did(handedOf(), 'give', { result: 'unreachable', words: '没有人接', merchant: 'mc_1', other: 'WJ2' });
  expect(next.result).toEqual({ result: 'unreachable', label: '无法联系', words: '没有人接', on: TODAY, by: people.officer });
});

test('a merchant that is not there or closed, a record that is not there, itself, or already said to be the same as this one: refused at the field', () => {
  const registered = { result: 'registered', merchant: 'mc_1' };
  expect(tried(handedOf(), 'give', registered, {})).toMatchObject(at('merchant'));
  expect(tried(handedOf(), 'give', registered, { merchant: { ...merchant, state: 'closed' } })).toMatchObject(at('merchant'));
  const duplicate = { result: 'duplicate', other: 'WJ2' };
  expect(tried(handedOf(), 'give', duplicate, {})).toMatchObject(at('other'));
  expect(tried(handedOf(), 'give', duplicate, { other: { ...other, _id: 'hr_1' } })).toMatchObject(at('other'));
  const back = did(
    handedOf({ ...other, platformNo: 'WJ2' }),
    'give',
    { result: 'duplicate', other: 'WJ1' },
    { other: handedOf() },
  );
  expect(tried(handedOf(), 'give', duplicate, { other: back })).toMatchObject(at('other'));
});

test('a result is given once; a correction says why, keeps what it was, and moves no day of before', () => {
  const first = { ...did(handedOf(), 'give', { result: 'deadLink', words: '打不开' }) };
  const given = { ...first, result: { ...first.result!, on: '2026-11-20' } };
  expect(tried(given, 'give', { result: 'deadLink', words: '打不开' })).toMatchObject({ refused: 'kind-reload' });
  expect(tried(given, 'correct', { result: 'registered', merchant: 'mc_1' })).toMatchObject(at('reason'));
  const next = did(given, 'correct', { result: 'registered', merchant: 'mc_1', reason: '换了网址，店还在' });
  expect(next.result).toMatchObject({ label: '核实在册', merchant: { id: 'mc_1', no: 'LDM-2026-0001' } });
  expect(next.earlier).toEqual([{ ...given.result, replaced: { on: TODAY, by: people.officer, reason: '换了网址，店还在' } }]);
  expect([next.state, handledOn(next)]).toEqual(['handled', '2026-11-20']);
});

test('brought in: its office by the town of its address, no term where none is set, never of a day to come', () => {
  const of = { id: 'hr_9', no: 'LDZ-2026-0009', by: people.officer, moment: on(TODAY) };
  const input = bringSchema.parse({
    platformNo: 'WJ9',
    handedOn: '2026-11-20',
    name: '某店',
    address: '甘肃省陇南市两当县杨店镇街道',
    uscc: '',
  });
  const made = bringingIn(input, of);
  expect(made).toMatchObject({ state: 'open', office: '621228-02', platformNo: 'WJ9', handedOn: '2026-11-20' });
  expect('dueOn' in made || 'uscc' in made).toBe(false);
  expect(bringingIn({ ...input, address: undefined }, of)).toMatchObject({ office: '621228-00' });
  expect(bringingIn({ ...input, handedOn: '2026-11-25' }, of)).toMatchObject({
    refused: 'invalid-input',
    fields: { handedOn: expect.any(String) as string },
  });
});

test('a term is counted in working days after the day it was handed out', () => {
  expect(dueFrom('2026-11-20', undefined, builtIn)).toBeUndefined();
  expect(dueFrom('2026-11-20', 5, builtIn)).toBe('2026-11-27');
  // The holidays of the National Day are none.
  expect(dueFrom('2026-09-30', 1, builtIn)).toBe('2026-10-08');
});

test('it is listed by its state, office and result, due while open, and found by its number, names, initials and link', () => {
  const open = handedOf({ dueOn: '2026-12-01', uscc: '91621228MA7123450F' });
  expect(handedListed(open)).toMatchObject({ lists: ['s:open', 'o:621228-01:open'], dueBy: '2026-12-01' });
  const handled = did(open, 'give', { result: 'registered', merchant: 'mc_1' });
  expect(handedListed(handled)).toMatchObject({ lists: ['s:handled', 'o:621228-01:handled', 'r:registered'], dueBy: '' });
  for (const words of ['wj2026-11000001', 'LDZ20260001', '山货', 'ypsh', '91621228MA7123450F', 'https://shop.example.com/yp'])
    expect([words, hasWords(open, words)]).toEqual([words, true]);
  expect(hasWords(open, '别家')).toBe(false);
});

test('the weekly word counts to a hundred, and says what is late only where something can be', () => {
  expect(openNews({ open: 3, late: 0, most: 100 }).body).toMatch(/还有 3 条没有给出结果。/);
  expect(openNews({ open: 100, late: 2, most: 100 }).body).toMatch(/100 条以上没有给出结果，其中 2 条过了期限/);
});

test('the results of the county have names of their own', () => {
  expect(new Set(results.map(({ key }) => key)).size).toBe(results.length);
  expect(new Set(results.map(({ label }) => label)).size).toBe(results.length);
  expect(resultOf('nothing')).toBeUndefined();
});
