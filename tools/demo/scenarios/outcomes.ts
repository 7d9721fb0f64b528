import { plusDays } from '../../../domain/civil-date';
import { addWorkingDays, builtIn } from '../../../domain/law/calendar/calendar';
import { startDeadline } from '../../../domain/law/deadline/clocks';
import type { RejectionGround, TerminationGround } from '../../../domain/law/regulation/grounds';
import type { Scenario } from './scenario';
import { tell } from './beginnings';

/** What is told of later is not told. */
const LAST_DAY = '2026-11-23';

const yuan = (fen: number) => (fen / 100).toFixed(2);

/** What the shop pays back, and what becomes of the thing: food is not sent back, a service cannot be. */
function termsOf({ goods: { ware } }: Pick<Scenario, 'goods'>, back: number, whole: boolean, done: boolean): string {
  const sum = `${yuan(back)} 元`;
  const paid = done ? '已经退回原付款账户' : '三日内退回原付款账户';
  if (ware === 'service') return whole ? `商家退还 ${sum}，${paid}，原来的券或者单据作废。` : `商家补偿 ${sum}，${paid}。`;
  if (!whole) return `商家补偿投诉人 ${sum}，${paid}，货品由投诉人留用。`;
  if (ware === 'plant') return `商家退还苗木款 ${sum}，${paid}，活下来的苗归投诉人。`;
  if (ware === 'food') return `商家退还货款 ${sum}，${paid}，货品不用寄回。`;
  return done
    ? `商家退还货款 ${sum}，${paid}，退回的货品商家已经收到。`
    : `商家退还货款 ${sum}，${paid}；投诉人收到后把货品寄回，运费由商家承担。`;
}

/** All of it is paid back within three days. */
export const agreedTerms = (scenario: Scenario) => termsOf(scenario, claimFen(scenario), true, false);

/** What is asked for in money, or was paid. */
export const claimFen = ({ askedFen, amountFen }: Scenario) => askedFen ?? amountFen;

interface Talk {
  with?: 'complainant' | 'respondent' | 'both';
  manner?: 'onSite' | 'phone' | 'online' | 'video';
  result?: 'talked' | 'noAnswer' | 'refused' | 'absent' | 'noAgreement';
  text?: string;
  announced?: string;
  proof?: string;
}

/** One talk with the parties, on record. */
export function talk(
  scenario: Scenario,
  { with: whom = 'respondent', manner = 'phone', result = 'talked', text, ...how }: Talk = {},
): void {
  const said =
    text ??
    scenario.chance.one([
      '商家说先核对订单，再说怎样处理。',
      '商家愿意退一部分，投诉人要求全退。',
      '商家愿意再谈，约好先问一下投诉人。',
    ]);
  scenario.act(scenario.mediator, 'record', (on) => ({ on, manner, with: whom, result, text: said, ...how }));
}

/** The merchant says on the telephone that it is willing to mediate: without its consent on record nothing is agreed (令121-18). */
export function answer(scenario: Scenario): void {
  const proof = `电话录音 ${scenario.slot.slice(1)}-答复`;
  scenario.act(scenario.mediator, 'answer', (on) => ({ willing: true, recorded: { way: 'phone', on, who: '店主', proof } }));
}

/** Who mediates where. */
const rooms: Record<string, readonly [name: string, place: string]> = {
  handler: ['张建军', '两当县市场监督管理局一楼调解室'],
  leader: ['马国梁', '两当县市场监督管理局一楼调解室'],
  chengguan: ['王志强', '城关市场监管所调解室'],
  yangdian: ['刘海燕', '杨店市场监管所调解室'],
  xipo: ['陈永红', '西坡市场监管所调解室'],
};

/** Both are called to the table by form 7, which reaches them before its day (令121-20); ends on that day. */
export function convene(scenario: Scenario): void {
  const [mediators, place] = rooms[scenario.mediator]!;
  let meeting = scenario.day;
  scenario.act(scenario.mediator, 'convene', (today) => {
    meeting = addWorkingDays(today, 3, builtIn);
    return { on: meeting, time: '08:30', place, mediators, papers: '订单截图、付款凭证、实物', recusalDays: 2 };
  });
  if (!scenario.member) tell(scenario, 'mediationNotice', 'complainant');
  tell(scenario, 'mediationNotice', 'respondent');
  scenario.until(meeting);
}

