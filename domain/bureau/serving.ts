import type { County } from '@config/county';

/**
 * Code of the office (所) that serves the town an address names right after the county's name (甘肃省天水市秦安县兴国镇…, 秦安兴国镇…); undefined
 * where it names none or another county's, whose towns may have the same names. A proposal for whoever distributes, nothing else.
 */
export function officeServing(
  address: string | undefined,
  { name, offices }: Pick<County, 'name' | 'offices'>,
): string | undefined {
  const [, rest] = (address ?? '').replace(/\s/g, '').split(name.replace(/[县市区]$/, ''));
  const after = rest?.replace(/^[县市区]/, '');
  return offices.find(({ towns }) => towns.some((town) => after?.startsWith(town)))?.code;
}
