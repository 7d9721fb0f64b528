import { merchantOf, on, people } from '../../merchant/fixture';
import { membershipIn } from '../../merchant/relations';
import { approveReading, dropReading, nothingSaid, proposeReading, statesOf, type ReadingInput } from '../dates/confirming';
import { repairDatesOf } from '../dates/repair-dates';
import { checklistOf } from '../repair/checklist';
import { decideFact, factActions } from './acts/table';
import { contentSchema } from './content';
import { tooEarly } from './ending';
import { entering, notMember } from './entering';
import type { CreditFact } from './fact';
import { contentProblem, fitting } from './fitting';
import { creditFact, factContent } from './fixture';
import { daysReached, listsOf, nextDueOf } from './listing';
import { factNews, reachedNews } from './news';
import { isOpenToMerchant } from './visibility';

const officer = (who: { member: string; name: string } = people.checker) => ({ ...who, relation: 'officer' as const });
const writer = { member: 'm_writer', name: '赵录' };
const DAY = '2026-11-24';

function did(
  fact: CreditFact,
  command: string,
  input: object = {},
  who = people.checker as { member: string; name: string },
): CreditFact {
  const decision = decideFact(fact, command, input, officer(who), on(DAY));
  if (!decision.ok) throw new Error(JSON.stringify(decision));
  return decision.next;
}
const refused = (
  fact: CreditFact,
  command: string,
  input: object = {},
  who = people.checker as { member: string; name: string },
) => {
  const decision = decideFact(fact, command, input, officer(who), on(DAY));
  return decision.ok ? undefined : (decision.fields ?? decision.params?.say ?? decision.refused);
};

const entered = () => {
  const made = entering(
    { content: factContent({ seenOn: DAY }) },
    { id: 'f_1', no: 'LDF-2026-0001', merchant: merchantOf(), by: writer, moment: on(DAY) },
  );
  if ('refused' in made) throw new Error(JSON.stringify(made));
  return made;
};

test('whoever entered it does not check it, by another account of the same name either', () => {
  expect(refused(entered(), 'check', {}, writer)).toBe('自己录入、更正的要由另一个人核对。');
  expect(refused(entered(), 'check', {}, { member: 'm_writer2', name: '赵录' })).toBe('自己录入、更正的要由另一个人核对。');
  expect(did(entered(), 'check').state).toBe('checked');
});

test('who acts for the merchant deals with nothing of it, until that ended', () => {
  const merchant = merchantOf();
  expect(notMember(merchant, people.owner)?.params?.say).toContain('您代表这个商家办事');
  expect(notMember(merchant, { member: 'm_other', name: people.clerk.name })?.params?.say).toContain('您代表这个商家办事');
  const left = {
    ...merchant,
    people: merchant.people.map((one) => ({ ...one, left: { on: DAY, by: '孙局', reason: '不再经营' } })),
  };
  expect(notMember(left, people.owner)).toBeUndefined();
  expect(membershipIn(left, people.owner.member)).toBeUndefined();
});

test('sent back, corrected, checked: the old version stays with who checked it; nobody who wrote any of it checks', () => {
  const back = did(entered(), 'sendBack', { reason: '公示日期抄错了' });
  const corrected = did(
    back,
    'correct',
    { reason: '照系统改过', content: factContent({ seenOn: DAY, publishedOn: '2026-03-11' }) },
    writer,
  );
  const checked = did(corrected, 'check');
  const again = did(checked, 'correct', {
    reason: '文号漏了一个字',
    content: factContent({ seenOn: DAY, documentNo: '两市监处罚〔2026〕13 号' }),
  });
  expect(again.state).toBe('entered');
  expect(again.versions?.map(({ content, checkedBy }) => [content.publishedOn, checkedBy?.name])).toEqual([
    ['2026-03-10', undefined],
    ['2026-03-11', '钱核'],
  ]);
  expect(refused(again, 'check')).toBe('自己录入、更正的要由另一个人核对。');
  expect(refused(again, 'discard', { reason: '不是这一家的' })).toContain('核对过的不能作废');
});

