import { openidOf, startBureau } from '../emulator';
import { agreedTerms, consents, form, type Host, type Person } from './story';

interface Reply {
  ok: boolean;
  data: Record<string, unknown>;
  error?: unknown;
}

/** The functions alone, called as the program calls them: what every screen can know is in these replies. */
export async function functionsHost(): Promise<Host> {
  const emulator = await startBureau();
  let keys = 0;

  const person = (persona: string): Promise<Person> => {
    const call = async (name: string, path: string, type: 'query' | 'mutation', input?: unknown) => {
      keys += 1;
      const data = { path, type, input, key: `story-key-${keys}`, clientVersion: 'story' };
      const reply = (await emulator.call(name, data, openidOf(persona))) as Reply;
      if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply.error)}`);
      return reply.data;
    };
    const idOf = async (no: string, path: 'mine' | 'queue', input: object) => {
      const { rows } = (await call('complaints', path, 'query', input)) as {
        rows: { id: string; no: string; version: number }[];
      };
      return rows.find((row) => row.no === no)!;
    };
    const waiting = { chip: 'received' };
    return Promise.resolve({
      files: async () => (await call('complaints', 'submit', 'mutation', inputOfForm())).no as string,
      readsWaiting: async () => JSON.stringify(await call('complaints', 'queue', 'query', waiting)),
      readsDesk: async (no) =>
        JSON.stringify(await call('complaints', 'get', 'query', { id: (await idOf(no, 'queue', waiting)).id })),
      accepts: async (no) => {
        const { id, version } = await idOf(no, 'queue', waiting);
        await call('complaints', 'act', 'mutation', { id, version, command: 'accept', input: {} });
        return undefined;
      },
      enters12315: async (no, number) => {
        const { id, version } = await idOf(no, 'queue', { chip: 'unentered' });
        await call('complaints', 'act', 'mutation', { id, version, command: 'set12315', input: { number } });
      },
      agrees: async (no) => {
        const { id, version } = await idOf(no, 'queue', { chip: 'accepted' });
        const taken = await call('complaints', 'act', 'mutation', { id, version, command: 'takeOn', input: {} });
        const input = { form: 'performed', terms: agreedTerms };
        await call('complaints', 'act', 'mutation', { id, version: taken.version, command: 'agree', input });
      },
      rates: async (no, stars) => {
        const { id, version } = await idOf(no, 'mine', {});
        await call('complaints', 'act', 'mutation', { id, version, command: 'rate', input: { stars } });
      },
      readsCase: async (no) => JSON.stringify(await call('complaints', 'get', 'query', { id: (await idOf(no, 'mine', {})).id })),
      readsMessage: async () => {
        const { items } = (await call('accounts', 'inbox', 'query', {})) as { items: object[] };
        return JSON.stringify(items[0]);
      },
    });
  };
  return { person, faults: () => [], close: () => emulator.close() };
}

function inputOfForm(): unknown {
  const yuan = Number(form['purchase.amountFen']);
  const under = (group: string) =>
    Object.fromEntries(
      Object.entries(form).flatMap(([path, value]) =>
        path.startsWith(`${group}.`) ? [[path.slice(group.length + 1), value]] : [],
      ),
    );
  return {
    respondent: under('respondent'),
    purchase: { ...under('purchase'), amountFen: Math.round(yuan * 100), boughtOn: '2026-11-24' },
    facts: form.facts,
    requests: [form.requests],
    complainant: under('complainant'),
    consents: Object.fromEntries(consents.map((name) => [name, true])),
  };
}
