import { cite, numeral, sayBasis } from '../../law/cite';
import { accepted, at, bureau, done, inputs, received } from '../fixture';
import { rejectionGrounds, terminationGrounds } from '../grounds';
import { formsOf } from './sent';
import { noticeText } from './notices';

const moment = at('2026-11-10');

describe('articles as a notice cites them', () => {
  test.each([
    ['令121-15', '《市场监督管理投诉举报处理办法》第十五条'],
    ['令121-23(8)', '《市场监督管理投诉举报处理办法》第二十三条第八项'],
    ['令20-14', '《市场监督管理投诉举报处理暂行办法》第十四条'],
    ['消法-39', '《消费者权益保护法》第三十九条'],
    ['条例-46', '《消费者权益保护法实施条例》第四十六条'],
    ['程序规定-18', '《市场监督管理行政处罚程序规定》第十八条'],
    ['食品安全法-115', '《食品安全法》第一百一十五条'],
  ])('%s', (code, text) => expect(cite(code)).toBe(text));

  test.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [39, '三十九'],
    [100, '一百'],
    [108, '一百零八'],
    [115, '一百一十五'],
    [120, '一百二十'],
  ])('%d is %s', (n, text) => expect(numeral(n)).toBe(text));

  test.each(['令122-15', '', '令121', '令121-15(x)'])('%p throws: a notice without its law is never sent', (code) => {
    expect(() => cite(code)).toThrow(RangeError);
  });

  test('every ground of every rule set can be cited as the table itself cites it', () => {
    for (const ground of [...rejectionGrounds('2026-04-14'), ...rejectionGrounds('2026-04-15'), ...terminationGrounds])
      expect(cite(ground.article)).toContain(ground.cite);
  });

  test('seven grounds of rejection and eight of termination under 令121; six before, without R6', () => {
    expect(rejectionGrounds('2026-04-15')).toHaveLength(7);
    expect(terminationGrounds).toHaveLength(8);
    expect(rejectionGrounds('2026-04-14').map(({ code }) => code)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R7']);
  });
});

test('a period set by a ruling names the ruling’s document in the place of an article', () => {
  expect(sayBasis('令121-15')).toBe(cite('令121-15'));
  expect(sayBasis('两市监撤〔2026〕1号')).toBe('两市监撤〔2026〕1号');
});

