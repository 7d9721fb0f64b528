import { county } from '@config/county';
import { officeServing } from '../bureau/serving';
import type { Complaint } from '../complaint/complaint';
import { departmentLaws } from '../matter/department-laws';
import { departmentOf, type Department } from '../matter/departments';
import { officeName } from '../place/offices';
import { whoseMatter } from './whose-matter';

/** What an officer who is to decide reads of whose matter a complaint may be. */
export interface MatterSuggestion {
  whose: 'theirs' | 'unsure';
  department: Department;
  /** Whose, by which words, and that nothing is decided by it. */
  say: string;
  /** What the form of R1 begins with, where it is another's; the officer reads it and puts it right. */
  rejection?: { ground: 'R1'; reason: string };
}

const MOST_WORDS = 6;

/** Whose matter a complaint that waits for its decision may be; undefined where every word says that it is ours. Pure. */
export function suggestMatter({ purchase, respondent, facts }: Complaint): MatterSuggestion | undefined {
  const { whose, department, because } = whoseMatter({ goods: purchase.goods, shop: respondent.name, facts });
  if (whose === 'ours' || !department) return undefined;
  const { label, department: name = '', telephone = '' } = departmentOf(department);
  const law = departmentLaws[department]?.law;
  const named = because.slice(0, MOST_WORDS).map((word) => `“${word}”`);
  const words = `${named.join('、')}${because.length > MOST_WORDS ? '等' : ''}`;
  if (whose === 'unsure')
    return { whose, department, say: `也写到了${label}的事（${words}）；有买卖，先当作归本局管，请您看一看。` };
  return {
    whose,
    department,
    say: `可能归${label}管，依据是写了${words}。归谁管由您决定，投诉人可以照样提交。部门、电话和依据写进文书以前请核对。`,
    rejection: {
      ground: 'R1',
      reason: `您反映的是${label.replace(/（.*$/, '')}的事，由${county.name}${name}负责${law ? `（${law}）` : ''}，不属于市场监督管理部门的职责。可以打 ${telephone} 向${name}反映。`,
    },
  };
}

/** The office (所) that serves the town of the shop's address, by name; undefined where it names none. Pure. */
export function officeOfTown({ respondent }: Pick<Complaint, 'respondent'>): string | undefined {
  const code = officeServing(respondent.address, county);
  return code && officeName(code);
}
