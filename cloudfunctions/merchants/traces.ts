import { county } from '@config/county';
import type { Actor } from '@domain/bureau/actor';
import { checksIdOf, type Checks } from '@domain/content/checks';
import { filesIn } from '@domain/evidence/limits';
import type { FiledFile } from '@domain/evidence/claiming';
import { rowOf, type Moment } from '@domain/lifecycle';
import { notByFirst } from '@domain/second-person';
import { counterOf, numberOf, refTo } from '@domain/subject';
import { decideTrace, MOST_FILES, tooManyFiles, traceActions, traceTable } from '@domain/trace/acts';
import { adding } from '@domain/trace/beginning';
import { refuseTrace } from '@domain/trace/errors';
import { traceName } from '@domain/trace/name';
import type { Trace } from '@domain/trace/trace';
import { viewTrace } from '@domain/trace/visibility';
import type { AddInput } from '@domain/trace/writing';
import { checksPlace, type ToCheck } from '../kernel/checks';
import { commit, eventIdOf, withoutHead, type Answer, type Decided, type Kept, type MemberContext } from '../kernel/commit';
import { merchantPlace } from '../kernel/merchants';
import { sideBySide } from '../kernel/meter';
import { newestPage } from '../kernel/newest';
import { plainly } from '../kernel/plainly';
import { Refused } from '../kernel/refused';
import { callerTouched, countedOn } from '../kernel/shares';
import { read } from '../kernel/store';
import type { Act } from './promises';
import { addressesOfFiles, claim, foldersOf } from '../kernel/filed';
import { heldOf, screened, type Look } from './shown/screening';
import { isOwn, keptUnder, standingIn, standingTo } from '../kernel/standing';
import { windowPlace, withTraces } from './shown/window';

const { collection } = traceName;
const missing = refuseTrace('not-found');
const refusals = { held: refuseTrace('nothing-held'), nothingHeld: refuseTrace('nothing-held') };
const looks: Readonly<Record<string, Look>> = { correct: 'brings', letThrough: 'lets' };
const hands: Readonly<Record<string, true>> = { correct: true };

/** The lists a trace record stands in: those everybody reads of this merchant, those that are held. */
export const openTraces = (merchant: string): string => `open:${merchant}`;

const kept = (next: Trace, more: Pick<Decided<Trace>, 'relation' | 'shown'> & Partial<Decided<Trace>>): Decided<Trace> => ({
  ...plainly(next, { ...more, answer: { id: next._id, version: next.version, no: next.no } }),
  lists: next.state === 'shown' ? [openTraces(next.merchant)] : next.state === 'held' ? ['held'] : [],
});

/** Pictures of what stands there: what is no picture WeChat does not look at. */
const picturesOf = (files: readonly FiledFile[]) => files.filter(({ type }) => type !== 'application/pdf').map(({ id }) => id);

/** A new record, by who acts for the merchant at this moment. */
export async function addTrace(ctx: MemberContext, input: AddInput): Promise<Answer> {
  const id = `tr_${eventIdOf(ctx).slice(0, 24)}`;
  const { actor, moment } = ctx;
  const year = moment.today.slice(0, 4);
  const counter = counterOf(traceName, year);
  const files = filesIn(input);
  let toCheck: ToCheck | undefined;
  return commit<Trace>(ctx, refTo(traceName, id, 0), 'add', input, {
    counters: [counter],
    related: () => [
      ...[merchantPlace(input.merchant), callerTouched(ctx), windowPlace(input.merchant), ...foldersOf(files)],
      { ...checksPlace(id), fresh: true },
    ],
    decide: (before, nextNumber, findRelated) => {
      const standing = standingIn(ctx, input.merchant, findRelated, missing);
      if ('refused' in standing) return standing;
      if (!isOwn(standing)) return missing;
      if (standing.merchant.state === 'closed') return refuseTrace('merchant-closed');
      if (before) return refuseTrace('wrong-state');
      const no = numberOf(traceName, county.prefix, year, nextNumber(counter));
      const made = adding(input, { id, no, by: { member: actor.member, name: standing.name }, moment });
      if ('refused' in made) return made;
      const of = { kind: traceName.kind, id, no };
      const claimed = claim({ files, owner: actor.member, of, moment, findRelated });
      if ('refused' in claimed) return claimed;
      const counted = countedOn(ctx, 'keepTrace', findRelated);
      if ('refused' in counted) return counted;
      const next = { ...made, files: claimed.files };
      const pictures = picturesOf(claimed.files);
      const screen = screened(ctx, {
        ...refusals,
        look: 'brings',
        where: 'trace',
        of: { ...of, of: id },
        input,
        pictures,
        findRelated,
      });
      if ('refused' in screen) return screen;
      toCheck = screen.toCheck;
      const [relation = 'clerk'] = standing.relations;
      const related = [counted, ...claimed.related, ...screen.related, ...withTraces(input.merchant, 1, findRelated)];
      return kept(next, { relation, shown: standing.name, article: '食品安全法-42', related });
    },
    after: async () => toCheck?.after(),
  });
}

