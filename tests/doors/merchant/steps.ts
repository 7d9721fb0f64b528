import { photo } from '../../pictures';
import { callers } from '../people';
import type { Step } from '../scenarios';

export const TODAY = '2026-11-24';
export const { handler = '', leader = '', taskForce = '', consumer = '', merchant = '' } = callers;

/** A door with what it is told, whatever was answered before. */
export const by =
  (openid: string, door: string, input: unknown): Step =>
  () => ({ openid, door, input });

/** A door told of what another door made last: `input` is made from its id and the version as it is stored now. */
export const on =
  (openid: string, door: string, made: string, collection: string, input: (id: string, version: number) => object): Step =>
  (answers, stored) => {
    const { id } = answers[made]!;
    return { openid, door, input: input(id, stored[collection]?.find(({ _id }) => _id === id)?.version as number) };
  };

/** An act of a table on what another door made last: `act(handler, 'credit.act', 'credit.enterFact', 'creditFacts', 'confirm', {})`. */
export const act = (openid: string, door: string, made: string, collection: string, command: string, input: object = {}): Step =>
  on(openid, door, made, collection, (id, version) => ({ id, version, command, input }));

const file = { name: '照片 1', type: 'image/jpeg', bytes: photo(1).length };

/** A photograph of this person's, ready to be handed in with the next act as `answers['evidence.begin'].id`. */
export const uploaded = (openid: string): Step[] => [
  by(openid, 'evidence.begin', { to: { draft: 'draft-of-merchants' }, file }),
  ({ 'evidence.begin': ticket }) => ({
    openid,
    door: 'evidence.finish',
    input: { id: ticket!.id, version: ticket!.version },
  }),
];

/** The step with the id of what was uploaded last put in by `with`: `withFile((file) => act(…, { files: [file] }))`. */
export const withFile =
  (step: (file: string) => Step): Step =>
  (answers, stored) =>
    step(answers['evidence.begin']!.id)(answers, stored);

const identity = { kind: 'company', name: '云屏山货有限公司', uscc: '91621228MA7123450F' };
const shop = { channel: 'platform', platform: '山货集市', name: '云屏山货铺' };
const details = { ...identity, registeredOn: '2023-05-18', office: '621228-01', trades: ['goods', 'farmProduce'] };

/** A company whose owner is the persona `merchant`. */
export const verified: readonly Step[] = [
  ...uploaded(merchant),
  withFile((file) =>
    by(merchant, 'merchants.claim', { ...identity, shop, person: '周店主', phone: '13900001188', files: [file] }),
  ),
  on(handler, 'merchants.verifyClaim', 'merchants.claim', 'merchantClaims', (id, version) => ({
    id,
    version,
    input: { details, saw: '营业执照照片，公示系统查询一致' },
  })),
];
