import { rewritten, verifyChains, type Fault } from './chains';
import { readExport } from './read';

const sayFault = ({ subject, version, what }: Fault) =>
  `${subject}${version === undefined ? '' : `, version ${version}`}: ${what}`;

export interface Report {
  lines: string[];
  digest: string;
  good: boolean;
}

/** Verifies every chain of an export; with an earlier one also that nothing of it was changed or taken away since. */
export function reportOn(source: string, earlier?: string): Report {
  const data = readExport(source);
  const { subjects, events, faults, digest } = verifyChains(data);
  const changed = earlier === undefined ? [] : rewritten(readExport(earlier), data);
  const lines = [...faults, ...changed].map(sayFault);
  const counted = `${events} events of ${subjects} subjects`;
  lines.push(faults.length ? `${counted}: ${faults.length} chains are broken.` : `${counted}: every chain holds.`);
  if (earlier !== undefined)
    lines.push(
      changed.length ? `${changed.length} events of ${earlier} are gone or changed.` : `Every event of ${earlier} is in it.`,
    );
  return { lines: [...lines, `digest ${digest}`], digest, good: lines.length === 1 + Number(earlier !== undefined) };
}
