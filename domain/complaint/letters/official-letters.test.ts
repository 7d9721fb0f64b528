import { accepted, alone, at, bureau, done, inputs, received } from '../fixture';
import type { Complaint } from '../complaint';
import { rejectionGrounds, terminationGrounds } from '../grounds';
import { noticeText, type NoticeForm } from './notices';

/**
 * 《市场监督管理部门处理投诉举报文书式样》(2026 年 4 月), each form word for word as it was published, from its addressee to the seal: the
 * blanks to be filled in are the gaps. The notes below the line (注) speak to the bureau and are not printed.
 */
const published: Partial<Record<NoticeForm, readonly string[]>> = {
  identityRequest: [
    '：',
    '根据《中华人民共和国消费者权益保护法实施条例》第四十六条第一款的规定，消费者和经营者发生消费争议向市场监督管理部门或者其他有关行政部门投诉的，应当提供真实身份信息等材料。',
    '根据《市场监督管理投诉举报处理办法》第十条第三款的规定，请你在',
    '年',
    '月',
    '日',
    '前向我局提供以下身份证明材料。',
    '逾期未提供或提供虚假材料的，我局将根据《市场监督管理投诉举报处理办法》第十条、第十六条的规定，对投诉依法不予受理。',
    '联系电话：',
    '；通信地址：',
    '。',
  ],
  acceptance: [
    '：',
    '我局于',
    '年',
    '月',
    '日收到你关于',
    '的投诉。经审查，符合《市场监督管理投诉举报处理办法》规定的受理条件，我局决定受理',
    '联系人：',
    '；联系电话：',
    '。',
    '特此告知。',
  ],
  rejection: [
    '：',
    '我局于',
    '年',
    '月',
    '日收到你关于',
    '的投诉。经审查，属以下第〔',
    '〕项情形，依据《市场监督管理投诉举报处理办法》第十六条的规定，我局决定不予受理。',
    '（一）投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的；',
    '（二）法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议的；',
    '（三）不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的；',
    '（四）除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的；',
    '（五）未提供本办法第十条第一款、第十一条规定的材料，或者提供虚假材料的；',
    '（六）冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的；',
    '（七）法律、法规、规章规定不予受理的其他情形。',
    '你还可以按照《中华人民共和国消费者权益保护法》第三十九条规定的其他途径解决消费者权益争议',
    '特此告知。',
  ],
  mediationNotice: [
    '：',
    '关于',
    '的投诉，我局已经受理，根据《市场监督管理投诉举报处理办法》的规定，现组织双方当事人进行现场调解。请于',
    '年',
    '月',
    '日',
    '时',
    '到',
    '参加调解。无正当理由不参加调解的，我局将依法终止调解。',
    '请携带以下材料：1. 身份证明材料；2.',
    '如果您认为调解人员是投诉人或者被投诉人的近亲属或者有其他利害关系，可能影响公正处理投诉的，可以自收到本通知书之日起',
    '日内对调解人员提出回避申请',
    '调解人员：',
    '；联系电话：',
    '。',
    '特此通知。',
  ],
  termination: [
    '：',
    '经审查，关于',
    '的投诉的调解过程中出现以下第〔',
    '〕项情形，依据《市场监督管理投诉举报处理办法》第二十三条第一款的规定，我局决定终止调解。',
    '（一）投诉人撤回投诉或者双方自行和解的；',
    '（二）投诉人、被投诉人无正当理由不参加调解，或者明确拒绝调解的；',
    '（三）经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的；',
    '（四）投诉人与被投诉人对鉴定、检测费用承担无法协商一致的；',
    '（五）自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的；',
    '（六）市场监督管理部门受理投诉后，发现存在本办法第十六条、第四十二条规定情形的；',
    '（七）投诉人、被投诉人死亡或者主体资格灭失的；',
    '（八）法律、法规、规章规定的应当终止调解的其他情形。',
    '投诉人、被投诉人对市场监督管理部门作出的终止调解决定、调解结果不服的，可以按照《中华人民共和国消费者权益保护法》第三十九条规定，通过民事诉讼、仲裁等其他途径解决消费者权益争议。',
    '特此告知。',
  ],
  mediationAgreement: [
    '投诉人：',
    '联系电话：',
    '联系地址：',
    '委托代理人：',
    '联系电话：',
    '联系地址：',
    '被投诉人：',
    '法定代表人（负责人）：',
    '联系电话：',
    '地址（经营场所）：',
    '委托代理人：',
    '联系电话：',
    '联系地址：',
    '投诉内容及投诉请求：',
    '根据《市场监督管理投诉举报处理办法》有关规定，本局组织双方当事人进行调解，双方自愿达成如下协议：',
    '本调解书经双方当事人签字后生效。调解书生效后，一方当事人未履行的，另一方当事人可以依据《中华人民共和国消费者权益保护法》第三十九条规定，通过民事诉讼、仲裁等其他途径解决消费者权益争议。',
    '投 诉 人（签名）：',
    '被投诉人（签名）：',
    '调解人员（签名）：',
  ],
};

