import { without } from '../../without';
import type { Complaint } from '../complaint';

/** Whether it is a row of a list of the national platform and no full case: no letters, no figures, no acts but those of the desk. */
export const isThin = ({ imported }: Pick<Complaint, 'imported'>): boolean => imported !== undefined && !imported.promoted;

/** A complaint without what stands in it only because the list said nothing there. */
export function withoutMissing(complaint: Complaint): Complaint {
  if (!isThin(complaint)) return complaint;
  return (complaint.imported?.missing ?? []).reduce<Complaint>((next, path) => {
    const [field, part] = path.split('.') as [keyof Complaint, string?];
    if (!part) return without(next, field) as Complaint;
    const rest = { ...(next[field] as object) } as Record<string, unknown>;
    delete rest[part];
    return { ...next, [field]: rest };
  }, complaint);
}

/** Who decided where the national platform's list tells of a decision. */
export const PLATFORM = '全国12315平台';
