import type { Complaint } from '../complaint';
import { at, done, received } from '../fixture';
import { merged } from './merged';
import { whyNotMerged, type Merger } from './allowed';

// Two cases of one person against one shop: the one fixture files, and the same dispute come through the national platform.

export const TODAY = '2026-11-12';
export const other = (more: Partial<Complaint> = {}): Complaint => {
  const base = received();
  return {
    ...base,
    _id: 'c_9',
    no: 'LD-2026-0009',
    source: 'platform12315',
    complainant: { name: '王秀兰', phone: '13900001101', address: '两当县城关镇东街' },
    ...more,
  };
};
/** Both as the merge of one into the other leaves them. */
export const merge = (source: Complaint, target: Complaint) =>
  merged(
    source,
    done(source, 'merge', { into: target.no, reason: '同一件纠纷' }, { on: TODAY }),
    target,
    { by: '李文静' },
    at(TODAY),
  );

const clerk: Merger = { name: '李文静', leads: false, consented: false, today: TODAY };
/** Why the one is not merged into the other, at the field that names it. */
export const why = (source: Complaint, target: Complaint, by: Partial<Merger> = {}) =>
  whyNotMerged(source, target, { ...clerk, ...by })?.fields?.into;