const on = '2026-11-16';
const withoutAgent = accepted();
const cases: Partial<Record<NoticeForm, Complaint>> = {
  identityRequest: done(received(), 'identityRequest', inputs.identityRequest),
  acceptance: accepted(),
  rejection: done(received(), 'reject', inputs.reject, { settings: alone }),
  mediationNotice: done(accepted(), 'convene', inputs.convene),
  termination: done(accepted(), 'terminate', inputs.terminate),
  mediationAgreement: { ...withoutAgent, agreement: { on, form: 'mediationAgreement', terms: '商家退款 129.50 元' } },
};

const bodyOf = (form: NoticeForm, complaint = cases[form]!) => noticeText(form, complaint, at(on), bureau).body;

/** What of the published words does not stand in the letter, in their order. */
function missing(form: NoticeForm): string[] {
  const letter = bodyOf(form);
  let from = 0;
  return published[form]!.filter((words) => {
    const found = letter.indexOf(words, from);
    if (found >= 0) from = found + words.length;
    return found < 0;
  });
}

test.each(Object.keys(published) as NoticeForm[])('%s has every word and field of the published form, in its order', (form) => {
  expect(missing(form)).toEqual([]);
  // Bureau and day close the letter: there the seal goes.
  expect(bodyOf(form)).toMatch(/\n两当县市场监督管理局\n2026 年 11 月 16 日$/);
});

test('forms 5 and 6 name the day of receipt, form 5 whom to ask and where', () => {
  for (const form of ['acceptance', 'rejection'] as const)
    expect(bodyOf(form)).toContain('我局于 2026 年 11 月 9 日收到你关于“山货铺”的“核桃”的投诉');
  expect(bodyOf('acceptance')).toContain('联系人：张建军；联系电话：12315。');
  const county = { ...bureau, window: { phone: '0939-7121234', address: '两当县城关镇东街 1 号' } };
  expect(noticeText('acceptance', accepted(), at(on), county).body).toContain('联系电话：0939-7121234。');
  expect(noticeText('identityRequest', cases.identityRequest!, at(on), county).body).toContain(
    '通信地址：两当县城关镇东街 1 号。',
  );
  // Who decided is asked while nobody mediates.
  const atIntake = done(received(), 'accept', {}, { as: 'intake' });
  expect(bodyOf('acceptance', atIntake)).toContain('联系人：李文静；');
});

test.each(rejectionGrounds('2026-04-15').map(({ code, cite }) => [code, cite] as const))(
  'form 6 points at item %s (%s)',
  (code, cite) => {
    const one = done(received(), 'reject', { ground: code, reason: '核对过材料' }, { settings: alone });
    expect(bodyOf('rejection', one)).toContain(`属以下第〔${cite.charAt(cite.length - 2)}〕项情形`);
    expect(bodyOf('rejection', one)).toContain('理由：核对过材料');
  },
);

test('a rejection under the rule before cites that rule and its own list', () => {
  const { decision, ...one } = cases.rejection!;
  const before = { ...one, decision: { ...decision!, on: '2026-04-14', article: '令20-15(4)' } };
  expect(bodyOf('rejection', before)).toContain('依据《市场监督管理投诉举报处理暂行办法》第十五条的规定');
  expect(bodyOf('rejection', before)).not.toContain('（七）');
});

test.each(terminationGrounds.filter(({ code }) => code !== 'T1').map(({ code, cite }) => [code, cite] as const))(
  'form 8 points at item %s (%s)',
  (code, cite) => {
    const { closing, ...one } = cases.termination!;
    expect(bodyOf('termination', { ...one, closing: { ...closing!, ground: code } })).toContain(
      `出现以下第〔${cite.charAt(cite.length - 2)}〕项情形`,
    );
  },
);

test.each([
  ['R3', '《市场监督管理投诉举报处理办法》第十六条第三项，不是为生活消费需要购买'],
  ['A42', '《市场监督管理投诉举报处理办法》第四十二条'],
])('T6 with %s says which ground was found after acceptance', (basis, said) => {
  const { closing, ...one } = cases.termination!;
  expect(bodyOf('termination', { ...one, closing: { ...closing!, ground: 'T6', basis } })).toContain(`受理后发现的情形：${said}`);
});

test('form 7 says the hour as the form does', () => {
  expect(bodyOf('mediationNotice')).toContain('请于 2026 年 11 月 16 日（周一） 14 时 30 分到城关市场监管所调解室参加调解');
  expect(bodyOf('mediationNotice', done(accepted(), 'convene', { ...(inputs.convene as object), time: '9:00' }))).toContain(
    ' 9 时到',
  );
});

test('form 9 prints of the complainant what the other side may read; the rest is filled in by hand', () => {
  const one = cases.mediationAgreement!;
  for (const secret of [one.complainant.phone, one.complainant.address, one.facts])
    expect(bodyOf('mediationAgreement')).not.toContain(secret);
  const willing = { ...one, consents: { ...one.consents, directContact: true } };
  expect(bodyOf('mediationAgreement', willing)).toContain(`投诉人：王秀兰　联系电话：${one.complainant.phone}`);
});
