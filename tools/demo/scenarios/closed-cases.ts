import { addWorkingDays, builtIn } from '../../../domain/law/calendar/calendar';
import { plusDays } from '../../../domain/civil-date';
import type { RejectionGround } from '../../../domain/law/regulation/grounds';
import type { Scenario, Known, Step } from './scenario';
import {
  agree,
  agreedTerms,
  callBack,
  claimFen,
  performed,
  rate,
  reject,
  runOut,
  settle,
  talk,
  terminate,
  withdraw,
} from './outcomes';
import { accept, acceptBy, accepted, acceptEnteredLate, clueOf, enter, file, tell } from './beginnings';

/** How a case goes, from filing to where it stands on the demonstration day. */
export type Plot = (scenario: Scenario) => void;

const pick = ({ id, version }: Known) => ({ id, version });

const then = (ending: Plot, happy: boolean): Plot => {
  return (scenario) => {
    file(scenario);
    accept(scenario);
    ending(scenario);
    rate(scenario, happy);
    callBack(scenario);
  };
};

/** What such a complaint looks like from the first. */
const lookOf: Partial<Record<RejectionGround, (scenario: Scenario) => object>> = {
  R3: ({ on, amountFen }) => ({
    purchase: { goods: '手机壳 40 个', boughtOn: plusDays(on, -6), amountFen: amountFen * 15 },
    askedFen: amountFen * 15,
    facts: '一次买了四十个手机壳，打算在学校门口卖，发现有一半颜色不对，店铺不给换。',
  }),
  R4: ({ on, goods, fault, amountFen }) => ({
    purchase: { goods: goods.name, boughtOn: plusDays(on, -1180), amountFen },
    facts: `${fault.text}这是三年多以前买的，当时就发现了，一直放着没有处理，现在想请商家退钱。`,
  }),
};

/** Bought to be sold again, which shows only after it was accepted (令121-23(6)). */
const bulk = ({ goods, boughtOn, amountFen, on }: Scenario) => ({
  purchase: {
    goods: goods.name.replace(' 1 ', ' 30 '),
    boughtOn,
    amountFen: amountFen * 30,
    orderNo: `${on.replace(/\D/g, '')}300`,
  },
  askedFen: amountFen * 4,
  facts: `一次买了三十箱${goods.name.replace(/ .*/, '')}，有四箱的瓶子在路上漏了，店铺只肯补两箱。`,
});

const resold: Plot = (scenario) => {
  file(scenario, bulk(scenario));
  accept(scenario);
  terminate('T6')(scenario);
  rate(scenario, false);
};

const rejected = (ground: RejectionGround, by?: string): Plot => {
  return (scenario) => {
    file(scenario, lookOf[ground]?.(scenario));
    scenario.workdays(1);
    enter(scenario);
    reject(ground, by)(scenario);
    rate(scenario, false);
  };
};

/** Decided on the n-th working day after receipt, which is late from the eighth on; mediated all the same. */
const decidedLate = (on: number): Plot => {
  return (scenario) => {
    file(scenario);
    accept(scenario, on);
    agree('record')(scenario);
    rate(scenario, true);
  };
};

/** Accepted in time and told too late: the period is met only with the notice (令121-15). */
const toldLate: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(5);
  scenario.act('handler', 'accept');
  accepted(scenario);
  scenario.workdays(3);
  tell(scenario, 'acceptance', 'complainant');
  tell(scenario, 'inquiry', 'respondent');
  agree('performed')(scenario);
};

/** The day entered late counts once another person has held it against the record of the call. */
const enteredLate: Plot = (scenario) => {
  acceptEnteredLate(scenario);
  scenario.workdays(1);
  scenario.act('leader', 'confirmLateEntry', { entry: '1' });
  agree('record')(scenario);
};

/** Agreed so many days after the sixty were over. */
const closedLate = (days: number): Plot => {
  return (scenario) => {
    file(scenario);
    accept(scenario);
    talk(scenario);
    scenario.days(55 + days);
    agree('record')(scenario, 10);
    rate(scenario, false);
  };
};

