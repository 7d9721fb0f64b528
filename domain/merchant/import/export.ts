import { officeName } from '../../place/offices';
import type { Merchant, Shop } from '../merchant';
import {
  exemptionWords,
  merchantKindWords,
  merchantStateWords,
  originWords,
  shopChannelWords,
  shopFindingWords,
  tradeWords,
} from '../words';
import { merchantColumns, type MerchantColumn } from './columns';

/** What a list that is handed out tells besides what one may be read from. */
const more = ['编号', '状态', '店铺关闭日期', '上次核查', '核查结果', '下次核查'] as const;

/** The headings of the whole register; the first ones are those of the template, so that what was handed out can be read in again. */
export const exportHeadings: readonly string[] = [...merchantColumns.ids.map((id) => merchantColumns.fields[id].label), ...more];

const cells = (merchant: Merchant, shop?: Shop): Readonly<Record<MerchantColumn, string | undefined>> => ({
  ...{ name: merchant.name, kind: merchantKindWords[merchant.kind].label, uscc: merchant.uscc },
  exemption: merchant.exemption && exemptionWords[merchant.exemption].label,
  ...{ registeredOn: merchant.registeredOn, address: merchant.address, actualAddress: merchant.actualAddress },
  ...{ contact: merchant.contact, phone: merchant.phone, office: officeName(merchant.office) },
  trades: merchant.trades.map((one) => tradeWords[one].label).join('、'),
  over100k: merchant.over100k && '是',
  origin: merchant.origin && originWords[merchant.origin].label,
  channel: shop && shopChannelWords[shop.channel].label,
  ...{ platform: shop?.platform, shop: shop?.name, url: shop?.url },
  ...{ aliases: shop?.aliases?.join('、'), goods: shop?.goods?.join('、') },
});

/** The lines of a merchant, one for each of its shops; civil dates as they are kept (+08:00). Pure. */
export const exportLines = (merchant: Merchant): string[][] =>
  (merchant.shops.length ? merchant.shops : [undefined]).map((shop) => {
    const told = cells(merchant, shop);
    const { checked, nextCheckOn, closedOn } = shop ?? {};
    return [
      ...merchantColumns.ids.map((id) => told[id] ?? ''),
      ...[merchant.no, merchantStateWords[merchant.state], closedOn ?? '', checked?.on ?? ''],
      ...[checked ? shopFindingWords[checked.found].label : '', nextCheckOn ?? ''],
    ];
  });
