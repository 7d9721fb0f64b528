import { canonical } from '../../cloudfunctions/kernel/hash';
import { nameOfEvent, type Event } from './chains';
import { fault, listed, type Data, type Document, type Fault } from './found';

const words = ({ to, title, body, about, staff, reminder }: Document) => canonical({ to, title, body, about, staff, reminder });
const byEvent = /^([0-9a-f]{64})-(\d+)$/;

/** Up to which event the timer has seen to it that everybody was told. */
function toldUntil(data: Data): (event: Event) => boolean {
  const cursor = listed(data, 'jobs').find(({ _id }) => _id === 'kernel.fanOut')?.cursor;
  const [at = 0, id = ''] = typeof cursor === 'string' ? cursor.split('~') : [];
  return (event) => event.at < Number(at) || (event.at === Number(at) && event._id <= id);
}

/** What an event has for people lies in their inboxes, word for word, and nothing in its name that it does not have. */
export function noticeFaults(data: Data): Fault[] {
  const notices = new Map(listed(data, 'notices').map((one) => [one._id, one]));
  const events = new Map(listed<Event>(data, 'events').map((one) => [one._id, one]));
  const settled = toldUntil(data);
  const faults: Fault[] = [];
  for (const event of events.values()) {
    for (const [index, draft] of (event.personal?.notices ?? []).entries()) {
      const notice = notices.get(`${event._id}-${index}`);
      const where = `告知“${String(draft.title)}”（${event._id}-${index}）`;
      if (!notice && settled(event)) faults.push(fault(where, `${nameOfEvent(event)}告知过，收件箱里没有了`));
      if (notice && words(notice) !== words(draft)) faults.push(fault(where, `和${nameOfEvent(event)}写的不一样，被改过`));
    }
  }
  for (const { _id, title } of notices.values()) {
    const [, id = '', index] = byEvent.exec(_id) ?? [];
    if (!id) continue;
    const event = events.get(id);
    const strange = !event || (event.personal && !event.personal.notices?.[Number(index)]);
    if (strange) faults.push(fault(`告知“${String(title)}”（${_id}）`, '没有任何记录写过它'));
  }
  return faults;
}