const identity: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.act('intake', 'identityRequest', (on) => ({
    what: '身份证正反面，或者带原件到窗口核对',
    dueOn: addWorkingDays(on, 3, builtIn),
  }));
  scenario.workdays(2);
  scenario.act('intake', 'recordIdentity', { paper: 'idCard', lastFour: '0026', how: '本人到窗口出示身份证原件，核对无误' });
  scenario.workdays(1);
  acceptBy(scenario);
  agree('performed')(scenario);
  rate(scenario, true);
};

/** Asked for identity, and it turned out to be somebody else. */
const impersonated: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.act('intake', 'identityRequest', (on) => ({
    what: '身份证正反面，或者带原件到窗口核对',
    dueOn: addWorkingDays(on, 3, builtIn),
  }));
  scenario.workdays(3);
  reject('R6')(scenario);
};

const appraised: Plot = (scenario) => {
  file(scenario);
  accept(scenario);
  talk(scenario, { text: '双方同意送检，费用由商家先垫付。' });
  scenario.workdays(2);
  scenario.act(scenario.mediator, 'appraisalOut', (out) => ({
    item: `${scenario.goods.name}的质量`,
    institution: '陇南市质量检验检测中心（虚构）',
    chosenBy: 'parties',
    out,
    evidence: `委托书 ${scenario.slot.slice(1)} 号`,
  }));
  scenario.days(17);
  scenario.act(scenario.mediator, 'appraisalIn', (on) => ({ in: on, result: '所检项目不符合标签明示的要求。' }));
  clueOf(
    scenario,
    scenario.day,
    `送检的${scenario.goods.name}所检项目不符合标签明示的要求，涉嫌虚假标注。`,
    scenario.mediator,
    8,
  );
  agree('record')(scenario);
  rate(scenario, true);
};

const entrusted: Plot = (scenario) => {
  file(scenario, { consents: { mediation: true, publish: false, entrust: true, directContact: true } });
  accept(scenario);
  scenario.workdays(1);
  scenario.act(scenario.mediator, 'entrust', (on) => ({
    to: '两当县消费者协会',
    respondentConsent: '商家书面同意，当日收到',
    returnBy: addWorkingDays(on, 15, builtIn),
  }));
  scenario.days(12);
  scenario.act(scenario.mediator, 'entrustReturned', (on) => ({ on, result: '消协组织双方谈妥，商家全额退款。' }));
  scenario.act(scenario.mediator, 'agree', (on) => ({
    form: 'record',
    terms: agreedTerms(scenario),
    confirmed: '双方在消协的记录上签名',
    agreedFen: claimFen(scenario),
    performBy: plusDays(on, 3),
  }));
  performed(scenario, claimFen(scenario));
  rate(scenario, true);
};

/** The mediator is asked to step back, and the leader takes the case over. */
const recused: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(1);
  acceptBy(scenario);
  scenario.days(4);
  scenario.act(scenario.consumer.openid, 'suspend', { reason: '调解员和店主是亲戚，我不放心，申请换人。' });
  scenario.workdays(2);
  scenario.act('leader', 'resume', { recused: true, reason: '核实确有近亲属关系，同意回避，改由本人调解。' });
  scenario.mediator = 'leader';
  agree('mediationAgreement')(scenario);
  rate(scenario, true);
};

/** Sent to a field office that is not competent: it gives the case back, it never forwards it (令121-41). */
const returned: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.act('intake', 'distribute', { office: '621228-01', reason: '店铺登记地址在城关镇' });
  scenario.workdays(1);
  scenario.act('chengguan', 'return', { reason: '店铺已经迁进县电商园，由县局直接办理。' });
  scenario.workdays(1);
  acceptBy(scenario);
  agree('record')(scenario);
  rate(scenario, true);
};

export const TOGETHER = '我们三家一起拼单买的，各家都一样。';
/** Another house in the same street. */
export const neighbour = (address: string, n: number) =>
  address.replace(/\d+(?= 号$)/, (number) => String(Number(number) + 2 * (n + 1)));

