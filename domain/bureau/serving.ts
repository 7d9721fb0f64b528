import type { County } from '@config/county';
import { isInCounty, townSaid } from '../place/address';

/**
 * Code of the office (所) that serves the town an address names right after the county's name (甘肃省天水市秦安县兴国镇…, 秦安·兴国镇…); undefined
 * where it names none or another county's, whose towns may have the same names. A proposal for whoever distributes, nothing else.
 */
export function officeServing(
  address: string | undefined,
  county: Pick<County, 'name' | 'city' | 'province' | 'offices'>,
): string | undefined {
  if (!address || isInCounty(address, county) !== true) return undefined;
  const after = townSaid(address);
  return county.offices.find(({ towns }) => towns.some((town) => after.startsWith(town)))?.code;
}
