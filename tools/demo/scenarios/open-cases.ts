import { plusDays } from '../../../domain/civil-date';
import { addWorkingDays, builtIn } from '../../../domain/law/calendar/calendar';
import { agree, answer, convene, talk, terminate } from './outcomes';
import { accept, acceptBy, accepted, acceptEnteredLate, distribute, enter, file, tell } from './beginnings';
import { handedOver, neighbour, noteReport, TOGETHER, type Plot } from './closed-cases';

/** Filed and nothing more; entered into the national platform where `entered`. */
const waiting = (entered: boolean): Plot => {
  return (scenario) => {
    file(scenario);
    if (!entered) return;
    scenario.workdays(1);
    enter(scenario);
  };
};

const atFieldOffice: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  distribute(scenario);
};

const askedForIdentity: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.act('intake', 'identityRequest', (on) => ({
    what: '身份证正反面，或者带原件到窗口核对',
    dueOn: addWorkingDays(on, 3, builtIn),
  }));
};

const flagged: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.act('intake', 'recordFlag', { factor: 'noPurchase', say: '页面上找不到这个订单号，提醒核对购买凭证。' });
};

/** Filled in by a neighbour, and the person has not confirmed it yet. */
const helpedOpen: Plot = (scenario) => {
  file(scenario, { helper: { name: '罗小琴', phone: '13900070045', bond: '邻居' } });
  scenario.workdays(1);
  enter(scenario);
};

const rejectionProposed: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(1);
  scenario.act('handler', 'proposeReject', { ground: 'R2', reason: '投诉人已向县消费者协会投诉同一纠纷，消协已经受理。' });
};

const mediating: Plot = (scenario) => {
  file(scenario);
  accept(scenario);
  scenario.workdays(2);
  talk(scenario);
};

/** Accepted at the counter; no mediator has taken it on. */
const unclaimed: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(1);
  scenario.act('intake', 'accept');
  accepted(scenario);
};

const terminationProposed: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(1);
  acceptBy(scenario);
  scenario.workdays(2);
  talk(scenario, { result: 'noAnswer', text: '打店铺电话两次，无人接听。' });
  scenario.workdays(4);
  talk(scenario, { result: 'refused', text: '店主明确说不参加调解。', proof: '电话录音，当日存档' });
  scenario.workdays(1);
  scenario.act('handler', 'proposeTerminate', {
    ground: 'T2',
    reason: '商家一次不接电话、一次明确拒绝参加调解。',
    party: 'respondent',
  });
};

const suspended: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(1);
  acceptBy(scenario);
  scenario.days(9);
  scenario.act(scenario.consumer.openid, 'suspend', { reason: '听说调解员的爱人在这家店上班，申请换一个人。' });
};

const atLaboratory: Plot = (scenario) => {
  file(scenario);
  accept(scenario);
  scenario.workdays(3);
  talk(scenario, { text: '双方同意送检，费用由商家先垫付。' });
  scenario.act(scenario.mediator, 'appraisalOut', (out) => ({
    item: `${scenario.goods.name}的质量`,
    institution: '陇南市质量检验检测中心（虚构）',
    chosenBy: 'bureau',
    out,
    evidence: `委托书 ${scenario.slot.slice(1)} 号`,
  }));
};

const atAssociation: Plot = (scenario) => {
  file(scenario, { consents: { mediation: true, publish: false, entrust: true, directContact: true } });
  accept(scenario);
  scenario.workdays(1);
  scenario.act(scenario.mediator, 'entrust', (on) => ({
    to: '两当县消费者协会',
    respondentConsent: '商家书面同意，当日收到',
    returnBy: addWorkingDays(on, 15, builtIn),
  }));
};

/** Terminated, and the merchant has not been told yet: seven working days (令121-23). */
const merchantUntold: Plot = (scenario) => {
  file(scenario);
  accept(scenario);
  terminate('T3')(scenario);
  scenario.steps.pop();
};

const handedBack: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(1);
  acceptBy(scenario);
  scenario.workdays(3);
  scenario.act('leader', 'release', { reason: '张建军外出培训两周，请别人领办。' });
};

