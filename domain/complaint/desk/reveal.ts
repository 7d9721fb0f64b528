import { choice, form, longText } from '../../fields';
import type { Complaint } from '../complaint';

/** What an officer who is not on the case sees masked, and may ask to read whole with a reason; nothing that is absent for him. */
export const revealable = {
  'complainant.name': '投诉人姓名',
  'complainant.address': '投诉人地址',
  'purchase.orderNo': '订单号',
} as const;

export type Revealable = keyof typeof revealable;

export const revealSchema = form({
  field: choice('要看哪一项', Object.keys(revealable) as [Revealable, ...Revealable[]]),
  reason: longText('为什么要看', 4, 200),
});

/** The whole value of a masked field; undefined where nothing was given. */
export function revealed({ complainant, purchase }: Complaint, field: Revealable): string | undefined {
  const values: Record<Revealable, string | undefined> = {
    'complainant.name': complainant.name,
    'complainant.address': complainant.address,
    'purchase.orderNo': purchase.orderNo,
  };
  return values[field];
}
