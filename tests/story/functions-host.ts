import { builtIn } from '../../domain/law/calendar/calendar';
import type { Complaint } from '../../domain/complaint/complaint';
import type { Emulator } from '../../emulator/emulator';
import { askedOfParty } from '../../domain/act-words';
import { partyWords } from '../../domain/complaint/acts/of-parties';
import { staffWords } from '../../domain/complaint/acts/of-staff';
import { inputOf, type Answers } from '../../src/form/question';
import { writingSeen, type Opened } from '../../src/press/seen';
import { plusDays } from '../../domain/civil-date';
import { ofLesson } from '../../domain/bulletin/counting';
import { publishedBulletin, writing } from '../bulletins';
import { newcomer, complaint } from '../functions/calls';
import { filesOf } from '../functions/evidence-phone';
import { photo } from '../pictures';
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

/** Somebody complains of a shop on this day, whoever it is. */
async function complains(emulator: Emulator, on: string, shop: string, nth: number): Promise<void> {
  emulator.setTime(Date.parse(`${on}T10:00:00+08:00`) - Date.now());
  const reply = await (
    await newcomer(emulator)
  ).submit({
    ...complaint,
    respondent: { ...complaint.respondent, name: shop },
    purchase: { ...complaint.purchase, boughtOn: plusDays(on, -3) },
    complainant: { ...complaint.complainant, name: `赵${String.fromCharCode(0x4e00 + nth)}`, phone: `1390000${2000 + nth}` },
  });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
}

/** The day on which the night before noticed an outbreak. */
const NOTICED_ON = '2026-11-17';

/** Now and then a complaint for four months, then five of one shop within a week; the night looks at it. */
export async function outbreakIn(emulator: Emulator): Promise<void> {
  const from = plusDays(NOTICED_ON, -16);
  let nth = 0;
  for (const [n, shop] of ['小何山货', '老灶腊味', '西坡花椒坊', '小何山货'].entries())
    await complains(emulator, plusDays(from, -110 + n * 28), shop, (nth += 1));
  for (let n = 0; n < 5; n += 1) await complains(emulator, plusDays(from, 10 + n), '云屏山货铺', (nth += 1));
  emulator.setTime(Date.parse(`${NOTICED_ON}T00:20:00+08:00`) - Date.now());
  await emulator.runTimers();
  emulator.setTime(Date.parse(`${NOTICED_ON}T09:30:00+08:00`) - Date.now());
}

