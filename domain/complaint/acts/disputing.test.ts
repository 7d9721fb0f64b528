import { isDeletionLocked } from '../open-matters';
import { currentDeadline } from '../../law/deadline/running';
import { accepted, done, inputs, received, refused } from '../fixture';

const on = '2026-11-12';

describe('a dispute between bureaus about competence (令121-33)', () => {
  const disputed = () => done(received(), 'disputeCompetence', { with: '徽县市场监督管理局', on: '2026-11-10' }, { on });

  test('seven working days from the day it arose, beside the complaint’s own period, which runs on', () => {
    expect(currentDeadline(disputed(), 'C6')).toMatchObject({ startedOn: '2026-11-10', dueOn: '2026-11-19' });
    expect(currentDeadline(disputed(), 'C1')).toEqual(currentDeadline(received(), 'C1'));
  });

  test('its result ends it; a second one may begin only then', () => {
    expect(refused(disputed(), 'disputeCompetence', inputs.disputeCompetence, { on }).refused).toBe('dispute-open');
    const settled = done(disputed(), 'settleCompetence', { result: 'reported', reason: '报市局指定' }, { on: '2026-11-18' });
    expect(currentDeadline(settled, 'C6')?.metOn).toBe('2026-11-18');
    expect(refused(settled, 'settleCompetence', inputs.settleCompetence, { on }).refused).toBe('dispute-missing');
  });
});

test('while a suit or reconsideration is open nothing may be deleted; both must have ended', () => {
  const sued = done(accepted(), 'openProceeding', inputs.openProceeding, { on });
  const both = done(sued, 'openProceeding', { kind: 'reconsideration', documentNo: '陇市监复〔2026〕3号', on }, { on });
  expect(isDeletionLocked(accepted())).toBe(false);
  const first = done(both, 'endProceeding', inputs.endProceeding, { on });
  expect([isDeletionLocked(both), isDeletionLocked(first)]).toEqual([true, true]);
  expect(refused(first, 'endProceeding', inputs.endProceeding, { on }).fields).toHaveProperty('documentNo');
  const end = { documentNo: '陇市监复〔2026〕3号', result: '维持' };
  expect(isDeletionLocked(done(first, 'endProceeding', end, { on }))).toBe(false);
});
