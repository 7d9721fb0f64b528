import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtIn } from '../../../domain/law/calendar/calendar';
import { namesOf } from '../../../src/act/names';
import { groupsOf, offerOf } from '../../../src/act/offered';
import { asked, inputOf } from '../../../src/form/question';
import { groupTitles, staffWords } from '../../../domain/complaint/acts/of-staff';
import { row, table } from '../../../domain/complaint/acts/shared/row';
import { nobody } from '../../../domain/complaint/acts/shared/tells';
import { complaintTable } from '../../../domain/complaint/acts/table';
import type { Complaint } from '../../../domain/complaint/complaint';
import { staffNewsOf } from '../../../domain/complaint/desk/staff-news';
import { accepted, at } from '../../../domain/complaint/fixture';
import { confidential, decideComplaint } from '../../../domain/complaint/lifecycle';
import { actionsFor, type Decision } from '../../../domain/lifecycle';
import { without } from '../../../domain/without';
import { recordThanks } from './record-thanks';
import { recordThanksWords } from './record-thanks.words';

/** What CONTRIBUTING says of adding an act, done: two files, and a line for each in the table of rules and in that of words. */
const rules = table({ ...complaintTable, recordThanks });
const words = { ...staffWords, recordThanks: recordThanksWords };

const today = '2026-12-20';
const closed = { ...accepted(), state: 'closed' as const };
const handler = { member: 'm_zhang', name: '张建军', relation: 'handler' as const, office: closed.office };
const complainant = { member: 'm_wang', name: '王芳', relation: 'complainant' as const };
const thanks = { on: today, what: '锦旗一面' };

const act = (input: unknown, actor: typeof handler | typeof complainant = handler, subject: Complaint = closed) =>
  decideComplaint(subject, 'recordThanks', input, actor, at(today), undefined, rules);
const left = (decision: Decision<Complaint>): Complaint => (decision.ok ? decision.next : closed);

test('an act added with its two files is offered, stands in its list, asks its fields and decides', () => {
  const may = actionsFor(rules, closed, ['handler'], at(today)) as (keyof typeof words)[];
  expect(may).toContain('recordThanks');
  expect(offerOf(words, may).more).toContain('recordThanks');
  expect(
    groupsOf(words, groupTitles)
      .find(({ title }) => title === '办结')
      ?.acts.slice(-1),
  ).toEqual(['recordThanks']);
  const said = recordThanksWords;
  expect(namesOf(rules.recordThanks.label, said)).toEqual({ title: '登记锦旗、感谢信', word: '登记感谢', send: '确认' });

  const fields = said.fields?.(closed, today) ?? [];
  const answers = { ...said.starts?.(closed, today, {}, builtIn), what: '锦旗一面' };
  expect(asked(fields, answers).map(({ label }) => label)).toEqual(['哪一天收到的', '送来的是什么']);
  expect(act(inputOf(fields, answers))).toMatchObject({ ok: true, next: { summary: '2026-12-20收到锦旗一面' } });
  expect(act(inputOf(fields, { on: today }))).toMatchObject({
    refused: 'invalid-input',
    fields: { what: '请填写送来的是什么。' },
  });
});

test('who is to hear of it hears, and not again where it says nothing new', () => {
  const first = left(act(thanks));
  expect(staffNewsOf('recordThanks', closed, first, rules)).toEqual([
    { to: ['whoHas'], title: '有人感谢您', ask: '请看送来的是什么。' },
  ]);
  expect(staffNewsOf('recordThanks', first, left(act(thanks, handler, first)), rules)).toEqual([]);
});

test('it is confidential where its rule says so', () => {
  expect(confidential(rules)).not.toContain('recordThanks');
  expect(confidential(table({ ...rules, recordThanks: { ...recordThanks, confidential: true } }))).toContain('recordThanks');
});

test('a party has its share of it, an officer none', () => {
  const once = left(act(thanks, complainant));
  expect(once.partyActs?.complainant?.recordThanks).toEqual({ on: today, day: 1, total: 1 });
  expect(act(thanks, complainant, once)).toMatchObject({
    refused: 'share-of-day',
    params: { what: '登记锦旗、感谢信', count: 1 },
  });
  expect(act(thanks, handler, once)).toMatchObject({ ok: true, next: { partyActs: once.partyActs } });
});

test('what an act forgets to decide does not compile', () => {
  const { share, tells, ...open } = recordThanks;
  const rule = { ...open, by: ['handler'] as const };
  const ofParty = { ...open, by: ['complainant'] as const };
  // @ts-expect-error -- nobody decided who is told
  row({ ...rule });
  // @ts-expect-error -- a party may do it, and how often is not said
  row({ ...ofParty, tells });
  // @ts-expect-error -- no party may do it
  row({ ...rule, tells, share });
  // @ts-expect-error -- nobody decided whether it is confidential
  row({ ...without(rule, 'confidential'), tells: nobody });
  expect(row({ ...ofParty, tells, share: { day: 1, total: 2 } }).tells).toBe(tells);
});

test('a field that the rule does not take does not compile', () => {
  const wrong: typeof recordThanksWords = {
    // @ts-expect-error -- the rule takes `on` and `what`
    fields: () => [{ path: 'color', kind: 'text', label: '什么颜色' }],
  };
  expect(wrong.fields?.(closed, today)).toHaveLength(1);
});

test('every act lies in files named as its command', () => {
  const named = (command: string) => command.replace(/([A-Z]|12315)/g, (part) => `-${part.toLowerCase()}`);
  const files = readdirSync(resolve(__dirname, '../../../domain/complaint/acts'), { withFileTypes: true })
    .filter((one) => one.isFile() && !/\.test\.ts$/.test(one.name))
    .map(({ name }) => name.split('.')[0]);
  const lists = ['table', 'of-staff', 'of-parties'];
  expect(new Set(files)).toEqual(new Set([...Object.keys(complaintTable).map(named), ...lists]));
});
