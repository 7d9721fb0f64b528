import { client } from './client';
import { useQuery } from './use-query';

/** What waits for one's word as the second person beside cases: of credit, of merchants, of measures. */
export async function askWaiting() {
  const asked = [client.credit.waiting.query(), client.merchants.waiting.query(), client.measures.waiting.query()];
  return (await Promise.all(asked)).flat();
}

/** How much waits in all, with what the page's own answer counted; `part`: not all of it could be counted. */
export function useWaiting(counted: number): { count: number; part: boolean } {
  const { data, told } = useQuery(askWaiting);
  const beside = (data ?? []).reduce((sum, { count }) => sum + count, 0);
  return { count: counted + beside, part: told !== undefined && !data };
}
