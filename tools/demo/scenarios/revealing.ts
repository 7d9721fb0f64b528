import type { Step } from './scenario';

/** Officers who are not on a case read one masked field, and write down why. */
export function revealingSteps(): Step[] {
  const reveal = (at: string, as: string, slot: string, field: string, reason: string): Step => ({
    at,
    as,
    function: 'complaints',
    path: 'reveal',
    slot: `reading-${slot}`,
    input: (known) => ({ id: known(slot).id, field, reason }),
  });
  return [
    reveal('2026-11-09T16:20', 'chengguan', 'w1', 'purchase.orderNo', '同一店铺在本所另有投诉，核对是不是同一批货'),
    reveal('2026-11-17T10:35', 'xipo', 'w3', 'complainant.name', '来电人自称投诉人，核对是否本人'),
  ];
}
