import { conditionKeys } from '../../domain/enrolment/pledge';
import type { Emulator } from '../../emulator/emulator';
import { photo } from '../pictures';
import { as, complaint, newKey, type Reply } from './calls';
import { filesOf } from './evidence-phone';

export const sure = <T extends Reply>(reply: T): T['data'] => {
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data;
};

/** A merchant as an enrolled firm, through the doors: applied for by its owner, reviewed, admitted; answers its number in the list. */
export async function enrolled(emulator: Emulator, merchant: string, owner = 'merchant', odr?: string): Promise<string> {
  const act = async (who: string, id: string, version: number, command: string, input: object = {}) =>
    sure(await as(emulator, who).call('settling', 'enrolmentAct', 'mutation', { id, version, command, input }));
  const licence = await filesOf(emulator, owner).upload({ bytes: photo(7) }, { claim: `enrol-${merchant}` });
  const made = sure(
    await as(emulator, owner).call('settling', 'enrol', 'mutation', {
      ...{ merchant, contact: '吴伙计', phone: '13900001189', has: [...conditionKeys], pledged: true },
      ...{ statement: '专人接电话，三天内答复，坏的包退。', files: [licence.id] },
    }),
  );
  await act('handler', made.id, 1, 'review', { saw: '到店看过，有专人' });
  if (odr) await act('handler', made.id, 2, 'noteOdr', { number: odr });
  await act('leader', made.id, odr ? 3 : 2, 'admit');
  return String(made.no);
}

export const shown = { text: '买的薄皮核桃有一半是空壳，和页面写的不一样，请退款。', files: [] as string[] };

/** What a consumer sends to a firm of this number. */
export const asked = (enrolment: string, more: object = {}) => ({ ...complaint, enrolment, shown, ...more });

/** One persona at the doors of negotiations. */
export const negotiatorOf = (emulator: Emulator) => (who: string) => {
  const { call } = as(emulator, who);
  const ask = (path: string, input: object = {}) => call('settling', path, 'query', input);
  return {
    ask,
    send: (enrolment: string, more: object = {}, key = newKey()) =>
      call('settling', 'negotiate', 'mutation', asked(enrolment, more), key),
    see: (id: string) => ask('negotiation', { id }),
    act: (id: string, version: number, command: string, input: object = {}, key = newKey()) =>
      call('settling', 'negotiationAct', 'mutation', { id, version, command, input }, key),
    complain: (id: string, version: number, key = newKey()) =>
      call('complaints', 'fromNegotiation', 'mutation', { id, version }, key),
    inbox: async () => JSON.stringify((await call('accounts', 'inbox', 'query', {})).data),
  };
};

export const refund = (by = '2026-12-03') => ({ terms: { kinds: ['refundReturn'], fen: 12_950, by } });
