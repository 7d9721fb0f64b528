import { openidOf, startBureau } from '../emulator';
import { filesOf } from '../functions/evidence-phone';
import { photo } from '../pictures';
import { civilDateOf } from '../../domain/civil-date';
import { contentQuestions } from '../../domain/credit/fact/questions';
import { inputOf, type Answers } from '../../src/form/question';
import { fact, factTyped, openShops, shop, shops, type CreditHost, type CreditPerson } from './credit-story';
import { moveOn } from './functions-host';
import type { Typed } from './screen';

interface Reply {
  ok: boolean;
  data: Record<string, unknown>;
  error?: unknown;
}
type Rows = { rows: { id: string }[] };

/** The functions alone, called as the program calls them: what every screen can know is in these replies. */
export async function creditFunctionsHost(): Promise<CreditHost> {
  const emulator = await startBureau();
  openShops(emulator);
  let keys = 0;
  const today = () => civilDateOf(emulator.now());
  const answersOf = (typed: Typed = {}): Answers =>
    Object.fromEntries(
      Object.entries(typed).map(([path, value]) => [path, value === '@today' ? today() : value.replace(/^#/, '')]),
    );

  const person = (persona: string): Promise<CreditPerson> => {
    const call = async (name: string, path: string, type: 'query' | 'mutation', input?: unknown) => {
      keys += 1;
      const data = { path, type, input, key: `credit-key-${keys}`, clientVersion: 'story' };
      const reply = (await emulator.call(name, data, openidOf(persona))) as Reply;
      if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply.error)}`);
      return reply.data;
    };
    const reads = (path: string, input: object) => call('credit', path, 'query', input);
    const firstOf = async (path: string, merchant: string) => ((await reads(path, { merchant })) as unknown as Rows).rows[0]!.id;
    const theFact = async () => {
      const id = await firstOf('facts', shop._id);
      return (await reads('fact', { id })) as { id: string; fact: { version: number } };
    };
    const theNotice = async () => {
      const id = await firstOf('notices', shop._id);
      return (await reads('notice', { id })) as { id: string; notice: { version: number } };
    };
    const does: CreditPerson['does'] = async (command, typed) => {
      const { id, notice } = await theNotice();
      await call('credit', 'actNotice', 'mutation', { id, version: notice.version, command, input: answersOf(typed) });
    };
    const own = () => shops[persona]!._id;

    return Promise.resolve({
      entersFact: async () => {
        const typed = {
          ...answersOf(factTyped),
          ...{ 'content.measures': [fact.measures.slice(1)] },
          ...{ 'content.source': '国家企业信用信息公示系统', 'content.seenOn': today() },
        };
        const input = inputOf(contentQuestions(shop.kind, today()), typed);
        await call('credit', 'enterFact', 'mutation', { merchant: shop._id, ...input });
      },
      doesOnFact: async (command, typed) => {
        const { id, fact: one } = await theFact();
        await call('credit', 'actFact', 'mutation', { id, version: one.version, command, input: answersOf(typed) });
      },
      drafts: async () =>
        void (await call('credit', 'draftNotice', 'mutation', { merchant: shop._id, fact: (await theFact()).id })),
      does,
      // Asked of the rule itself: nothing is written where it refuses.
      mayDo: (command, typed) =>
        does(command, typed).then(
          () => true,
          () => false,
        ),
      readsAtDesk: async () => JSON.stringify(await theNotice()),
      readsOwnList: async () => JSON.stringify(await reads('ownNotices', { merchant: own() })),
      readsOwn: async () => {
        const id = await firstOf('ownNotices', own());
        await call('credit', 'markNoticeRead', 'mutation', { id });
        return JSON.stringify(await reads('ownNotice', { id }));
      },
      acknowledges: async () =>
        void (await call('credit', 'acknowledgeNotice', 'mutation', { id: await firstOf('ownNotices', own()) })),
      contests: async (reason) => {
        const id = await firstOf('ownNotices', own());
        const picture = await filesOf(emulator, persona).upload({ bytes: photo(1), name: '照片 1' });
        await call('credit', 'contestNotice', 'mutation', { id, input: { reason, files: [picture.id] } });
      },
      readsMessages: async () => JSON.stringify(await call('accounts', 'inbox', 'query', {})),
    });
  };
  return {
    person,
    later: (local) => moveOn(emulator, local),
    faults: () => [],
    close: () => emulator.close(),
  };
}
