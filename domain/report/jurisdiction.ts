import type { Jurisdiction, Place } from '../complaint/filing/jurisdiction';
import { bureauOf, isInCounty } from '../place/address';
import { publishes } from './advertisement';
import type { Report } from './report';

/** What decides which bureau handles a report. */
export type Reported = Pick<Report, 'happenedAt' | 'advertisement'> & {
  target: Pick<Report['target'], 'kind' | 'platform' | 'address'>;
};

/** Bureaus that may handle it as well where they receive it first, and the address of each where it is known. */
interface Also {
  say: string;
  at?: string | undefined;
}

interface Rule {
  article: string;
  rule: string;
  /** The address that decides under this rule. */
  of: (reported: Reported) => string | undefined;
  /** An address that only hints at the one that decides: our own is taken for it, another sends nobody away. */
  hint?: (reported: Reported) => string | undefined;
  also?: (reported: Reported) => Also[];
}

const ofTarget = ({ target }: Reported) => target.address;
const platformSeat = ({ target }: Reported): Also[] => [
  { say: `${target.platform ?? '平台'}公司住所地的市场监管局先收到的，也可以处理` },
];

/** 广告主、广告经营者所在地 of an advertisement in the internet (令121-32(2)). */
function besidePublisher({ advertisement, target }: Reported): Also[] {
  if (advertisement?.medium !== 'internet') return [];
  const say = (who: string) => `${who}所在地的市场监管局先收到的，也可以处理`;
  const { role, advertiserAddress } = advertisement;
  return [
    { say: say('广告主'), at: role === 'advertiser' ? target.address : advertiserAddress },
    { say: say('广告经营者'), at: role === 'agency' ? target.address : undefined },
  ];
}

/** The rules of arts 29–32, the special ones first. */
const rules: readonly (Rule & { when: (reported: Reported) => boolean })[] = [
  {
    article: '令121-32',
    // Paragraph 3: whoever advertises and publishes it itself, there is no other publisher.
    when: ({ advertisement }) => advertisement?.medium === 'internet' && advertisement.role === 'ownPublisher',
    rule: '商家自己发布的互联网广告，由商家（广告主）所在地的市场监管局处理',
    of: ofTarget,
  },
  {
    article: '令121-32',
    // What hangs in a shop or is handed out in the street is in no mass medium, and is reported where it happens (令121-29).
    when: ({ advertisement }) => advertisement !== undefined && advertisement.medium !== 'none',
    rule: '举报广播、电影、电视、报纸、期刊、互联网上的广告的，由广告发布者所在地的市场监管局处理',
    of: (reported) => {
      const { advertisement } = reported;
      return advertisement && publishes(advertisement) ? ofTarget(reported) : advertisement?.publisherAddress;
    },
    also: besidePublisher,
  },
  {
    article: '令121-31',
    when: ({ target }) => target.kind === 'platform' || target.kind === 'ownSite',
    rule: '举报平台或者自己开网站、App、小程序卖货的，由它住所地的县级以上市场监管局处理',
    of: ofTarget,
  },
  {
    article: '令121-31',
    // 其他网络服务, as in art 13(2).
    when: ({ target }) => target.kind === 'socialSeller',
    rule: '举报在微信群、朋友圈等其他网络服务里卖货的，由卖家住所地的县级以上市场监管局处理',
    of: ofTarget,
  },
  {
    article: '令121-31',
    when: ({ target }) => target.kind === 'inPlatformMerchant' || target.kind === 'liveSeller',
    rule: '举报平台内的店，由它实际经营地的县级以上市场监管局处理',
    of: ({ happenedAt }) => happenedAt,
    // A complaint goes by the published address (令121-13(3)), a report by where the shop is really run.
    hint: ofTarget,
    also: platformSeat,
  },
  {
    article: '令121-29',
    when: () => true,
    rule: '由违法行为发生地的县级以上市场监管局处理',
    of: ({ happenedAt }) => happenedAt,
    hint: ofTarget,
  },
];

const inCounty = (address: string | undefined, county: Place) => (address?.trim() ? isInCounty(address, county) : undefined);

/**
 * Which bureau is competent for a report (令121-29 to 32), with its reason. A market-supervision station handles it in the bureau's
 * name, so the bureau is named (令121-30). `here` too where another bureau is competent and ours may handle what it receives first
 * (令121-31(2), 32(2)). `unknown` is no obstacle: it may be filed, and staff decide.
 */
export function reportJurisdictionOf(reported: Reported, county: Place): Jurisdiction {
  const found = rules.find(({ when }) => when(reported));
  if (!found) throw new RangeError('no rule of jurisdiction');
  const { article, rule, of, hint, also } = found;
  const others = also?.(reported) ?? [];
  const alternatives = others.map(({ say }) => say);
  const address = of(reported)?.trim();
  const hinted = address ? undefined : hint?.(reported)?.trim();
  const decides = inCounty(address, county) ?? (inCounty(hinted, county) || undefined);
  if (decides) {
    const say = `${rule}。在${county.name}，由本局处理。`;
    return { competent: 'here', bureau: county.bureau, say, article, alternatives };
  }
  const first = others.find(({ at }) => inCounty(at, county));
  if (first) {
    const say = `${rule}；${first.say}。在${county.name}，本局先收到，可以处理。`;
    return { competent: 'here', bureau: county.bureau, say, article, alternatives };
  }
  const bureau = address && decides === false ? bureauOf(address) : undefined;
  if (bureau) {
    const say = `${rule}。不在${county.name}，请直接向${bureau}举报（令121第三十四条）。`;
    return { competent: 'elsewhere', bureau, say, article, alternatives };
  }
  const likely = hinted ? bureauOf(hinted) : undefined;
  const ask = likely ? [`商家写的地址归${likely}；确实在那里的，请直接向它举报`] : [];
  return {
    competent: 'unknown',
    say: `${rule}。现在还看不出在哪个县区；可以先举报，由工作人员判断。`,
    article,
    alternatives: [...ask, ...alternatives],
  };
}
