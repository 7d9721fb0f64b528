import { county } from '@config/county';
import { sayFullDate, sayPaperDate } from '@domain/civil-date';
import type { Complaint } from '@domain/complaint/complaint';
import { matter } from '@domain/complaint/letters/writing';
import { cite } from '@domain/law/cite';
import { currentDeadline } from '@domain/law/deadline/running';
import { officeName } from '@domain/place/offices';
import { paragraph, title } from './docx';

/**
 * 内部分送单: to the unit in which a case lies now, by the latest distribution. It goes between desks of one bureau, so it has no number of
 * the series (form 3 is the city's), and no period ends or begins by it. Undefined while nobody distributed it.
 */
export function slipOf(complaint: Complaint) {
  const last = (complaint.routing ?? []).filter(({ from, to }) => from !== to).slice(-1)[0];
  if (!last) return undefined;
  const due = complaint.state === 'received' ? currentDeadline(complaint, 'C1') : undefined;
  return [
    title('内部分送单'),
    paragraph(`${officeName(last.to)}：`, 'flush'),
    paragraph(
      `${sayPaperDate(complaint.receivedOn)}收到的 ${complaint.no}，关于${matter(complaint)}的投诉，分送你单位办理。依据：${cite('令121-41')}。`,
    ),
    paragraph(`说明：${last.reason}`),
    ...(due ? [paragraph(`受理决定最迟 ${sayFullDate(due.dueOn)}作出并告知投诉人，分送不停止也不重新计算期限。`)] : []),
    paragraph('不归你单位办的，请退回接收单位，不要自行转给别的单位。'),
    paragraph('', 'flush'),
    paragraph(`${officeName(last.from)}　${last.by}`, 'right'),
    paragraph(sayPaperDate(last.on), 'right'),
    paragraph(`（${county.bureau}内部使用，不编文号）`, 'flush'),
  ];
}