const joint: Plot = (scenario) => {
  const { name, phone, address } = scenario.consumer.complainant;
  const others = ['马秋云', '郭玉兰'].map((one, n) => ({ name: one, phone: `1390007${n}001`, address: neighbour(address, n) }));
  scenario.also = TOGETHER;
  file(scenario, { joint: { people: [{ name, phone, address }, ...others], representatives: [name] } });
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(2);
  acceptBy(scenario);
  talk(scenario);
  scenario.days(8);
  // They ask for less than they paid, each of those represented having agreed to just that.
  const claim = { requests: ['refund'], askedFen: Math.round(scenario.amountFen * 0.8) };
  for (const one of others)
    scenario.act('handler', 'recordJointConsent', (on) => ({
      ...{ name: one.name, act: 'changeClaim', ...claim },
      recorded: { way: 'window', on, who: one.name, proof: '书面同意，当日收到原件' },
    }));
  scenario.act('handler', 'changeClaim', (on) => ({
    ...{ ...claim, reason: '三家已经吃掉一部分，商量后少要两成' },
    recorded: { way: 'window', on, who: name, proof: '代表人书面变更，当日收到原件' },
  }));
  scenario.days(2);
  for (const one of others)
    scenario.act('handler', 'recordJointConsent', (on) => ({
      name: one.name,
      act: 'agree',
      recorded: { way: 'window', on, who: one.name, proof: '书面同意，当日收到原件' },
    }));
  agree('mediationAgreement')(scenario, 3);
};

const agent: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.act('intake', 'recordAgent', (seenOn) => ({
    name: '郝律民',
    phone: '13900070009',
    authorisation: '代为投诉、参加调解、签收文书，不含放弃请求',
    powers: ['mediation'],
    identity: '律师执业证',
    until: plusDays(seenOn, 180),
    seenOn,
  }));
  scenario.workdays(1);
  acceptBy(scenario);
  // The agent may mediate and not settle: the complainant agreed in person (令121-11).
  agree('record', { principalConsent: '投诉人本人电话同意，有录音' })(scenario);
};

/** Filled in by a daughter, confirmed by the person's own signature. */
const helped: Plot = (scenario) => {
  file(scenario, { helper: { name: '杨晓梅', phone: '13900070021', bond: '女儿' } });
  scenario.workdays(1);
  enter(scenario);
  scenario.act('intake', 'confirmHelper', { how: 'signature', proof: '本人到窗口签名，李文静在场' });
  scenario.workdays(1);
  acceptBy(scenario);
  agree('performed')(scenario);
  rate(scenario, true);
};

const guarded: Plot = (scenario) => {
  file(scenario, { guardian: { name: '任国栋', phone: '13900070033', bond: '父亲' } });
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(2);
  acceptBy(scenario);
  settle(scenario);
};

/** A leader sends a proposal back, and the case is accepted after all. */
const declined: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.act('handler', 'proposeReject', { ground: 'R3', reason: '订单上看不出是本人购买，疑似转卖。' });
  scenario.workdays(1);
  scenario.act('leader', 'decline', { reason: '收件人是投诉人家属，能够证明为生活消费，应当受理。' });
  acceptBy(scenario);
  agree('record')(scenario);
  rate(scenario, true);
};

/** Rejected, revoked by reconsideration, decided anew. */
const revoked: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  reject('R5')(scenario);
  scenario.days(32);
  scenario.act('leader', 'revoke', {
    by: 'reconsideration',
    documentNo: '两政复决〔2026〕7号',
    reason: '复议认为投诉人抄错了订单号，付款凭证可以证明交易，责令重新处理。',
    days: 7,
    unit: 'workingDay',
  });
  scenario.workdays(3);
  acceptBy(scenario);
  agree('record')(scenario);
  rate(scenario, true);
};

/** The merchant says the goods were swapped (令121-42); staff weigh it. */
const alleged: Plot = (scenario) => {
  file(scenario);
  accept(scenario);
  scenario.workdays(2);
  scenario.act(scenario.mediator, 'supplement', (on) => ({
    text: '商家称退回的货不是他发出的批次，提供了发货视频。',
    party: 'respondent',
    alleges42: true,
    recorded: { way: 'inPerson', on, who: '店主', proof: '商家到所里提交，留存视频一段' },
  }));
  scenario.workdays(2);
  scenario.act(scenario.consumer.openid, 'supplement', { text: '我有开箱视频，从剪封条到称重没有断过。' });
  terminate('T3')(scenario);
  rate(scenario, false);
};

