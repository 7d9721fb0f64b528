import type { Complaint } from './complaint';
import { accepted, alone, done, inputs, received } from './fixture';
import { headline, nextStep } from './words';

const today = '2026-11-12';
const rejected = () => done(received(), 'reject', inputs.reject, { settings: alone });

describe('what the complainant reads first', () => {
  test.each<[string, Complaint, string]>([
    ['received', received(), '我们在看您的投诉'],
    ['accepted', accepted(), '正在和商家沟通'],
    ['entrusted', done(accepted(), 'entrust', inputs.entrust), '两当县消费者协会正在调解'],
    ['appraisal', done(accepted(), 'appraisalOut', inputs.appraisalOut), '正在等鉴定或检测报告'],
    ['suspended', done(accepted(), 'suspend', inputs.suspend), '调解暂停，等回避的决定'],
    ['mediated', done(accepted(), 'agree', inputs.agree), '双方谈成了'],
    ['settled', done(accepted(), 'settle', inputs.settle), '您和商家自行和解了'],
    ['withdrawn', done(accepted(), 'withdraw', inputs.withdraw), '投诉已经撤回'],
    ['terminated', done(accepted(), 'terminate', inputs.terminate), '调解没有谈成，已经终止'],
    ['rejected', rejected(), '这件投诉我们不能处理'],
    ['taken over', done(received(), 'takeOver', inputs.takeOver, { as: 'leader' }), '已经由其他机关接着办'],
    ['merged', done(received(), 'merge', inputs.merge), '已经并入您的另一件投诉'],
  ])('%s', (_, complaint, line) => expect(headline(complaint, today)).toBe(line));
});

describe('接下来: who does what by when', () => {
  test('while a decision is owed its last day is named, and that nothing is asked of the person', () => {
    expect(nextStep(received(), today)).toMatch(/最迟 11 月 \d+ 日（周.）答复您是否受理（能不能由我们办）。您现在不用做什么。$/);
  });

  test('after a day that has passed it says who hurries, and no day', () => {
    expect(nextStep(received(), '2026-11-30')).toBe('工作人员会尽快答复您是否受理（能不能由我们办）。您现在不用做什么。');
    expect(nextStep(accepted(), '2027-01-29')).toBe('张建军会尽快联系商家调解。您现在不用做什么，请留意电话。');
    expect(nextStep(accepted(), '2027-01-29', 'respondent')).not.toContain('最迟');
  });

  test('an identity request is what the person has to do, until it was checked', () => {
    const asked = done(received(), 'identityRequest', inputs.identityRequest);
    expect(nextStep(asked, today)).toMatch(/^请您在 11 月 13 日（周五）前提供身份证明。/);
    expect(nextStep(asked, today)).not.toContain('不用做什么');
    expect(nextStep(done(asked, 'recordIdentity', inputs.recordIdentity), today)).toContain('不用做什么');
  });

  test('in mediation by name of the officer, with the last day; the year is said when it is another one', () => {
    expect(nextStep(accepted(), today)).toMatch(/^张建军会联系商家调解，最迟 2027 年 1 月/);
  });

  test('after an end that helped nobody the other routes are named', () => {
    for (const one of [rejected(), done(accepted(), 'terminate', inputs.terminate)])
      expect(nextStep(one, today)).toContain('向法院起诉');
  });
});
