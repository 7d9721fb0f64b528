import { openidOf, startBureau } from '../emulator';
import { filesOf } from '../functions/evidence-phone';
import { photo } from '../pictures';
import { civilDateOf } from '../../domain/civil-date';
import { conditionKeys } from '../../domain/enrolment/pledge';
import { consumerWords, merchantWords } from '../../domain/negotiation/own-words';
import { shownText } from '../../domain/negotiation/shown';
import { staffWords } from '../../domain/negotiation/staff-words';
import { inputOf, type Answers } from '../../src/form/question';
import { inputOfForm, moveOn } from './functions-host';
import type { Typed } from './screen';
import { added, firm, openFirm, owner, statement, type SettlingHost, type SettlingPerson } from './settling-story';

interface Reply {
  ok: boolean;
  data: Record<string, unknown>;
  error?: unknown;
}
interface Rows {
  rows: { id: string; no: string }[];
}

const words = { consumer: consumerWords, merchant: merchantWords, staff: staffWords } as const;

/** The functions alone, called as the program calls them: what every screen can know is in these replies. */
export async function settlingFunctionsHost(): Promise<SettlingHost> {
  const emulator = await startBureau();
  openFirm(emulator);
  let keys = 0;
  const today = () => civilDateOf(emulator.now());
  const answersOf = (typed: Typed): Answers =>
    Object.fromEntries(
      Object.entries(typed).map(([path, value]) => {
        const plain = value === '@today' ? today() : value.replace(/^#/, '');
        return [path, path === 'terms.kinds' ? [plain] : plain];
      }),
    );

  const person = (persona: string): Promise<SettlingPerson> => {
    const call = async (name: string, path: string, type: 'query' | 'mutation', input?: unknown) => {
      keys += 1;
      const data = { path, type, input, key: `settling-key-${keys}`, clientVersion: 'story' };
      const reply = (await emulator.call(name, data, openidOf(persona))) as Reply;
      if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply.error)}`);
      return reply.data;
    };
    const picture = async () => (await filesOf(emulator, persona).upload({ bytes: photo(1), name: '照片 1' })).id;
    const lists = {
      consumer: () => call('settling', 'negotiations', 'query', {}),
      merchant: () => call('settling', 'merchantNegotiations', 'query', { merchant: firm._id }),
      staff: async () => {
        const { rows } = (await call('settling', 'negotiationDesk', 'query', { list: 'ended' })) as unknown as Rows;
        return { rows };
      },
    } as const;
    const opened = async (no: string, side: keyof typeof lists) => {
      const { rows } = (await lists[side]()) as unknown as Rows;
      const { id } = rows.find((row) => row.no === no)!;
      return (await call('settling', 'negotiation', 'query', { id })) as {
        id: string;
        version: number;
        acts: { command: string }[];
      };
    };
    const act = (of: { id: string; version: number }, command: string, input: unknown) =>
      call('settling', 'negotiationAct', 'mutation', { id: of.id, version: of.version, command, input });

    return Promise.resolve({
      claims: async () => {
        const { kind, name, uscc } = firm;
        await call('merchants', 'claim', 'mutation', { kind, name, uscc, ...owner, files: [await picture()] });
      },
      letsIn: async () => {
        const { rows } = (await call('merchants', 'claims', 'query', { state: 'filed' })) as unknown as Rows;
        const { id } = rows[0]!;
        const { claim } = (await call('merchants', 'claimGet', 'query', { id })) as { claim: { version: number } };
        const input = { merchant: firm._id, registeredOn: firm.registeredOn, saw: '营业执照照片，公示系统一致' };
        await call('merchants', 'linkClaim', 'mutation', { id, version: claim.version, input });
      },
      enrols: async () => {
        const asked = { contact: owner.person, phone: owner.phone, has: [...conditionKeys], statement, pledged: true };
        await call('settling', 'enrol', 'mutation', { merchant: firm._id, ...asked, files: [await picture()] });
      },
      doesOnEnrolment: async (command, typed = {}) => {
        const { rows } = (await call('settling', 'enrolments', 'query', {})) as unknown as Rows;
        const { id, version } = (await call('settling', 'enrolment', 'query', { id: rows[0]!.id })) as {
          id: string;
          version: number;
        };
        await call('settling', 'enrolmentAct', 'mutation', { id, version, command, input: answersOf(typed) });
      },
      sends: async () => {
        const { rows } = (await call('settling', 'firms', 'query', {})) as unknown as Rows;
        const prepared = inputOfForm(today()) as never;
        const shown = { text: `${shownText(prepared)}\n${added}`, files: [] };
        const sent = { ...(prepared as object), enrolment: rows[0]!.no, files: [await picture()], shown };
        return (await call('settling', 'negotiate', 'mutation', sent)).no as string;
      },
      reads: async (no, side) => {
        const of = await opened(no, side);
        // As the page tells by being opened.
        if (side === 'merchant' && of.acts.some(({ command }) => command === 'view')) await act(of, 'view', {});
        return JSON.stringify(await opened(no, side));
      },
      does: async (no, side, command, typed = {}) => {
        const questions = words[side][command]?.fields?.({ negotiation: (await opened(no, side)) as never }, today()) ?? [];
        await act(await opened(no, side), command, inputOf(questions, answersOf(typed)));
      },
      confirms: async (no) => void (await act(await opened(no, 'consumer'), 'confirmPerformance', { done: 'all' })),
      complains: async (no) => {
        const { id, version } = await opened(no, 'consumer');
        const filed = await call('complaints', 'fromNegotiation', 'mutation', { id, version });
        return JSON.stringify(await call('complaints', 'get', 'query', { id: filed.id }));
      },
      ownComplaints: async () => ((await call('complaints', 'mine', 'query', {})) as unknown as Rows).rows.length,
    });
  };
  return { person, later: (local) => moveOn(emulator, local), faults: () => [], close: () => emulator.close() };
}
