import { county } from '@config/county';
import type { MerchantKind, Trade } from '../../../domain/merchant/merchant';
import { usccProblem } from '../../../domain/uscc';

const [, first, second, third] = county.offices.map(({ code }) => code) as [string, string, string, string];

/** A merchant of the demonstration; nobody has this name, nor this code. */
export interface DemoMerchant {
  slot: string;
  kind: MerchantKind;
  name: string;
  trades: Trade[];
  office: string;
  registeredOn: string;
}

const of = (kind: MerchantKind, office: string, registeredOn: string, trades: Trade[], name: string) => ({
  ...{ kind, office, registeredOn, trades, name },
});

/** Twenty: companies, individual traders, cooperatives, and persons who need not register. */
export const demoMerchants: readonly DemoMerchant[] = [
  of('individual', first, '2022-04-12', ['goods', 'farmProduce'], '云屏山货铺'),
  of('company', first, '2021-06-03', ['farmProduce'], '岭上山货有限公司'),
  of('company', first, '2020-03-18', ['food'], '河湾蜂业有限公司'),
  of('company', second, '2019-08-22', ['goods'], '云上衣坊有限公司'),
  of('company', second, '2023-01-09', ['goods', 'keyProducts'], '暖冬家电商贸有限公司'),
  of('company', third, '2022-11-15', ['livestream', 'farmProduce'], '山里人直播有限公司'),
  of('company', first, '2024-05-20', ['services'], '青崖旅行社有限公司'),
  of('company', third, '2018-10-08', ['food'], '老灶腊味食品有限公司'),
  of('individual', first, '2021-02-25', ['catering'], '东街面馆'),
  of('individual', second, '2020-12-01', ['goods'], '嘉陵手机配件店'),
  of('individual', second, '2023-07-17', ['food'], '秋水干货店'),
  of('individual', third, '2019-04-30', ['farmProduce'], '杨家花椒店'),
  of('individual', third, '2024-09-02', ['goods'], '小满文具店'),
  of('individual', first, '2022-08-08', ['goods', 'livestream'], '巧手布艺店'),
  of('cooperative', first, '2017-05-11', ['farmProduce'], '白露核桃专业合作社'),
  of('cooperative', second, '2019-03-06', ['farmProduce'], '北坡药材专业合作社'),
  of('cooperative', third, '2021-09-14', ['farmProduce'], '西岭土蜂专业合作社'),
  of('person', first, '', ['farmProduce'], '赵家自产菌子'),
  of('person', second, '', ['goods'], '陈家竹编'),
  of('person', third, '', ['farmProduce'], '李家自产土豆'),
].map((one, index) => ({ ...one, slot: `merchant-${index + 1}` }));

const begins: Partial<Record<MerchantKind, string>> = { company: '91', platform: '91', individual: '92', cooperative: '93' };

/** A code of the n-th merchant with a right check character; undefined for who needs none. */
export function usccOf({ kind, slot }: DemoMerchant): string | undefined {
  const start = begins[kind];
  if (!start) return undefined;
  const body = `${start}${county.code}MA7DEM${slot.replace('merchant-', '').padStart(3, '0')}`;
  const code = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'].map((char) => body + char).find((one) => !usccProblem(one));
  if (!code) throw new Error(`no code for ${slot}`);
  return code;
}