test.each<[string, Partial<CreditFact>, object, object]>([
  ['修复没有文号', {}, { why: 'repaired', on: DAY }, { document: '请填写决定书文号。' }],
  ['处罚不“移出”', {}, { why: 'movedOut', on: DAY, document: '1 号' }, { why: '这种信息不这样结束，请核对。' }],
  [
    '名单不“准予修复停止公示”',
    { kind: 'serious' },
    { why: 'repaired', on: DAY, document: '1 号' },
    { why: '这种信息不这样结束，请核对。' },
  ],
  ['撤销没有理由', {}, { why: 'annulled', on: DAY, document: '1 号' }, { reason: '请写明理由。' }],
  ['明天才停', {}, { why: 'automatic', on: '2026-11-25' }, { on: '日期不能晚于今天。' }],
  ['公示以前就停', {}, { why: 'automatic', on: '2026-03-09' }, { on: '不能早于公示日期，请核对。' }],
])('an ending is refused at its field: %s', (_, more, input, fields) => {
  expect(refused(creditFact(more), 'end', input)).toMatchObject(fields);
});

test('a repair that was revoked stands again, waits for a second person, and its publication begins anew', () => {
  const ended = did(creditFact(), 'end', { why: 'repaired', on: '2026-07-01', document: '修 1 号' });
  expect(factActions(ended, ['officer'], on(DAY))).toEqual(['restore']);
  const restored = did(ended, 'restore', { on: '2026-08-31', document: '撤 1 号' });
  expect(restored).toMatchObject({ state: 'entered', fraud: { kind: 'revoked', on: '2026-08-31' } });
  expect(restored.ended).toBeUndefined();
  expect(isOpenToMerchant(restored)).toBe(false);
  expect(repairDatesOf(restored, { merchantKind: 'company' }).end?.on).toBe('2027-08-31');
  // What is not checked yet bars nobody.
  expect(listsOf(restored)).not.toContain('f:m_1');
  expect(listsOf(did(restored, 'check', {}, people.leader))).toContain('f:m_1');
});

test('a publication cannot have run out on its last day, only after it', () => {
  const ended = (day: string): CreditFact => ({
    ...creditFact(),
    ended: { why: 'automatic', on: day, recordedOn: day, by: people.checker },
  });
  const dates = repairDatesOf(creditFact(), { merchantKind: 'company' });
  expect(tooEarly(ended('2027-03-10'), dates)?.fields?.on).toContain('2027 年 3 月 10 日');
  expect(tooEarly(ended('2027-03-11'), dates)).toBeUndefined();
});

test.each<[string, object, string]>([
  ['只有警告', { measures: ['warning'] }, 'measures'],
  ['没有种类', { measures: undefined }, 'measures'],
  ['罚款没有金额', { entityFine: undefined, entityLeniency: undefined }, 'entityFine'],
  ['罚款没有阶次', { entityLeniency: undefined }, 'entityLeniency'],
  ['说从轻没有原文', { entityLeniency: 'lighter' }, 'leniencySays'],
  ['停业没有期限', { measures: ['suspendBusiness'] }, 'restricted'],
  ['限制到某一天没有那一天', { measures: ['barPerson'], restricted: 'untilDay' }, 'restrictedUntil'],
  ['吊销没有写哪个证', { measures: ['revokePermit'] }, 'permits'],
  ['公示早于决定', { publishedOn: '2026-03-01' }, 'publishedOn'],
  ['看到早于公示', { seenOn: '2026-03-09' }, 'seenOn'],
  ['看到的日期没到', { seenOn: '2026-11-25' }, 'seenOn'],
  ['抽查没有后来', { kind: 'spotCheck' }, 'outcomes'],
  ['抽查前后矛盾', { kind: 'spotCheck', outcomes: ['none', 'penalty'] }, 'outcomes'],
  ['没有列入原因', { kind: 'abnormal' }, 'ground'],
  ['企业不因年报弄虚作假列入', { kind: 'abnormal', ground: 'falseReport' }, 'ground'],
  ['没有报的年度还没到报的时候', { kind: 'abnormal', ground: 'noReport', reportYears: ['2026'] }, 'reportYears'],
  ['其他原因没有说明', { kind: 'abnormal', ground: 'other' }, 'note'],
])('what does not fit is told at its field: %s', (_, more, field) => {
  const content = fitting(factContent(more as never));
  expect(Object.keys(contentProblem(content, 'company', DAY)?.fields ?? {})).toContain(field);
});

