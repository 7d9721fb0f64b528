import type { Jurisdiction, Place } from '../complaint/filing/jurisdiction';
import { bureauOf, isInCounty } from '../place/address';
import type { Report } from './report';

/** What decides which bureau handles a report. */
export type Reported = Pick<Report, 'happenedAt' | 'advertisement'> & {
  target: Pick<Report['target'], 'kind' | 'platform' | 'address'>;
};

interface Rule {
  article: string;
  rule: string;
  /** The address that decides under this rule. */
  of: (reported: Reported) => string | undefined;
  also?: (reported: Reported) => string[];
}

/** The rules of arts 29–32, the special ones first. */
const rules: readonly (Rule & { when: (reported: Reported) => boolean })[] = [
  {
    article: '令121-32',
    when: ({ advertisement }) => advertisement,
    rule: '举报广告的，由广告发布者所在地的市场监管局处理',
    of: ({ target }) => target.address,
    also: () => ['广告主、广告经营者所在地的市场监管局先收到的，也可以处理'],
  },
  {
    article: '令121-31',
    when: ({ target }) => target.kind === 'platform' || target.kind === 'ownSite',
    rule: '举报平台或者自己开网站、App、小程序卖货的，由它住所地的县级以上市场监管局处理',
    of: ({ target }) => target.address,
  },
  {
    article: '令121-31',
    when: ({ target }) => target.kind === 'inPlatformMerchant' || target.kind === 'liveSeller',
    rule: '举报平台内的店，由它实际经营地的县级以上市场监管局处理',
    of: ({ happenedAt, target }) => happenedAt ?? target.address,
    also: ({ target }) => [`${target.platform ?? '平台'}公司住所地的市场监管局先收到的，也可以处理`],
  },
  {
    article: '令121-29',
    when: () => true,
    rule: '由违法行为发生地的县级以上市场监管局处理',
    of: ({ happenedAt, target }) => happenedAt ?? target.address,
  },
];

/**
 * Which bureau is competent for a report (令121-29 to 32), with its reason. A market-supervision station handles it in the bureau's
 * name (令121-30). `unknown` is no obstacle: it may be filed, and staff decide.
 */
export function reportJurisdictionOf(reported: Reported, county: Place): Jurisdiction {
  const found = rules.find(({ when }) => when(reported));
  if (!found) throw new RangeError('no rule of jurisdiction');
  const { article, rule, of, also } = found;
  const address = of(reported)?.trim();
  const here = address ? isInCounty(address, county) : undefined;
  const alternatives = also?.(reported) ?? [];
  const bureau = here ? county.bureau : here === false && address ? bureauOf(address) : undefined;
  if (!bureau)
    return { competent: 'unknown', say: `${rule}。现在还看不出在哪个县区；可以先举报，由工作人员判断。`, article, alternatives };
  if (here) return { competent: 'here', bureau, say: `${rule}。在${county.name}，由本局处理。`, article, alternatives };
  const say = `${rule}。不在${county.name}，请直接向${bureau}举报（令121第三十四条）。`;
  return { competent: 'elsewhere', bureau, say, article, alternatives };
}
