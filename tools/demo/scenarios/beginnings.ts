import { addWorkingDays, builtIn } from '../../../domain/law/calendar/calendar';
import { daysBetween, plusDays, type CivilDate } from '../../../domain/civil-date';
import { suggestCategory, suggestProblem } from '../../../domain/whose-matter/classes';
import type { FiledForm, Scenario } from './scenario';
import { tellFacts } from '../replies';
import { addressOf, fieldOfficeOf } from '../shops';

/** What is still to be done on the day the demonstration opens is not done yet. */
export const LAST_DAY = '2026-11-23';

const digits = (text: string) => text.replace(/\D/g, '');

/** A number of the national platform as it might look; one for each case. */
export const number12315 = ({ slot, day }: Pick<Scenario, 'slot' | 'day'>) =>
  `1620000${digits(day)}${digits(slot).padStart(4, '0')}`;

function formOf(scenario: Scenario): FiledForm {
  const { consumer, shop, shopPhone, goods, fault, boughtOn, amountFen, askedFen, chance, on, also } = scenario;
  const platform = shop.platform ? { platform: shop.platform } : {};
  const orderNo = shop.kind === 'offline' ? {} : { orderNo: `${digits(boughtOn)}${chance.whole(100_000, 999_999)}` };
  const asked = askedFen ?? (chance.in100(75) ? amountFen : undefined);
  return {
    respondent: { kind: shop.kind, name: shop.name, address: addressOf(shop), phone: shopPhone, ...platform },
    purchase: { goods: goods.name, boughtOn, amountFen, ...orderNo },
    category: suggestCategory(goods.name, fault.text) ?? 'produce',
    problem: suggestProblem(fault.text) ?? 'other',
    facts: `${tellFacts(fault.text, { shop, goods, amountFen, days: daysBetween(boughtOn, on) }, chance)}${also}`,
    requests: [...goods.asks],
    ...(asked !== undefined && { askedFen: asked }),
    complainant: consumer.complainant,
    consents: {
      mediation: true,
      publish: chance.in100(12),
      entrust: chance.in100(60),
      directContact: chance.in100(40),
    },
  };
}

/** Form 1 with whatever this case has besides, filed in the program or recorded by who sits at the counter. */
export function file(scenario: Scenario, more: object = {}): void {
  const { source, member, consumer, slot, day } = scenario;
  const form = { ...formOf(scenario), ...more };
  scenario.form = form;
  if (member) return scenario.call(consumer.openid, 'submit', () => () => form);
  // The hotline has a number of its own and names the day it wants an answer.
  const sender = {
    name: '陇南市12345热线',
    number: `GD${digits(day)}${digits(slot).padStart(4, '0')}`,
    answerBy: plusDays(day, 15),
  };
  const forwarded = source === 'hotline12345' ? { sender } : {};
  const given = source === 'platform12315' ? { platform12315No: number12315({ slot, day }) } : {};
  scenario.call('intake', 'takeIn', (receivedOn) => () => ({ ...form, source, receivedOn, ...given, ...forwarded }));
}

/** Entered into the national platform; a case that came from there has its number already. */
export function enter(scenario: Scenario, as = 'intake'): void {
  if (scenario.source === 'platform12315') return;
  scenario.act(as, 'set12315', { number: number12315(scenario) });
}

/** To the field office that works where the shop is, which mediates from then on. */
export function distribute(scenario: Scenario): void {
  const field = fieldOfficeOf(scenario.shop);
  if (!field) return;
  scenario.act('intake', 'distribute', { office: field.office, reason: `店铺在${scenario.shop.town}，由所里就近办理` });
  scenario.mediator = field.officer;
}

/** The letters that are told by telephone, with their number in the official set; the bureau's own goes with that of acceptance. */
const numbers = { acceptance: 5, inquiry: 5, rejection: 6, mediationNotice: 7, termination: 8 } as const;

