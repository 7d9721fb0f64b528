import { plusDays, type CivilDate } from '../../domain/civil-date';
import type { Course } from './course';
import { fieldOffices, replies } from './shops';

const digits = (text: string) => text.replace(/\D/g, '');

/** A number of the national platform as it might look; one for each case. */
export const number12315 = ({ slot, day }: Pick<Course, 'slot' | 'day'>) =>
  `1620000${digits(day)}${digits(slot).padStart(4, '0')}`;

function formOf({ consumer, shop, shopPhone, goods, amountFen, chance, on }: Course) {
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
export function file(course: Course, more: object = {}): void {
  const { source, member, consumer, slot, day } = course;
  const form = { ...formOf(course), ...more };
  if (member) return course.call(consumer.openid, 'submit', () => () => form);
  // The hotline has a number of its own and names the day it wants an answer.
  const sender = {
    name: '陇南市12345热线',
    number: `GD${digits(day)}${digits(slot).padStart(4, '0')}`,
    answerBy: plusDays(day, 15),
  };
  const forwarded = source === 'hotline12345' ? { sender } : {};
  const given = source === 'platform12315' ? { platform12315No: number12315({ slot, day }) } : {};
  course.call('intake', 'takeIn', (receivedOn) => () => ({ ...form, source, receivedOn, ...given, ...forwarded }));
}

/** Entered into the national platform; a case that came from there has its number already. */
export function enter(course: Course, as = 'intake'): void {
  if (course.source === 'platform12315') return;
  course.act(as, 'set12315', { number: number12315(course) });
}

/** To the field office that works where the shop is, which mediates from then on. */
export function distribute(course: Course): void {
  const field = fieldOffices[course.shop.town];
  if (!field) return;
  course.act('intake', 'distribute', { office: field.office, reason: `店铺在${course.shop.town}，由所里就近办理` });
  course.mediator = field.officer;
}

/** The letters that are told by telephone, with their number in the official set; the bureau's own goes with that of acceptance. */
const numbers = { acceptance: 5, inquiry: 5, rejection: 6, mediationNotice: 7, termination: 8 } as const;

/** A letter that the program cannot bring: by telephone. */
export function tell(
  course: Course,
  form: keyof typeof numbers,
  to: 'complainant' | 'respondent',
  as = course.mediator,
  calledOn?: CivilDate,
): void {
  const phone = to === 'complainant' ? course.consumer.complainant.phone : course.shopPhone;
  course.act(as, 'recordDispatch', (today) => ({
    form,
    to,
    way: 'phone',
    address: phone,
    on: calledOn ?? today,
    result: 'delivered',
    proof: `${to === 'complainant' ? '本人' : '店主'}接听，录音 ${digits(course.slot)}-${numbers[form]}`,
  }));
}

/** Accepted and told by telephone in time, written down when the period was over (补登): late until a second person has confirmed it. */
export function acceptEnteredLate(course: Course): void {
  file(course);
  course.workdays(1);
  enter(course);
  course.workdays(4);
  course.act('handler', 'accept');
  course.acceptedOn = course.day;
  course.workdays(1);
  const called = course.day;
  tell(course, 'inquiry', 'respondent');
  course.workdays(5);
  tell(course, 'acceptance', 'complainant', 'handler', called);
}

/** Accepted by its mediator on the n-th working day after receipt, and told to both. */
export function accept(course: Course, on = course.chance.whole(1, 5)): void {
  course.workdays(1);
  enter(course);
  if (course.chance.in100(45)) distribute(course);
  course.workdays(on - 1);
  acceptBy(course);
}

/** Accepted by its mediator, the letters told where the program cannot bring them. */
export function acceptBy(course: Course): void {
  // In a field office one person is intake and mediator: without taking it on, the case would wait for a mediator.
  if (course.mediator !== 'handler') course.act(course.mediator, 'takeOn');
  course.act(course.mediator, 'accept');
  course.acceptedOn = course.day;
  if (!course.member) tell(course, 'acceptance', 'complainant');
  tell(course, 'inquiry', 'respondent');
  answerSender(course);
}

/** The hotline that sent it on hears once what became of it: that it was accepted, or how it ended. */
export function answerSender(course: Course): void {
  if (course.source !== 'hotline12345' || course.senderAnswered) return;
  course.senderAnswered = true;
  course.workdays(1);
  const proof = `热线系统回单 ${digits(course.slot)} 号`;
  course.act('intake', 'answerSender', (on) => ({ on, way: 'system', to: '陇南市12345热线', proof }));
}