/** The complaint also reports a breach of law: noted apart, and entered the same day (令121-9). */
export function noteReport(scenario: Scenario, as: string): string {
  const transfer = `report-${scenario.slot}`;
  scenario.call(as, 'noteReport', () => (known) => ({ id: known(scenario.slot).id, clue: scenario.fault.clue }), transfer);
  return transfer;
}

const withReport: Plot = (scenario) => {
  scenario.also = '这样的东西还在卖，也请查一查。';
  scenario.noted = true;
  file(scenario);
  accept(scenario);
  const transfer = noteReport(scenario, 'intake');
  scenario.call(
    'intake',
    'enterReport',
    (on) => (known) => ({
      ...pick(known(transfer)),
      number: `JB${on.replace(/\D/g, '')}${scenario.slot.slice(1).padStart(4, '0')}`,
    }),
    transfer,
  );
  agree('record')(scenario);
  rate(scenario, true);
};

/** A food matter of another department: rejected, and handed over in writing (食品安全法 115). */
const handedOver = (sent: boolean): Plot => {
  return (scenario) => {
    file(scenario);
    scenario.workdays(1);
    enter(scenario);
    scenario.act('handler', 'proposeReject', {
      ground: 'R1',
      reason: '所反映的是畜禽屠宰和检疫，属于农业农村部门的职责，不属于本局职责。',
      handover: { to: '两当县农业农村局' },
    });
    scenario.workdays(1);
    scenario.act('leader', 'approveReject');
    if (!sent) return;
    scenario.workdays(1);
    scenario.act('intake', 'recordHandover', (on) => ({ on, proof: '农业农村局收发室签收' }));
    rate(scenario, false);
  };
};

const withdrawnEarly: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(scenario.chance.whole(0, 2));
  scenario.party('withdraw', { reason: scenario.chance.one(['商家已经退款，不投诉了', '商家打来电话答应处理，先不投诉了']) });
};

const takenOver: Plot = (scenario) => {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(2);
  scenario.act('leader', 'takeOver', {
    authority: '陇南市市场监督管理局',
    basis: 'superior',
    documentNo: `陇市监函〔2026〕${scenario.slot.slice(-2)}号`,
    reason: '同一店铺涉及多县投诉，由市局一并办理。',
  });
};

/** Filed twice by the same person about the same order: the second goes into the first. */
const mergedInto = ({ slot: other, form: { respondent, purchase, facts, requests, askedFen } }: Scenario): Plot => {
  return (scenario) => {
    file(scenario, { respondent, purchase, requests, askedFen, facts: `前两天提交过一次，没有收到回音，再提交一次。${facts}` });
    scenario.workdays(1);
    const merge: Step['input'] = (known) => ({
      ...pick(known(scenario.slot)),
      command: 'merge',
      input: { into: known(other).no, reason: '同一订单重复提交，并入前一件一起办理。' },
    });
    scenario.call('intake', 'act', () => merge, scenario.slot, { alsoWrites: other });
  };
};

export const ended = {
  performed: then(agree('performed'), true),
  record: then(agree('record'), true),
  mediationAgreement: then(agree('mediationAgreement'), true),
  settled: then(settle, true),
  withdrawn: then(withdraw, false),
  T2: then(terminate('T2'), false),
  summoned: then(terminate('T2', true), false),
  T3: then(terminate('T3'), false),
  T4: then(terminate('T4'), false),
  T5onTime: then((scenario) => runOut(scenario, 0), false),
  T5late: then((scenario) => runOut(scenario, 4), false),
  T6: resold,
  T7: then(terminate('T7'), false),
  T8: then(terminate('T8'), false),
  R1: rejected('R1'),
  R2: rejected('R2'),
  R3: rejected('R3', 'intake'),
  R4: rejected('R4'),
  R5: rejected('R5', 'intake'),
  R7: rejected('R7'),
  impersonated,
  decidedEighth: decidedLate(8),
  decidedTenth: decidedLate(10),
  toldLate,
  enteredLate,
  closedLate: closedLate(4),
  identity,
  appraised,
  entrusted,
  recused,
  returned,
  joint,
  agent,
  helped,
  guarded,
  declined,
  revoked,
  alleged,
  withReport,
  withdrawnEarly,
  takenOver,
  handedOver: handedOver(true),
} as const satisfies Record<string, Plot>;
export type EndedPlot = keyof typeof ended;
export { handedOver, mergedInto };
