import { builtIn } from '../../domain/law/calendar/calendar';
import type { Complaint } from '../../domain/complaint/complaint';
import type { Emulator } from '../../emulator/emulator';
import { staffWords } from '../../domain/complaint/acts/of-staff';
import { inputOf, type Answers } from '../../src/form/question';
import { openidOf, startBureau } from '../emulator';
import { agreedTerms, agreedYuan, consents, form, type Host, type Person, type Side } from './story';

interface Reply {
  ok: boolean;
  data: Record<string, unknown>;
  error?: unknown;
}

/** The day of everybody moves on, and the timer runs once. */
export async function moveOn(emulator: Emulator, local: string): Promise<void> {
  emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
  await emulator.callTimer('timer');
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
    const idOf = async (no: string, path: 'mine' | 'against' | 'queue', input: object) => {
      const { rows } = (await call('complaints', path, 'query', input)) as {
        rows: { id: string; no: string }[];
      };
      const { id } = rows.find((row) => row.no === no)!;
      const got = (await call('complaints', 'get', 'query', { id })) as { case: Complaint };
      return { id, no, version: got.case.version };
    };
    const found = async (no: string) => {
      const { rows } = (await call('complaints', 'find', 'query', { text: no })) as { rows: { id: string }[] };
      return (await call('complaints', 'get', 'query', { id: rows[0]!.id })) as { case: Complaint };
    };
    /** The case as the list of this side names it. */
    const caseOf = async (no: string, side: Side) => {
      if (side !== 'staff') return idOf(no, side === 'complainant' ? 'mine' : 'against', {});
      const { _id: id, version } = (await found(no)).case;
      return { id, no, version };
    };
    const heard = async (no: string, side: Side) =>
      call('complaints', 'messages', 'query', { id: (await caseOf(no, side)).id, channel: 'room' });
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
        const agreedFen = Math.round(Number(agreedYuan) * 100);
        const input = { form: 'performed', terms: agreedTerms, agreedFen, respondentConsent: '店主电话同意调解，录音 5' };
        await call('complaints', 'act', 'mutation', { id, version: taken.version, command: 'agree', input });
      },
      does: async (no, act, answers = {}) => {
        const { case: one } = await found(no);
        const today = '2026-11-24';
        const questions = staffWords[act]?.fields?.(one, today) ?? [];
        const days = questions.flatMap(({ kind, path, ahead }) => (kind === 'date' && !ahead ? [[path, today]] : []));
        const typed = Object.entries(answers).map(([path, value]) => [path, value.replace(/^#/, '')]);
        const all = {
          ...Object.fromEntries(days),
          ...staffWords[act]?.starts?.(one, today, answers, builtIn),
          ...Object.fromEntries(typed),
        } as Answers;
        const input = inputOf(questions, all);
        await call('complaints', 'act', 'mutation', { id: one._id, version: one.version, command: act, input });
      },
      finds: async (no) => JSON.stringify(await found(no)),
      readsRecords: async (no) => JSON.stringify(await found(no)),
      opensDossier: async (no) => void (await call('documents', 'dossier', 'mutation', { id: (await found(no)).case._id })),
      readsProposals: async () => JSON.stringify(await call('complaints', 'waiting', 'query', {})),
      readsToDo: async () => JSON.stringify(await call('complaints', 'todo', 'query', {})),
      rates: async (no, stars) => {
        const { id, version } = await idOf(no, 'mine', {});
        await call('complaints', 'act', 'mutation', { id, version, command: 'rate', input: { stars } });
      },
      makesCode: async (no) => {
        const { _id: id, version } = (await found(no)).case;
        return (await call('complaints', 'issueViewCode', 'mutation', { id, version })).code as string;
      },
      joinsBy: async (code) => {
        const { id } = await call('complaints', 'joinByCode', 'mutation', { code, name: '杨建国', post: 'owner' });
        return JSON.stringify(await call('complaints', 'get', 'query', { id }));
      },
      agreesToMediate: async (no) => {
        const { id, version } = await caseOf(no, 'respondent');
        await call('complaints', 'act', 'mutation', { id, version, command: 'answer', input: { willing: true } });
      },
      says: async (no, side, text) =>
        void (await call('complaints', 'say', 'mutation', { id: (await caseOf(no, side)).id, channel: 'room', text })),
      hears: async (no, side) => JSON.stringify(await heard(no, side)),
      passesOn: async (no) => {
        const { rows } = (await heard(no, 'staff')) as { rows: { id: string; version: number; state: string }[] };
        const { id, version } = rows.find(({ state }) => state === 'held')!;
        await call('complaints', 'judgeMessage', 'mutation', { id, version, verdict: 'release' });
      },
      readsCase: async (no) => JSON.stringify(await call('complaints', 'get', 'query', { id: (await idOf(no, 'mine', {})).id })),
      readsMessage: async () => {
        const { items } = (await call('accounts', 'inbox', 'query', {})) as { items: object[] };
        return JSON.stringify(items[0]);
      },
    });
  };
  return { person, later: (local) => moveOn(emulator, local), faults: () => [], close: () => emulator.close() };
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
    category: form.category,
    problem: form.problem,
    facts: form.facts,
    requests: [form.requests],
    complainant: under('complainant'),
    consents: Object.fromEntries(consents.map((name) => [name, true])),
  };
}
