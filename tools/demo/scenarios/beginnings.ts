import { plusDays, type CivilDate } from '../../../domain/civil-date';
import type { Scenario } from './scenario';
import { fieldOfficeOf, replies } from '../shops';

const digits = (text: string) => text.replace(/\D/g, '');

/** A number of the national platform as it might look; one for each case. */
export const number12315 = ({ slot, day }: Pick<Scenario, 'slot' | 'day'>) =>
  `1620000${digits(day)}${digits(slot).padStart(4, '0')}`;

function formOf({ consumer, shop, shopPhone, goods, amountFen, chance, on }: Scenario) {
  const platform = shop.platform ? { platform: shop.platform } : {};
  const address = `甘肃省陇南市两当县${shop.town}`;
  const boughtOn = plusDays(on, -chance.whole(2, 24));
  const orderNo = shop.kind === 'offline' ? {} : { orderNo: `${digits(boughtOn)}${chance.whole(100_000, 999_999)}` };
  const asked = chance.in100(75) ? { askedFen: amountFen } : {};
  return {
    respondent: { kind: shop.kind, name: shop.name, address, phone: shopPhone, ...platform },
    purchase: { goods: goods.name, boughtOn, amountFen, ...orderNo },
    facts: `${chance.one(goods.faults)}${chance.one(replies)}`,
    requests: [...goods.asks],
    ...asked,
    complainant: consumer.complainant,
    consents: {
      mediation: true,
      publish: chance.in100(35),
      entrust: chance.in100(60),
      directContact: chance.in100(40),
    },
  };
}

/** Form 1 with whatever this case has besides, filed in the program or recorded by who sits at the counter. */
export function file(scenario: Scenario, more: object = {}): void {
  const { source, member, consumer, slot, day } = scenario;
  const form = { ...formOf(scenario), ...more };
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
  scenario.acceptedOn = scenario.day;
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

/** Accepted by its mediator, the letters told where the program cannot bring them. */
export function acceptBy(scenario: Scenario): void {
  // In a field office one person is intake and mediator: without taking it on, the case would wait for a mediator.
  if (scenario.mediator !== 'handler') scenario.act(scenario.mediator, 'takeOn');
  scenario.act(scenario.mediator, 'accept');
  scenario.acceptedOn = scenario.day;
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
