import { addWorkingDays } from '../../domain/law/calendar/calendar';
import { talk, terminate } from './endings';
import { accept, acceptBy, acceptEnteredLate, distribute, enter, file } from './openings';
import type { Plot } from './plots';

/** Filed and nothing more; entered into the national platform where `entered`. */
const waiting = (entered: boolean): Plot => {
  return (course) => {
    file(course);
    if (!entered) return;
    course.workdays(1);
    enter(course);
  };
};

const atFieldOffice: Plot = (course) => {
  file(course);
  course.workdays(1);
  enter(course);
  distribute(course);
};

const askedForIdentity: Plot = (course) => {
  file(course);
  course.workdays(1);
  enter(course);
  course.act('intake', 'identityRequest', (on) => ({ what: '身份证正反面，或者带原件到窗口核对', dueOn: addWorkingDays(on, 3) }));
};

const flagged: Plot = (course) => {
  file(course);
  course.workdays(1);
  enter(course);
  course.act('intake', 'recordFlag', { factor: 'repeated', say: '同一电话本月投诉同类商品四次，提醒核对购买凭证。' });
};

/** Filled in by a neighbour, and the person has not confirmed it yet. */
const helpedOpen: Plot = (course) => {
  file(course, { helper: { name: '罗小琴', phone: '13900070045', bond: '邻居' } });
  course.workdays(1);
  enter(course);
};

const rejectionProposed: Plot = (course) => {
  file(course);
  course.workdays(1);
  enter(course);
  course.workdays(1);
  course.act('handler', 'proposeReject', { ground: 'R2', reason: '投诉人已向县消费者协会投诉同一纠纷，消协已经受理。' });
};

const mediating: Plot = (course) => {
  file(course);
  accept(course);
  course.workdays(2);
  talk(course);
};

/** Accepted at the counter; no mediator has taken it on. */
const unclaimed: Plot = (course) => {
  file(course);
  course.workdays(1);
  enter(course);
  course.workdays(1);
  course.act('intake', 'accept');
};

const terminationProposed: Plot = (course) => {
  file(course);
  course.workdays(1);
  enter(course);
  course.workdays(1);
  acceptBy(course);
  course.workdays(2);
  talk(course, { result: 'noAnswer', text: '打店铺电话两次，无人接听。' });
  course.workdays(4);
  talk(course, { result: 'refused', text: '店主明确说不参加调解。', proof: '电话录音，当日存档' });
  course.workdays(1);
  course.act('handler', 'proposeTerminate', {
    ground: 'T2',
    reason: '商家一次不接电话、一次明确拒绝参加调解。',
    party: 'respondent',
  });
};

const suspended: Plot = (course) => {
  file(course);
  course.workdays(1);
  enter(course);
  course.workdays(1);
  acceptBy(course);
  course.days(9);
  course.act(course.consumer.openid, 'suspend', { reason: '听说调解员的爱人在这家店上班，申请换一个人。' });
};

const atLaboratory: Plot = (course) => {
  file(course);
  accept(course);
  course.workdays(3);
  talk(course, { text: '双方同意送检，费用由商家先垫付。' });
  course.act(course.mediator, 'appraisalOut', (out) => ({
    item: `${course.goods.name}的质量`,
    institution: '陇南市质量检验检测中心（虚构）',
    chosenBy: 'bureau',
    out,
    evidence: `委托书 ${course.slot.slice(1)} 号`,
  }));
};

const atAssociation: Plot = (course) => {
  file(course, { consents: { mediation: true, publish: false, entrust: true, directContact: true } });
  accept(course);
  course.workdays(1);
  course.act(course.mediator, 'entrust', (on) => ({
    to: '两当县消费者协会',
    respondentConsent: '商家书面同意，当日收到',
    returnBy: addWorkingDays(on, 15),
  }));
};

/** Terminated, and the merchant has not been told yet: seven working days (令121-23). */
const merchantUntold: Plot = (course) => {
  file(course);
  accept(course);
  terminate('T3')(course);
  course.steps.pop();
};

const handedBack: Plot = (course) => {
  file(course);
  course.workdays(1);
  enter(course);
  course.workdays(1);
  acceptBy(course);
  course.workdays(3);
  course.act('leader', 'release', { reason: '张建军外出培训两周，请别人领办。' });
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
