import type { Refusal } from '@domain/errors';
import { refuseLeniency } from '@domain/leniency/errors';
import { proposing as proposingLeniency, type ProposalInput as LeniencyInput } from '@domain/leniency/proposing';
import { refuseMeasure } from '@domain/measure/errors';
import type { Measure, MeasureObject } from '@domain/measure/measure';
import { measureName } from '@domain/measure/name';
import { letterNews } from '@domain/measure/news';
import { proposing, type ProposalInput } from '@domain/measure/proposing';
import { isSentTo } from '@domain/measure/visibility';
import type { Merchant } from '@domain/merchant/merchant';
import { merchantName } from '@domain/merchant/name';
import { refuseSpotCheck } from '@domain/spot-check/errors';
import { planning, type PlanInput } from '@domain/spot-check/planning';
import type { Answer, Kept, MemberContext } from '../kernel/commit';
import { mergedAway, merchantPlace } from '../kernel/merchants';
import { only } from '../kernel/newest';
import { Refused } from '../kernel/refused';
import type { FindRelated } from '../kernel/related-documents';
import { answered, db, read } from '../kernel/store';
import { act, begin, type Act } from './acting';
import { leniencies, measures, spotChecks } from './kinds';

/** Some fields of merchants by their ids: one question for all. */
async function merchantsBy<Field extends 'name' | 'uscc' | 'people' | 'state'>(ids: readonly string[], fields: readonly Field[]) {
  if (!ids.length) return [];
  const query = db.collection(merchantName.collection).where({ _id: db.command.in([...ids]) });
  const { data } = await answered(query.limit(ids.length).field(only(fields)).get());
  return data as unknown as Pick<Merchant, '_id' | Field>[];
}

/** The merchants it is for, by name and code, in the order in which they were chosen; refused where one is not in the list. */
async function objectsOf(ids: readonly string[]): Promise<MeasureObject[]> {
  const found = await merchantsBy(ids, ['name', 'uscc', 'state']);
  return ids.map((id) => {
    const one = found.find(({ _id }) => _id === id);
    const away = mergedAway(one);
    if (!one || away) throw new Refused(away ?? refuseMeasure('object-unknown'));
    return { merchant: id, name: one.name, ...(one.uscc && { uscc: one.uscc }) };
  });
}

/** A measure proposed; another approves it. */
export async function propose(ctx: MemberContext, input: ProposalInput): Promise<Answer> {
  const objects = await objectsOf(input.merchants ?? []);
  return begin(measures, ctx, { command: 'propose', input, make: (of) => proposing(input, { ...of, objects }) });
}

/** Whom the measure is for hears of these acts. */
const tellsObjects: Readonly<Record<string, true>> = { carry: true };

/** Who acts for the merchants it is for. Whoever leaves in this moment hears of a letter that no longer opens. */
async function membersOf(id: string): Promise<string[]> {
  const measure = await read<Measure>(measureName.collection, id);
  const found = await merchantsBy(measure?.objects.map(({ merchant }) => merchant) ?? [], ['people']);
  return [...new Set(found.flatMap(({ people }) => people.filter(({ left }) => left === undefined).map(({ member }) => member)))];
}

/** One act on a measure; held or sent, whom it is for hears of its letter. */
export async function actMeasure(ctx: MemberContext, of: Act): Promise<Answer> {
  const members = tellsObjects[of.command] ? await membersOf(of.id) : [];
  return act(measures, ctx, of, (next) => {
    const [first] = next.objects;
    return first && isSentTo(next, first.merchant) ? letterNews(next, members) : [];
  });
}

/** A merchant that is named must be in the list; it is read in the transaction. */
const places = (merchant: string | undefined) => (merchant ? [merchantPlace(merchant)] : []);
/** Why nothing is begun for the merchant that was named, where one was: it is not in the list, or another one stands for it. */
function keptThere(id: string | undefined, findRelated: FindRelated, unknown: Refusal): Refusal | undefined {
  if (!id) return undefined;
  const merchant = findRelated<Kept<Merchant>>(id);
  return merchant ? mergedAway(merchant) : unknown;
}

/** A spot check planned. */
export const plan = (ctx: MemberContext, input: PlanInput): Promise<Answer> =>
  begin(spotChecks, ctx, {
    command: 'plan',
    input,
    places: places(input.merchant),
    make: ({ findRelated, ...of }) =>
      keptThere(input.merchant, findRelated, refuseSpotCheck('merchant-unknown')) ?? planning(input, of),
  });

export const actCheck = (ctx: MemberContext, of: Act): Promise<Answer> => act(spotChecks, ctx, of);

/** A decision not to punish, or not to open a case, proposed. */
export const proposeLeniency = (ctx: MemberContext, input: LeniencyInput): Promise<Answer> =>
  begin(leniencies, ctx, {
    command: 'propose',
    input,
    places: places(input.merchant),
    make: ({ findRelated, ...of }) =>
      keptThere(input.merchant, findRelated, refuseLeniency('merchant-unknown')) ?? proposingLeniency(input, of),
  });

export const actLeniency = (ctx: MemberContext, of: Act): Promise<Answer> => act(leniencies, ctx, of);
