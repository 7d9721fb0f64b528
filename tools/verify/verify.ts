import { besideFaults } from './beside';
import { caseFaults } from './cases';
import { verifyChains, type Verified } from './chains';
import { figureFaults, sealFaults, type HandedOut } from './figures';
import { fileFaults, type HashAt } from './files';
import { looked, type Data, type Fault } from './found';
import { noticeFaults } from './notices';
import { numberFaults } from './numbers';
import { peopleFaults } from './people';

export interface Beside {
  /** Seals that were kept elsewhere. */
  handedOut?: HandedOut;
  /** Files of the same moment, where they were exported too. */
  hashAt?: HashAt;
}

/**
 * Everything that an export can be held to: chains, what acts wrote beside them, numbers, seats, what follows from a case, figures, seals, inboxes
 * and files. Pure but for `hashAt`. What it cannot see stands in docs/security.md.
 */
export function verify(data: Data, { handedOut, hashAt }: Beside = {}): Verified {
  const chains = verifyChains(data);
  const checks: Record<string, () => Fault[]> = {
    编号: () => numberFaults(data),
    操作一并写下的内容: () => besideFaults(data),
    人员: () => peopleFaults(data),
    案件: () => caseFaults(data),
    日封: () => sealFaults(data, handedOut),
    合计数: () => figureFaults(data),
    告知: () => noticeFaults(data),
    凭证的文件: () => (hashAt ? fileFaults(data, hashAt) : []),
  };
  const more = Object.entries(checks).flatMap(([what, check]) => looked(what, check));
  return { ...chains, faults: [...chains.faults, ...more] };
}