const opens = ({ state }: Trace): number => (state === 'shown' ? 1 : 0);

/** One act on one trace record; who may give it is the table's question. To a stranger it does not exist. */
export async function actOnTrace(ctx: MemberContext, { id, version, command, input = {} }: Act): Promise<Answer> {
  const { actor, moment } = ctx;
  const first = await read<Kept<Trace>>(collection, id);
  if (!first) throw new Refused(missing);
  const { merchant } = first;
  await standingTo(actor, merchant, missing);
  const files = rowOf(hands, command) ? filesIn(input) : [];
  const look = rowOf(looks, command);
  let toCheck: ToCheck | undefined;
  return commit<Trace>(ctx, refTo(traceName, id, version), command, input, {
    related: () => [
      ...[merchantPlace(merchant), callerTouched(ctx), windowPlace(merchant), ...foldersOf(files)],
      ...(look ? [checksPlace(id)] : []),
    ],
    decide: (trace, _, findRelated) => {
      const standing = standingIn(ctx, merchant, findRelated, missing);
      if (!trace || 'refused' in standing) return missing;
      const by: readonly string[] = rowOf(traceTable, command)?.by ?? [];
      const relation = standing.relations.find((one) => by.includes(one)) ?? standing.relations[0] ?? 'staff';
      const { name } = standing;
      if (isOwn(standing) && !by.includes(relation) && by.includes('officer')) return refuseTrace('own-shop');
      const decision = decideTrace(trace, command, input, { member: actor.member, name, relation }, moment);
      if (!decision.ok) return decision;
      const of = { kind: traceName.kind, id, no: trace.no };
      const decided = { ...decision.next, version: trace.version + 1 };
      const claimed = claim({ files, owner: actor.member, of, known: decided.files, moment, findRelated });
      if ('refused' in claimed) return claimed;
      const next: Trace = { ...decided, files: [...decided.files, ...claimed.files] };
      if (next.files.length > MOST_FILES) return tooManyFiles();
      const pictures = picturesOf(next.files);
      const screen = screened(ctx, { ...refusals, look, where: 'trace', of: { ...of, of: id }, input, pictures, findRelated });
      if ('refused' in screen) return screen;
      toCheck = screen.toCheck;
      const counted = isOwn(standing) ? countedOn(ctx, 'keepTrace', findRelated) : undefined;
      if (counted && 'refused' in counted) return counted;
      const related = [
        ...claimed.related,
        ...screen.related,
        ...(counted ? [counted] : []),
        ...withTraces(merchant, opens(next) - opens(trace), findRelated),
      ];
      const article = rowOf(traceTable, command)?.article;
      return kept(next, { relation, shown: name, ...(article && { article }), related });
    },
    after: async () => toCheck?.after(),
  });
}

const ofRow = ['no', 'version', 'product', 'batch', 'source', 'state', 'n', 'from', 'at', 'on'] as const;

/** One page of the trace records of a merchant, to its own people and to the bureau. */
export async function tracesOf(actor: Actor, merchant: string, cursor?: string) {
  const standing = await standingTo(actor, merchant, missing);
  const { found, next } = await newestPage<Trace>(collection, { merchant: keptUnder(standing) }, cursor, ofRow);
  const { _id: id, no, name } = standing.merchant;
  const rows = found.map(({ _id, no: number, product, batch, source, state, on }) => ({
    id: _id,
    no: number,
    product,
    batch,
    source,
    state,
    on,
  }));
  return { of: { id, no, name }, mayAdd: isOwn(standing), rows, next };
}

/** One whole, as its merchant or the bureau reads it, with what may be done now. */
export async function traceFor(actor: Actor, id: string, moment: Moment) {
  const [found, checks] = await sideBySide([
    () => read<Kept<Trace>>(collection, id),
    () => read<Checks>('checks', checksIdOf(id)),
  ]);
  if (!found) throw new Refused(missing);
  const trace = withoutHead(found);
  const standing = await standingTo(actor, trace.merchant, missing);
  const own = isOwn(standing);
  const { merchant, relations } = standing;
  return {
    id,
    of: { id: merchant._id, no: merchant.no, name: merchant.name },
    trace: viewTrace(trace, own ? 'own' : 'staff'),
    version: trace.version,
    acts: traceActions(trace, relations, moment).map((command) => ({ command, label: traceTable[command].label })),
    own,
    wrote: notByFirst(trace.writers, { ...actor, name: standing.name }, 'check-own') !== undefined,
    held: heldOf(checks, picturesOf(trace.files)),
  };
}

/** Addresses of the files of one record, to its own people and to the bureau. */
export async function traceFiles(actor: Actor, id: string) {
  const trace = await read<Kept<Trace>>(collection, id);
  if (!trace) throw new Refused(missing);
  const [, addresses] = await sideBySide([
    () => standingTo(actor, trace.merchant, missing),
    () =>
      addressesOfFiles(
        id,
        trace.files.map((file) => file.id),
      ),
  ]);
  return addresses;
}