describe('notices say who does what by when', () => {
  test('acceptance: decision, article, handler, last day with its weekday, number, bureau, date', () => {
    const { title, body } = noticeText('acceptance', accepted(), moment, bureau);
    expect(title).toBe('投诉受理决定书');
    for (const said of ['我局决定受理', '第十五条', '张建军', '编号 LD-2026-0001', '两当县市场监督管理局', '2026 年 11 月 10 日'])
      expect(body).toContain(said);
    expect(body).toMatch(/最迟 (\d{4} 年 )?\d+ 月 \d+ 日（周.）/);
  });

  test('inquiry at acceptance: goods, amount, order and summary, and never the complainant’s own words', () => {
    const one = accepted();
    const { body } = noticeText('inquiry', one, moment, bureau);
    for (const said of ['核桃', '129.50 元', 'SH20261101', '王秀兰', '退还货款和服务费用']) expect(body).toContain(said);
    for (const secret of [one.facts, one.complainant.phone, one.complainant.address]) expect(body).not.toContain(secret);
  });

  test('form 7 calls both to one table: when, where, before whom, what to bring, how long to ask for recusal (令121-20, 21)', () => {
    const called = done(accepted(), 'convene', { ...(inputs.convene as object), papers: '订单和聊天记录' }, { on: '2026-11-12' });
    const { title, body } = noticeText('mediationNotice', called, at('2026-11-12'), bureau);
    expect(title).toBe('投诉调解通知书');
    for (const said of [
      '王秀兰、山货铺',
      '现场调解',
      '11 月 16 日（周一） 14 时 30 分',
      '调解室',
      '张建军',
      '订单和聊天记录',
      '3 日内',
      '12315',
    ])
      expect(body).toContain(said);
    for (const secret of [called.facts, called.complainant.phone, called.complainant.address]) expect(body).not.toContain(secret);
  });

  test('identity request: what, until when, and that our own period does not stop', () => {
    const asked = done(received(), 'identityRequest', inputs.identityRequest);
    const { body } = noticeText('identityRequest', asked, moment, bureau);
    for (const said of ['身份证', '11 月 13 日（周五）', '第十条', '不停止我局的答复期限']) expect(body).toContain(said);
  });

  test('reopened: which ruling, why, and the new last day', () => {
    const ended = done(accepted(), 'terminate', inputs.terminate);
    const { body } = noticeText('reopened', done(ended, 'revoke', inputs.revoke, { as: 'leader' }), moment, bureau);
    for (const said of ['行初 1 号', '事实不清', '决定是否受理']) expect(body).toContain(said);
  });

  test('after closing the consumer is told where the official rating is, once the case is there', () => {
    const ended = done(accepted({ platform12315No: '1620000202611090001' }), 'agree', inputs.agree);
    for (const form of ['agreed', 'termination'] as const) {
      const { body } = noticeText(form, ended, moment, bureau);
      expect(body).toContain('官方的评价以那里的为准');
      // Both parties read these letters, and the visibility table gives the number to the complainant alone.
      expect(body).not.toContain('1620000202611090001');
    }
    expect(noticeText('agreed', done(accepted(), 'agree', inputs.agree), moment, bureau).body).not.toContain('12315平台');
  });

  test('the mediation agreement holds both names, what was agreed and a place for both signatures', () => {
    const one = accepted({ agreement: { on: '2026-11-20', form: 'mediationAgreement', terms: '商家退款 129.50 元' } });
    const { body } = noticeText('mediationAgreement', one, moment, bureau);
    for (const said of ['王秀兰', '山货铺', '商家退款 129.50 元', '第二十四条', '投 诉 人（签名）', '一式三份'])
      expect(body).toContain(said);
  });
});

test('form 9 is issued only where both sides agreed on site; the bureau’s own distribution issues nothing', () => {
  const one = accepted();
  const agreed = (form: 'mediationAgreement' | 'record') => ({ ...one, agreement: { on: '2026-11-20', form, terms: '退款' } });
  expect(formsOf('agree', agreed('mediationAgreement'))).toEqual(['mediationAgreement']);
  expect(formsOf('agree', agreed('record'))).toEqual([]);
  expect(formsOf('distribute', received())).toEqual([]);
  expect(formsOf('accept', one)).toEqual(['acceptance', 'inquiry']);
});

describe('whom a letter says can be reached', () => {
  const window = { address: '青溪县河街镇文昌路 9 号', phone: '0990-5550123', hours: '工作日 9:00–12:00' };
  test.each(['acceptance', 'inquiry', 'dayCorrection', 'mediationNotice', 'identityRequest'] as const)(
    '%s names the window’s telephone, address and hours where the county has given them, and 12315 alone where it has not',
    (form) => {
      const said = noticeText(form, accepted(), moment, { ...bureau, window }).body;
      for (const part of Object.values(window)) expect(said).toContain(part);
      const bare = noticeText(form, accepted(), moment, bureau).body;
      expect(bare).toContain('联系电话：12315');
      expect(bare).not.toMatch(/窗口地址|办公时间|undefined/);
    },
  );

  test.each(['merged', 'unmerged', 'receiptCorrected'] as const)('%s: who disagrees calls the window or 12315', (form) => {
    expect(noticeText(form, accepted(), moment, { ...bureau, window }).body).toContain('请打 0990-5550123 或 12315。');
    expect(noticeText(form, accepted(), moment, bureau).body).toContain('请打 12315。');
  });
});