test('what was typed for another kind is not kept', () => {
  const typed = contentSchema.parse(
    factContent({ kind: 'abnormal', ground: 'unreachable', reportYears: ['2025'], restricted: 'forLife' }),
  );
  expect(Object.keys(fitting(typed)).sort()).toEqual(
    ['decidedOn', 'documentNo', 'ground', 'kind', 'organ', 'publishedOn', 'seenOn', 'source'].sort(),
  );
});

test('each day is told once: to its merchant and to who keeps it', () => {
  const fact = creditFact();
  const dates = repairDatesOf(fact, { merchantKind: 'company' });
  expect(nextDueOf(fact, dates)).toBe('2026-06-11');
  expect(daysReached(fact, dates, '2026-06-10')).toEqual({});
  expect(daysReached(fact, dates, '2026-06-11')).toEqual({ apply: '2026-06-11' });
  const told: CreditFact = { ...fact, reached: { apply: '2026-06-11' } };
  expect(nextDueOf(told, dates)).toBe('2027-03-11');
  expect(daysReached(told, dates, '2027-03-10')).toEqual({});
  expect(daysReached(told, dates, '2027-03-11')).toEqual({ end: '2027-03-10' });
  const words = reachedNews(fact, { apply: '2026-06-11' }, true, ['m_owner']);
  expect(words.map(({ to, staff }) => [to, staff])).toEqual([
    ['m_owner', undefined],
    ['m_writer', true],
    ['m_checker', true],
  ]);
  expect(words[0]?.body).toContain('推定');
  expect(factNews('end', { ...fact, state: 'entered' }, 'm_x', ['m_owner'])).toEqual([]);
});

test('a checklist asks for nothing where nobody can apply, and never promises', () => {
  const of = (more: Partial<CreditFact>, kind: CreditFact['merchantKind'] = 'company') => {
    const fact = creditFact({ ...more, merchantKind: kind });
    return checklistOf(fact, repairDatesOf(fact, { merchantKind: kind }), kind);
  };
  expect(of({ measures: ['revokePermit'] })).toMatchObject({ conditions: [], papers: [], apply: [] });
  expect(of({}).conditions.map(({ article }) => article)).toEqual(['令107-11(1)', '令107-11(2)', '令107-11(3)']);
  expect(of({}).papers).toHaveLength(4);
  const listed = of({ kind: 'abnormal', ground: 'unreachable', publishedOn: '2026-07-08' }, 'individual');
  expect(listed.objectBy).toBe('2026-08-07');
  expect(listed.remedies.map(({ article }) => article)).toContain('个体工商户年报办法-17');
  expect(listed.terms.map(({ text }) => text).join()).toContain('核实之日起 2 个工作日');
  expect(JSON.stringify(of({}))).not.toMatch(/一定能|保证修复|肯定/);
});

test('a reading counts once another person checked it, and can be taken back before', () => {
  const input: ReadingInput = { key: 'months', as: 'confirmed', name: '周科', document: '意见 3 号', on: '2026-11-20' };
  const waits = proposeReading(nothingSaid, input, writer, DAY);
  if ('refused' in waits) throw new Error(waits.refused);
  expect(statesOf(waits)).toEqual({});
  expect(proposeReading(waits, input, people.checker, DAY)).toMatchObject({
    params: { say: '这一项已经有人登记，等另一个人核对。' },
  });
  expect(approveReading(waits, 'months', writer, DAY)).toMatchObject({ params: { say: '自己登记的要由另一个人核对。' } });
  const held = approveReading(waits, 'months', people.checker, DAY);
  if ('refused' in held) throw new Error(held.refused);
  expect(statesOf(held)).toEqual({ months: 'confirmed' });
  expect(dropReading(held, 'months')).toMatchObject({ params: { say: '没有等着核对的登记。' } });
  expect(proposeReading(nothingSaid, { ...input, on: '2026-11-25' }, writer, DAY)).toMatchObject({
    fields: { on: '确认日期不能晚于今天。' },
  });
  expect(proposeReading(nothingSaid, { ...input, as: 'otherwise' }, writer, DAY)).toMatchObject({
    fields: { note: '请写清法规科怎样理解。' },
  });
});
