import { namesOf } from '../../../src/act/names';
import { groupsOf, offerOf } from '../../../src/act/offered';
import { asked, inputOf } from '../../../src/form/question';
import { groupTitles, staffWords } from '../../../domain/complaint/acts/of-staff';
import { table } from '../../../domain/complaint/acts/shared/row';
import { complaintClocks } from '../../../domain/complaint/clocks';
import { accepted, at } from '../../../domain/complaint/fixture';
import { complaintTable } from '../../../domain/complaint/acts/table';
import { actionsFor, decide } from '../../../domain/lifecycle';
import { recordThanks } from './record-thanks';
import { recordThanksWords } from './record-thanks.words';

/** What CONTRIBUTING says of adding an act, done: two files, and a line for each in the table of rules and in that of words. */
const rules = table({ ...complaintTable, recordThanks });
const words = { ...staffWords, recordThanks: recordThanksWords };

const today = '2026-12-20';
const closed = { ...accepted(), state: 'closed' as const };
const actor = { member: 'm_zhang', name: '张建军', relation: 'handler' as const, office: closed.office };

test('an act added with its two files is offered, stands in its list, asks its fields and decides', () => {
  const may = actionsFor(rules, closed, ['handler'], today) as (keyof typeof words)[];
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
  const answers = { ...said.starts?.(closed, today, {}), what: '锦旗一面' };
  expect(asked(fields, answers).map(({ label }) => label)).toEqual(['哪一天收到的', '送来的是什么']);
  const act = (input: unknown) => decide(rules, complaintClocks, closed, 'recordThanks', input, actor, at(today));
  expect(act(inputOf(fields, answers))).toMatchObject({ ok: true, next: { summary: '2026-12-20收到锦旗一面' } });
  expect(act(inputOf(fields, { on: today }))).toMatchObject({
    refused: 'invalid-input',
    fields: { what: '请填写送来的是什么。' },
  });
});

test('a field that the rule does not take does not compile', () => {
  const wrong: typeof recordThanksWords = {
    // @ts-expect-error -- the rule takes `on` and `what`
    fields: () => [{ path: 'color', kind: 'text', label: '什么颜色' }],
  };
  expect(wrong.fields?.(closed, today)).toHaveLength(1);
});