/** Both agree: a mediation agreement at the table, a record confirmed by both, or done at once. */
export function agree(
  form: 'mediationAgreement' | 'record' | 'performed',
  { signed = true, ...more }: { principalConsent?: string; signed?: boolean } = {},
) {
  return (scenario: Scenario, after = scenario.chance.whole(4, 30)): void => {
    const { chance } = scenario;
    scenario.workdays(1);
    answer(scenario);
    talk(scenario);
    scenario.days(after);
    const claim = claimFen(scenario);
    const whole = chance.in100(70);
    const back = whole ? claim : Math.round((claim * 0.6) / 100) * 100;
    if (form === 'mediationAgreement') {
      convene(scenario);
      talk(scenario, { with: 'both', manner: 'onSite', text: '双方到场，看过实物和聊天记录，当场谈妥。' });
    }
    const terms = termsOf(scenario, back, whole, form === 'performed');
    const confirmed = form === 'record' ? { confirmed: '双方在电话里听读记录后口头确认，有录音' } : {};
    const later = form !== 'performed';
    scenario.act(scenario.mediator, 'agree', (on) => ({
      ...{ form, terms, agreedFen: back, ...confirmed, ...more },
      ...(later && { performBy: plusDays(on, 3) }),
    }));
    if (later) performed(scenario, back);
    if (form === 'mediationAgreement' && signed) scenario.act(scenario.mediator, 'recordSigned', (on) => ({ on, handed: true }));
  };
}

/** Working days after which the bureau no longer follows what was not done. */
const FOLLOWED = 12;

/** Most have their money within some days and say so; a few have a part or say nothing, and in the end are told what else they may do. */
export function performed(scenario: Scenario, back: number): void {
  const drawn = scenario.chance.whole(1, 100);
  const on = plusDays(scenario.day, scenario.chance.whole(1, 5));
  const ends = addWorkingDays(on, FOLLOWED, builtIn);
  const followed = ends > LAST_DAY;
  const end = (why: string, reason: string) =>
    followed ? undefined : scenario.aside(ends, scenario.mediator, 'endPerformance', { why, reason });
  // Whoever is in the program reads it there; by telephone one hears of it while asked.
  const all = drawn <= 86 || (!followed && !scenario.member);
  if (!all && drawn > 92) return void end('unreachable', '按约定的日子问了三次，没有回音；留言告知了可以起诉或者申请仲裁。');
  if (addWorkingDays(on, 1, builtIn) > LAST_DAY) return;
  const said = all ? { done: 'all' } : { done: 'part', fen: Math.max(1, Math.round(back / 2)) };
  const { name } = scenario.consumer.complainant;
  const recorded = (day: string) => ({ way: 'phone', on: day, who: name, proof: `电话录音 ${scenario.slot.slice(1)}-到账` });
  if (scenario.member) scenario.aside(on, scenario.consumer.openid, 'confirmPerformance', said);
  else scenario.aside(on, scenario.mediator, 'confirmPerformance', { ...said, recorded: recorded(on) });
  if (!all) end('otherRoutes', '商家付了一半就不再付，催了两次；告知投诉人余下的可以向人民法院起诉。');
}

export function settle(scenario: Scenario): void {
  scenario.days(scenario.chance.whole(3, 18));
  const claim = claimFen(scenario);
  const verb = scenario.goods.asks.includes('refund') ? '退' : '赔';
  scenario.party('settle', { terms: `商家已经把 ${yuan(claim)} 元${verb}给我，不用再调解了。`, agreedFen: claim, done: true });
  told(scenario);
}

export function withdraw(scenario: Scenario): void {
  scenario.days(scenario.chance.whole(2, 14));
  const made = scenario.goods.ware === 'service' ? '商家给我改了日期，问题解决了' : '商家已经补发，问题解决了';
  scenario.party('withdraw', { reason: scenario.chance.one([made, '和商家说清楚了，不再追究', '不想再花时间，不投诉了']) });
  told(scenario);
}

/** Both parties hear that the mediation is over (form 8). */
function told(scenario: Scenario): void {
  scenario.workdays(scenario.chance.whole(1, 3));
  if (!scenario.member) tell(scenario, 'termination', 'complainant');
  tell(scenario, 'termination', 'respondent');
}

const reasons: Record<Exclude<TerminationGround, 'T1'>, string> = {
  T2: '两次事先约好电话调解，商家都没有参加，也没有说明理由。',
  T3: '商家只同意退三成，投诉人坚持全退，双方表示无法达成协议。',
  T4: '双方对检测费由谁先垫付不能达成一致。',
  T5: '调解期限届满，双方仍没有达成协议。',
  T6: '受理后查明，投诉人一次购入三十箱用于转卖，不是生活消费。',
  T7: '商家已经注销登记，主体不再存在。',
  T8: '商家已进入破产程序，投诉人的债权应当向管理人申报。',
};

const notCome = '《投诉调解通知书》已经送达，商家到时间没有到场，也没有说明理由。';

