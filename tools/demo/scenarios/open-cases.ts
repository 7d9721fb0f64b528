import { builtIn } from '@domain/law/calendar/calendar';
import { addWorkingDays } from '../../../domain/law/calendar/calendar';
import { talk, terminate } from './outcomes';
import { accept, acceptBy, acceptEnteredLate, distribute, enter, file } from './beginnings';
import type { Plot } from './closed-cases';

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
  scenario.act('intake', 'recordFlag', { factor: 'repeated', say: '同一电话本月投诉同类商品四次，提醒核对购买凭证。' });
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

export const unfinished = {
  fresh: waiting(false),
  entered: waiting(true),
  atFieldOffice,
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
} as const satisfies Record<string, Plot>;