/** Sent on by the hotline and by the city's bureau; the second waits for its answer. */
const twoSenders: Plot = (scenario) => {
  file(scenario);
  accept(scenario);
  scenario.workdays(2);
  scenario.act('intake', 'addSender', (on) => ({
    name: '陇南市市场监督管理局',
    number: '陇市监分送〔2026〕第 118 号',
    answerBy: addWorkingDays(on, 12, builtIn),
    reason: '市局用《投诉分送单》转来同一件，今天收到',
  }));
  scenario.workdays(1);
  talk(scenario);
};

/** Three people and one representative: the other two are asked about an agreement, one has consented. */
const jointOpen: Plot = (scenario) => {
  const { name, phone, address } = scenario.consumer.complainant;
  const others = ['薛桂花', '吕桂珍'].map((one, n) => ({ name: one, phone: `1390007${n}101`, address: neighbour(address, n) }));
  scenario.also = TOGETHER;
  file(scenario, { joint: { people: [{ name, phone, address }, ...others], representatives: [name] } });
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(2);
  acceptBy(scenario);
  scenario.workdays(2);
  answer(scenario);
  talk(scenario, { with: 'both', text: '商家答应退七成，代表人要先问另外两家。' });
  scenario.workdays(2);
  scenario.act('handler', 'recordJointConsent', (on) => ({
    name: others[0]!.name,
    act: 'agree',
    recorded: { way: 'window', on, who: others[0]!.name, proof: '书面同意，当日收到原件' },
  }));
};

/** Agreed at the table, and form 9 waits for two signatures (令121-24). */
const unsigned: Plot = (scenario) => {
  file(scenario);
  accept(scenario);
  agree('mediationAgreement', { signed: false })(scenario, 24);
};

/** Both are called to the table on a day that is still to come. */
const called: Plot = (scenario) => {
  file(scenario);
  accept(scenario, 3);
  scenario.workdays(1);
  answer(scenario);
  scenario.until('2026-11-20');
  convene(scenario);
};

/** Its day of receipt was typed wrongly; the earlier one waits for a second person. */
const reclassifying: Plot = (scenario) => {
  file(scenario);
  accept(scenario, 3);
  scenario.workdays(2);
  const { shop, on } = scenario;
  scenario.act('intake', 'reclassify', {
    online: true,
    kind: shop.kind,
    ...(shop.platform && { platform: shop.platform }),
    receivedOn: plusDays(on, -1),
    reason: '挂号信的签收回执是前一天，登记时写成了拆信的日期。',
  });
};

/** A report was found in it this morning, and is still to be entered today (令121-9). */
const reportToday: Plot = (scenario) => {
  scenario.also = '这样的东西还在卖，也请查一查。';
  scenario.noted = true;
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(1);
  acceptBy(scenario);
  scenario.until('2026-11-24');
  noteReport(scenario, 'handler');
};

/** The letter to the shop came back: another way is to be tried. */
const letterFailed: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(1);
  scenario.act('handler', 'accept');
  accepted(scenario);
  if (!scenario.member) tell(scenario, 'acceptance', 'complainant');
  scenario.act('handler', 'recordDispatch', (on) => ({
    form: 'inquiry',
    to: 'respondent',
    way: 'post',
    address: `两当县${scenario.shop.town}`,
    on,
    result: 'sent',
    proof: '挂号信',
  }));
  scenario.workdays(4);
  scenario.act('handler', 'recordDispatch', (on) => ({
    form: 'inquiry',
    to: 'respondent',
    way: 'post',
    address: `两当县${scenario.shop.town}`,
    on,
    result: 'failed',
    proof: '邮局退回：地址没有这家店',
  }));
};

/** Two bureaus think it is theirs (令121-33). */
const competence: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(1);
  scenario.act('intake', 'disputeCompetence', (on) => ({ with: '徽县市场监督管理局', on }));
};

export const unfinished = {
  fresh: waiting(false),
  entered: waiting(true),
  atChengguan: atFieldOffice,
  atYangdian: atFieldOffice,
  atXipo: atFieldOffice,
  askedForIdentity,
  flagged,
  helpedOpen,
  rejectionProposed,
  mediating,
  unclaimed,
  terminationProposed,
  suspended,
  atLaboratory,
  atAssociation,
  merchantUntold,
  handedBack,
  entryWaiting: acceptEnteredLate,
  twoSenders,
  jointOpen,
  unsigned,
  called,
  reclassifying,
  reportToday,
  letterFailed,
  competence,
  handoverWaits: handedOver(false),
} as const satisfies Record<string, Plot>;
