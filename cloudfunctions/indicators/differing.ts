import { monthOf } from '@domain/indicator/ledger/folded';
import { standings } from '@domain/indicator/ledger/standings';
import { daysOf, linesOn, type Line } from './ledger';
import { complaintsByIds } from './queries';
import type { Difference } from './reconciling';
import { ifReadable } from './readable';

const MOST_CASES = 20;

/** The differences with the cases that cause them: those whose entries do not add up to what the case stands for. */
export async function casesThatDiffer(differences: readonly Difference[]): Promise<Difference[]> {
  const lines = new Map<string, Line[]>();
  const named: Difference[] = [];
  for (const difference of differences) {
    const { month } = difference;
    const ofMonth = lines.get(month) ?? (await linesOn(daysOf(month)));
    lines.set(month, ofMonth);
    named.push({ ...difference, ...(await casesOf(difference, ofMonth)) });
  }
  return named;
}

async function casesOf(
  { office, month, measure, asOf }: Difference,
  lines: readonly Line[],
): Promise<Pick<Difference, 'cases' | 'moreCases'>> {
  const sums = new Map<string, string>();
  const added = new Map<string, { n: number; d: number }>();
  for (const { subject, entries } of lines) {
    for (const one of entries) {
      if (one.office !== office || one.measure !== measure || monthOf(one.day) !== month || one.effective > asOf) continue;
      const before = added.get(subject.id) ?? { n: 0, d: 0 };
      added.set(subject.id, { n: before.n + one.n, d: before.d + one.d });
    }
  }
  for (const [id, { n, d }] of added) sums.set(id, `${n}/${d}`);
  const complaints = await complaintsInSlices([...sums.keys()]);
  const found = [...sums].filter(([id, sum]) => {
    const complaint = complaints.get(id);
    const mine = complaint ? ifReadable(() => standings(complaint)) : [];
    if (!mine) return true;
    const counted = mine.filter(
      (one) => one.office === office && one.measure === measure && monthOf(one.day) === month && one.from <= asOf,
    );
    return sum !== `${counted.reduce((n, one) => n + one.n, 0)}/${counted.reduce((d, one) => d + one.d, 0)}`;
  });
  const moreCases = found.length - MOST_CASES;
  return {
    cases: found.slice(0, MOST_CASES).map(([id]) => complaints.get(id)?.no ?? id),
    ...(moreCases > 0 && { moreCases }),
  };
}

async function complaintsInSlices(ids: readonly string[]) {
  const all: Awaited<ReturnType<typeof complaintsByIds>> = new Map();
  for (let start = 0; start < ids.length; start += 100) {
    for (const [id, complaint] of await complaintsByIds(ids.slice(start, start + 100))) all.set(id, complaint);
  }
  return all;
}