/** A letter that the program cannot bring: by telephone. */
export function tell(
  scenario: Scenario,
  form: keyof typeof numbers,
  to: 'complainant' | 'respondent',
  as = scenario.mediator,
  calledOn?: CivilDate,
): void {
  const phone = to === 'complainant' ? scenario.consumer.complainant.phone : scenario.shopPhone;
  scenario.act(as, 'recordDispatch', (today) => ({
    form,
    to,
    way: 'phone',
    address: phone,
    on: calledOn ?? today,
    result: 'delivered',
    proof: `${to === 'complainant' ? '本人' : '店主'}接听，录音 ${digits(scenario.slot)}-${numbers[form]}`,
  }));
}

/** Accepted and told by telephone in time, written down when the period was over (补登): late until a second person has confirmed it. */
export function acceptEnteredLate(scenario: Scenario): void {
  file(scenario);
  scenario.workdays(1);
  enter(scenario);
  scenario.workdays(4);
  scenario.act('handler', 'accept');
  accepted(scenario);
  scenario.workdays(1);
  const called = scenario.day;
  tell(scenario, 'inquiry', 'respondent');
  scenario.workdays(5);
  tell(scenario, 'acceptance', 'complainant', 'handler', called);
}

/** Accepted by its mediator on the n-th working day after receipt, and told to both. */
export function accept(scenario: Scenario, on = scenario.chance.whole(1, 5)): void {
  scenario.workdays(1);
  enter(scenario);
  if (scenario.chance.in100(45)) distribute(scenario);
  scenario.workdays(on - 1);
  acceptBy(scenario);
}

/** From here on it is mediated; a breach of law that it names is verified as a clue (令121-27). */
export function accepted(scenario: Scenario): void {
  scenario.accepted = true;
  scenario.acceptedOn = scenario.day;
  const { fault, chance, mediator, day } = scenario;
  if (!fault.clue || scenario.noted) return;
  clueOf(scenario, addWorkingDays(day, 1, builtIn), fault.clue, mediator, chance.whole(6, 12));
}

const decisions = {
  filed: '现场检查核实，涉嫌违法的事实清楚，批准立案。',
  notFiled: '首次违法、数量很少，已经责令改正并改正完毕，没有危害后果，不予立案。',
} as const;

/** A clue written down on this day, and decided by the leader so many working days later, within the fifteen of its period. */
export function clueOf({ aside, chance }: Scenario, on: CivilDate, text: string, by: string, decidedAfter: number): void {
  if (on > LAST_DAY) return;
  aside(on, by, 'recordClue', { text, foundOn: on });
  const decidedOn = addWorkingDays(on, decidedAfter, builtIn);
  if (decidedOn > LAST_DAY) return;
  const result = chance.in100(35) ? 'filed' : 'notFiled';
  aside(decidedOn, 'leader', 'decideClue', { clue: '1', result, reason: decisions[result] });
}

/** Accepted by its mediator, the letters told where the program cannot bring them. */
export function acceptBy(scenario: Scenario): void {
  // In a field office one person is intake and mediator: without taking it on, the case would wait for a mediator.
  if (scenario.mediator !== 'handler') scenario.act(scenario.mediator, 'takeOn');
  scenario.act(scenario.mediator, 'accept');
  accepted(scenario);
  if (!scenario.member) tell(scenario, 'acceptance', 'complainant');
  tell(scenario, 'inquiry', 'respondent');
  answerSender(scenario);
}

/** The hotline that sent it on hears once what became of it: that it was accepted, or how it ended. */
export function answerSender(scenario: Scenario): void {
  if (scenario.source !== 'hotline12345' || scenario.senderAnswered) return;
  scenario.senderAnswered = true;
  scenario.workdays(1);
  const proof = `热线系统回单 ${digits(scenario.slot)} 号`;
  scenario.act('intake', 'answerSender', (on) => ({ sender: '1', on, way: 'system', to: '陇南市12345热线', proof }));
}
