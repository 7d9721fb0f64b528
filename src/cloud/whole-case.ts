import { client } from './client';

type Got = Awaited<ReturnType<typeof client.complaints.get.query>>;
type Listed = keyof Got['earlier'];

/** A case with its lists whole: a call carries only so much text, so what is older comes in calls of its own. */
export async function wholeCase(id: string): Promise<Got> {
  const got = await client.complaints.get.query({ id });
  const lists: Partial<Record<Listed, unknown[]>> = {};
  for (const [list, count] of Object.entries(got.earlier) as [Listed, number][]) {
    const newest: readonly unknown[] = got.case[list] ?? [];
    lists[list] = [...(await earlierOf(id, list, count)), ...newest];
  }
  // What came is of the list that was asked for.
  return { ...got, case: { ...got.case, ...lists } as Got['case'] };
}

async function earlierOf(id: string, list: Listed, count: number): Promise<unknown[]> {
  let found: unknown[] = [];
  for (let before = count; before > 0;) {
    const { entries, from } = await client.complaints.list.query({ id, list, before });
    found = [...entries, ...found];
    before = from;
  }
  return found;
}
