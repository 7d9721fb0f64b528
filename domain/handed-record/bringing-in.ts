import { county } from '@config/county';
import * as z from 'zod';
import { officeServing } from '../bureau/serving';
import type { CivilDate } from '../civil-date';
import { webLink } from '../contact-fields';
import { refuse, type Refusal } from '../errors';
import { date, form, optionalText, text } from '../fields';
import { addWorkingDays, type Calendar } from '../law/calendar/calendar';
import type { Moment } from '../lifecycle';
import { usccField } from '../merchant/entry';
import type { Person } from '../merchant/person';
import { withoutUndefined } from '../without';
import type { HandedContent, HandedRecord } from './handed-record';
import { term } from './results';

/** What is entered of a record the platform handed out; by hand and by a list alike. */
export const bringSchema = form({
  platformNo: text('平台编号', 1, 60, '照平台上的写'),
  batch: optionalText('批次', 60),
  handedOn: date('分发日期'),
  name: text('名称', 2, 80, '照平台上的写'),
  uscc: usccField,
  shop: optionalText('网店', 80),
  platform: optionalText('平台', 40),
  url: z.preprocess((typed) => (typed === '' ? undefined : typed), webLink('网店').optional()),
  address: optionalText('地址', 120),
});
export type BringInput = z.output<typeof bringSchema>;

/** The last day for a result: so many working days after the day it was handed out; undefined where no term is set. Pure. */
export const dueFrom = (handedOn: CivilDate, days: number | undefined, calendar: Calendar): CivilDate | undefined =>
  days === undefined ? undefined : addWorkingDays(handedOn, days, calendar);

interface Bringing {
  id: string;
  no: string;
  by: Person;
  moment: Moment;
  /** The list it came with. */
  list?: string;
}

/** A new one; refused at its field where its day is still to come. The day for a result is frozen with it. Pure. */
export function bringingIn(input: BringInput, { id, no, by, moment, list }: Bringing): HandedRecord | Refusal {
  if (input.handedOn > moment.today) return refuse('invalid-input', { fields: { handedOn: '分发日期不能晚于今天。' } });
  const dueOn = dueFrom(input.handedOn, term, moment.calendar);
  const office = officeServing(input.address, county) ?? county.offices[0].code;
  return {
    ...{ _id: id, version: 1, no, state: 'open', office, at: moment.now, on: moment.today, by },
    ...(withoutUndefined(input) as HandedContent),
    ...(list && { list }),
    ...(dueOn && { dueOn }),
  };
}