/** Another warning is published the next morning; an hour later whoever asked for it has been told. */
export async function nextWarningIn(emulator: Emulator, title: string): Promise<void> {
  const on = plusDays(NOTICED_ON, 1);
  emulator.setTime(Date.parse(`${on}T09:00:00+08:00`) - Date.now());
  await publishedBulletin(emulator, { ...writing(on), title });
  emulator.setTime(Date.parse(`${on}T10:00:00+08:00`) - Date.now());
  await emulator.runTimers();
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
    const atDesk = async (title: string) => {
      const { rows } = (await call('bulletins', 'desk', 'query', {})) as {
        rows: { id: string; title: string; version: number }[];
      };
      return rows.find((row) => row.title === title)!;
    };
    const published = async (title: string) => {
      const { rows } = (await call('bulletins', 'feed', 'query', {})) as { rows: { id: string; title: string }[] };
      const { id } = rows.find((row) => row.title === title)!;
      return { id, bulletin: await call('bulletins', 'get', 'query', { id }) };
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
      files: async () => (await call('complaints', 'submit', 'mutation', inputOfForm('2026-11-24'))).no as string,
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
      readsMessages: async () => JSON.stringify(await call('accounts', 'inbox', 'query', {})),
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
      doesOwn: async (no, side, act, answers = {}) => {
        const { id } = await caseOf(no, side);
        const { case: one } = (await call('complaints', 'get', 'query', { id })) as { case: Complaint };
        const words = partyWords[side][act]!;
        const typed = Object.entries(answers).map(([path, value]) => [path, value.replace(/^#/, '')]);
        const all = { ...words.starts?.(one, '2026-11-24'), ...Object.fromEntries(typed) } as Answers;
        const input = inputOf(askedOfParty(words, one, '2026-11-24'), all);
        await call('complaints', 'act', 'mutation', { id, version: one.version, command: act, input });
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
      readsSignal: async () => {
        const { rows } = (await call('bulletins', 'signals', 'query', { state: 'open' })) as { rows: { id: string }[] };
        const { id } = rows[0]!;
        const both = [
          await call('bulletins', 'signal', 'query', { id }),
          await call('bulletins', 'signalCases', 'query', { id }),
        ];
        return JSON.stringify(both);
      },
      draftsFromSignal: async (title) => {
        const { rows } = (await call('bulletins', 'signals', 'query', { state: 'open' })) as { rows: { id: string }[] };
        const { id } = await call('bulletins', 'draftFromSignal', 'mutation', { id: rows[0]!.id });
        const opened = (await call('bulletins', 'deskGet', 'query', { id })) as unknown as Opened;
        const input = { writing: { ...writingSeen(opened), title } };
        await call('bulletins', 'act', 'mutation', { id, version: opened.bulletin.version, command: 'write', input });
      },
      doesOn: async (title, command) => {
        const { id, version } = await atDesk(title);
        await call('bulletins', 'act', 'mutation', { id, version, command, input: {} });
      },
      mayDoOn: async (title, command) => {
        const { id, version } = await atDesk(title);
        // Asked of the rule itself: nothing is written where it refuses.
        return call('bulletins', 'act', 'mutation', { id, version, command, input: {} }).then(
          () => true,
          () => false,
        );
      },
      readsBulletin: async (title) => {
        const { id, bulletin } = await published(title);
        await call('bulletins', 'count', 'mutation', { of: id, what: 'open' });
        return JSON.stringify(bulletin);
      },
      searches: async (words) => JSON.stringify(await call('bulletins', 'search', 'query', { words })),
      forwards: async (title) =>
        void (await call('bulletins', 'count', 'mutation', { of: (await published(title)).id, what: 'share' })),
      answersQuiz: async (lesson) => {
        // What was answered stays with the person: no door is told.
        await call('bulletins', 'count', 'mutation', { of: ofLesson(lesson, 2026), what: 'finish' });
        return undefined;
      },
      asksForNext: async () => void (await call('bulletins', 'subscribe', 'mutation', { wanted: true })),
      filesFrom: async (title) => {
        const { categories, problems } = (await published(title)).bulletin as { categories: string[]; problems: string[] };
        const input = { ...inputOfForm(NOTICED_ON), category: categories[0], problem: problems[0] };
        return (await call('complaints', 'submit', 'mutation', input)).no as string;
      },
      readsAtDesk: async (title) => JSON.stringify(await call('bulletins', 'deskGet', 'query', { id: (await atDesk(title)).id })),
      recordsRelease: async (title, url) => {
        const { id, version } = await atDesk(title);
        const proof = await filesOf(emulator, persona).upload({ bytes: photo(1), name: '照片 1' });
        const input = {
          ...{ medium: 'account', form: 'article', on: NOTICED_ON, url, reach: 850, reachHow: 'counted' },
          ...{ proofKind: 'screenshot', proofOn: NOTICED_ON, files: [proof.id] },
        };
        await call('bulletins', 'act', 'mutation', { id, version, command: 'recordRelease', input });
      },
      readsCell: async (medium, form, month) => {
        const of = { year: 2026, network: true, item: 'warnings', medium, form, month };
        return JSON.stringify(await call('bulletins', 'cell', 'query', of));
      },
      confirmsPoint: async (reason) => {
        const ledger = () => call('bulletins', 'ledger', 'query', { year: 2026, network: true });
        const { version } = ((await ledger()) as { warnings: { point: { version: number } } }).warnings.point;
        await call('bulletins', 'confirm', 'mutation', { year: 2026, item: 'warnings', version, reason });
        return JSON.stringify(await ledger());
      },
      readsLedger: async () => JSON.stringify(await call('bulletins', 'ledger', 'query', { year: 2026, network: true })),
    });
  };
  return {
    person,
    later: (local) => moveOn(emulator, local),
    outbreak: () => outbreakIn(emulator),
    nextWarning: (title) => nextWarningIn(emulator, title),
    faults: () => [],
    close: () => emulator.close(),
  };
}

/** The form of the story as it is sent. */
export function inputOfForm(boughtOn: string) {
  const yuan = Number(form['purchase.amountFen']);
  const under = (group: string) =>
    Object.fromEntries(
      Object.entries(form).flatMap(([path, value]) =>
        path.startsWith(`${group}.`) ? [[path.slice(group.length + 1), value]] : [],
      ),
    );
  return {
    respondent: under('respondent'),
    purchase: { ...under('purchase'), amountFen: Math.round(yuan * 100), boughtOn },
    category: form.category,
    problem: form.problem,
    facts: form.facts,
    requests: [form.requests],
    complainant: under('complainant'),
    consents: Object.fromEntries(consents.map((name) => [name, true])),
  };
}
