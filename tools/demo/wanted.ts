import type { CivilDate } from '../../domain/civil-date';
import type { Source } from '../../domain/bureau/source';
import { fieldOfficeOf, lone, shops, type Fault, type Goods, type Shop } from './shops';

/** What is complained of, and when it was bought. */
export interface Offer {
  shop: Shop;
  goods: Goods;
  fault: Fault;
  boughtOn: CivilDate;
}

/** What a kind of case needs to be told without contradicting itself. */
export interface Wanted {
  /** Whether what is bought serves. */
  of?: (offer: Offer) => boolean;
  /** With this shop and no other. */
  shop?: Shop;
  /** The complainant lives near enough to come to the bureau. */
  near?: true;
  /** The complainant with this name. */
  named?: string;
  /** A breach of law is named, or none is; absent: now and then one is. */
  breach?: boolean;
  source?: Source;
}

const named = (name: string) => shops.find((one) => one.name === name)!;
/** What a laboratory can look at. */
const testable = ({ goods: { ware, yuan } }: Offer) => ware === 'food' && yuan[1] >= 100;
const weighed = ({ goods: { ware, name } }: Offer) => ware === 'food' && /斤|克/.test(name);
const sent = ({ goods: { ware } }: Offer) => ware === 'food' || ware === 'article';

const at =
  (officer: string) =>
  ({ shop }: Offer) =>
    fieldOfficeOf(shop)?.officer === officer;

const wants: Partial<Record<string, Wanted>> = {
  // Both come to the table.
  mediationAgreement: { near: true, of: sent },
  unsigned: { near: true, of: sent },
  summoned: { near: true, of: sent },
  called: { near: true, of: sent },
  recused: { near: true },
  identity: { near: true },
  impersonated: { near: true },
  helped: { near: true, named: '杨桂芳' },
  guarded: { named: '任向东', of: ({ goods }) => /运动鞋|耳机|手机壳/.test(goods.name), breach: false },
  joint: { near: true, of: weighed, breach: false },
  jointOpen: { near: true, of: weighed, breach: false },
  appraised: { of: testable, breach: false },
  atLaboratory: { of: testable, breach: false },
  T4: { of: testable, breach: false },
  alleged: { of: weighed, breach: false },
  returned: { of: ({ shop, goods }) => shop.town === '城关镇' && goods.ware === 'article' },
  takenOver: { of: ({ shop }) => shop.kind === 'inPlatformMerchant', breach: false },
  withReport: { breach: true },
  reportToday: { breach: true },
  R1: { shop: lone.elsewhere },
  R3: { shop: named('嘉陵手机配件'), of: ({ goods }) => goods.name.startsWith('手机壳'), breach: false },
  R4: { of: ({ goods }) => goods.ware === 'article' },
  R7: { shop: lone.lottery },
  handedOver: { shop: lone.unquarantined },
  handoverWaits: { shop: lone.unquarantined },
  T6: { shop: named('云屏山货铺'), of: ({ goods }) => goods.name.endsWith('箱') },
  T7: { shop: lone.deregistered },
  T8: { shop: lone.bankrupt },
  flagged: { of: ({ shop }) => shop.name === '凤岭狼牙蜜', breach: false },
  atChengguan: { of: at('chengguan') },
  atYangdian: { of: at('yangdian') },
  atXipo: { of: at('xipo') },
  twoSenders: { source: 'hotline12345' },
  reclassifying: { source: 'post' },
};

export const wanted = (kind: string): Wanted => wants[kind] ?? {};