/** Mediation ends without agreement; T2 and T6 are decided by two people. */
export function terminate(ground: Exclude<TerminationGround, 'T1'>, summoned = false) {
  return (scenario: Scenario): void => {
    const { chance } = scenario;
    scenario.workdays(2);
    if (summoned) {
      convene(scenario);
      talk(scenario, { manner: 'onSite', result: 'absent', text: '投诉人到场，商家没有来，打电话无人接听。' });
    } else if (ground === 'T2') {
      const announced = '前一天短信告知今天上午十点电话调解';
      talk(scenario, { result: 'noAnswer', text: '打店铺电话两次，无人接听。', announced });
      scenario.workdays(4);
      talk(scenario, { result: 'noAnswer', text: '第二次约好的电话调解，仍然无人接听。', announced });
    } else {
      if (ground === 'T3' || ground === 'T4') answer(scenario);
      talk(scenario, { result: ground === 'T3' ? 'noAgreement' : 'talked' });
    }
    scenario.days(chance.whole(5, 25));
    const input = { ground, reason: summoned ? notCome : reasons[ground] };
    if (ground !== 'T2' && ground !== 'T6') scenario.act(scenario.mediator, 'terminate', input);
    else {
      scenario.act(scenario.mediator, 'proposeTerminate', {
        ...input,
        ...(ground === 'T2' ? { party: 'respondent' } : { basis: 'R3' }),
      });
      scenario.workdays(1);
      scenario.act('leader', 'approveTerminate');
    }
    told(scenario);
  };
}

/** The sixty days are over: decided on the last one where it is a working day, or so many working days later. */
export function runOut(scenario: Scenario, late: number): void {
  const { dueOn } = startDeadline('C2', scenario.acceptedOn, scenario.on, builtIn);
  answer(scenario);
  talk(scenario);
  scenario.days(20);
  talk(scenario, { result: 'noAgreement', text: '投诉人要求退一赔三，商家只同意退款。' });
  scenario.until(dueOn);
  scenario.workdays(late);
  scenario.act(scenario.mediator, 'terminate', { ground: 'T5', reason: reasons.T5 });
  told(scenario);
}

const rejections: Record<RejectionGround, string> = {
  R1: '被投诉店铺的住所和平台公示地址都不在本县，应当向当地市场监管部门投诉。',
  R2: '投诉人已经就同一订单向人民法院起诉，法院已经立案。',
  R3: '一次购买同款四十件，说明用于转卖，不是为了生活消费。',
  R4: '购买和发现问题都在三年以前，到提出投诉已超过三年。',
  R5: '经向平台核对，提交的订单截图上的订单号不存在，属于提供虚假材料。',
  R6: '经核实，登记的姓名和电话不是投诉人本人，本人表示没有投诉过。',
  R7: '擅自代买、代兑彩票依照《彩票管理条例》处理，所争议的兑奖不属于消费者权益争议。',
};

/** Proposed by one person and approved by another; told in the program or by telephone. */
export function reject(ground: RejectionGround, by = 'handler') {
  return (scenario: Scenario): void => {
    scenario.workdays(scenario.chance.whole(1, 2));
    scenario.act(by, 'proposeReject', { ground, reason: rejections[ground] });
    scenario.workdays(scenario.chance.whole(0, 2));
    scenario.act('leader', 'approveReject');
    if (!scenario.member) tell(scenario, 'rejection', 'complainant', 'intake');
  };
}

const said: Record<number, readonly string[]> = {
  5: ['很快就有人打电话来，钱也退了', '态度好，说得清楚', ''],
  4: ['结果满意，就是等得久了点', ''],
  3: ['一般，只退了一部分'],
  2: ['商家不认，调解也没有办法'],
  1: ['等了两个月没有结果'],
};

/** Stars of one who got what was asked for, or did not. */
export function rate(scenario: Scenario, happy: boolean): void {
  if (!scenario.member || !scenario.chance.in100(happy ? 68 : 42)) return;
  const draw = scenario.chance.whole(1, 100);
  const stars = happy
    ? draw <= 82
      ? 5
      : draw <= 97
        ? 4
        : 3
    : draw <= 30
      ? 5
      : draw <= 65
        ? 4
        : draw <= 84
          ? 3
          : draw <= 94
            ? 2
            : 1;
  scenario.days(scenario.chance.whole(0, 9));
  const words = scenario.chance.one(said[stars]!);
  scenario.act(scenario.consumer.openid, 'rate', { stars, ...(words && { words }) });
}

/** Staff call some of those back who did not rate by themselves; what they say is kept apart. */
export function callBack(scenario: Scenario): void {
  if (!scenario.chance.in100(scenario.member ? 8 : 45)) return;
  scenario.days(scenario.chance.whole(3, 12));
  scenario.act('intake', 'callback', (on) => ({ stars: scenario.chance.whole(4, 5), on, words: '电话回访' }));
}
