import {
  begunPack,
  droppedPack,
  madePack,
  periodOfPack,
  type Pack,
  type PackAsked,
  type PackVolume,
} from '@domain/assessment/pack/pack';
import { refuseLedger } from '@domain/assessment/errors';
import { proofsOf } from '@domain/assessment/pack/proofs';
import type { Refusal } from '@domain/errors';
import { HOUSE } from '@domain/law/cite';
import type { Moment } from '@domain/lifecycle';
import { commit, eventIdOf, withoutHead, type Answer, type Kept, type MemberContext } from '../../kernel/commit';
import { ask, progressOf, runJob, stop, type Job, type Step } from '../../kernel/jobs';
import { allLines } from '../../kernel/parts';
import { plainly } from '../../kernel/plainly';
import { Refused } from '../../kernel/refused';
import { answered, db, read } from '../../kernel/store';
import { basisOf } from './basis';
import { listCases, registerCases } from './cases';
import { notePapers } from './proofs';
import { collection } from './rows';
import { keepList, keepTables } from './sheets';
import { basisKept, keepBasis, keepIndex, keepVolume, type AboutPack } from './volumes';

const PACK = 'indicators.pack';
/** One call takes no further step after so long: somebody looks at the progress. */
const A_CALL_MS = 8000;

const refTo = (id: string, version: number | 'any') => ({ kind: 'pack', collection: 'packs' as const, id, version });

/** One step of a pack: what it did, and where the next one of its stage begins. */
type Doing = (pack: Pack, cursor: string, moment: Moment) => Promise<{ done: number; next?: string }>;

const aboutOf = async (pack: Pack): Promise<AboutPack> => {
  const [about] = await allLines<AboutPack>(collection, pack._id, 'about');
  if (!about) throw new Error('the index of a pack is not there');
  return about;
};

async function papers(pack: Pack, cursor: string) {
  const { done, next } = await notePapers(pack, proofsOf(await basisKept(pack)), Number(cursor || '0'));
  return { done, ...(next !== undefined && { next: String(next) }) };
}

async function volume(pack: Pack, cursor: string) {
  const about = await aboutOf(pack);
  const no = Number(cursor || '1');
  await keepVolume(pack, no, about);
  return { done: 1, ...(no < about.volumes && { next: String(no + 1) }) };
}

/** What a pack is made of, in this order: what comes later reads what was kept before. */
const stages: readonly { say: string; step: Doing }[] = [
  {
    say: '读各项指标、台账和官方数',
    step: async (pack) => {
      await keepBasis(pack, await basisOf(pack.year, periodOfPack(pack), pack.asOf));
      return { done: 1 };
    },
  },
  { say: '列分子、分母里的投诉', step: (pack, cursor) => listCases(pack, cursor || periodOfPack(pack).first) },
  { say: '登记时段内收到的投诉', step: registerCases },
  { say: '写清单和登记册的表格', step: keepList },
  {
    say: '写各项的说明和台账',
    step: async (pack) => {
      const basis = await basisKept(pack);
      return { done: await keepTables(pack, basis, proofsOf(basis)) };
    },
  },
  { say: '取佐证，核对校验值', step: papers },
  {
    say: '编目录和校验清单',
    step: async (pack) => {
      const basis = await basisKept(pack);
      await keepIndex(pack, basis, proofsOf(basis));
      return { done: 1 };
    },
  },
  { say: '装卷', step: volume },
];

async function buildingPack(): Promise<Pack | undefined> {
  const { data } = await answered(db.collection('packs').where({ state: 'building' }).limit(1).get());
  const [kept] = data as Kept<Pack>[];
  return kept && withoutHead(kept);
}

/** A pack by its id; undefined where there is none. */
export async function packById(id: string): Promise<Pack | undefined> {
  const kept = await read<Kept<Pack>>('packs', id);
  return kept && withoutHead(kept);
}

/** Who asked for it goes on with it, whoever runs the step. */
function contextOf({ _id, by }: Pack, moment: Moment): MemberContext {
  const actor = { ...by, roles: ['consumer' as const] };
  return { caller: { kind: 'member', actor, openid: '', version: 1 }, actor, moment, trace: 'pack', key: `pack-${_id}-made` };
}

function onPack(
  ctx: MemberContext,
  { id, version }: { id: string; version: number | 'any' },
  command: string,
  input: unknown,
  step: (pack: Pack | undefined) => Pack | Refusal,
): Promise<Answer> {
  return commit<Pack>(ctx, refTo(id, version), command, input, {
    decide: (before) => {
      const next = step(before);
      if ('refused' in next) return next;
      return plainly(next, { relation: 'keeper', shown: ctx.actor.name || '工作人员', article: HOUSE });
    },
  });
}

async function finish(pack: Pack, moment: Moment): Promise<void> {
  const { missing, cases, pages, manifest, volumes: count } = await aboutOf(pack);
  const rows = await allLines<PackVolume>(collection, pack._id, 'volume');
  const volumes = rows.filter(({ no }) => no <= count);
  const sum = (what: 'bytes' | 'files') => volumes.reduce((all, one) => all + one[what], 0);
  const made = { files: sum('files'), bytes: sum('bytes'), pages, cases, missing, manifest, volumes };
  await onPack(contextOf(pack, moment), { id: pack._id, version: 'any' }, 'finishPack', { id: pack._id, manifest }, (now) =>
    now ? madePack(now, made, moment.today) : refuseLedger('pack-missing'),
  );
}

/** The pack the cursor is about where it still wants to be made, otherwise the one that does, from its beginning. */
async function placeOf(cursor: string | undefined): Promise<{ pack: Pack; stage: number; from: string } | undefined> {
  const [id, stage = '0', from = ''] = cursor?.split('|') ?? [];
  const named = id ? await packById(id) : undefined;
  if (named?.state === 'building') return { pack: named, stage: Number(stage), from };
  const pack = await buildingPack();
  return pack && { pack, stage: 0, from: '' };
}

/** One step of the pack under way. The cursor is the pack, the stage, and where that goes on: a step that is made again writes the same. */
async function buildNext(moment: Moment, cursor?: string): Promise<Step> {
  const place = await placeOf(cursor);
  if (!place) return { done: 0 };
  const { pack, stage, from } = place;
  const doing = stages[stage];
  if (!doing) {
    await finish(pack, moment);
    return { done: 0 };
  }
  const { done, next } = await doing.step(pack, from, moment);
  return { done, next: next === undefined ? `${pack._id}|${stage + 1}` : `${pack._id}|${stage}|${next}` };
}

/** Makes the pack that was asked for, some cases or files a step. */
export const packJob: Job = { name: PACK, asked: true, step: buildNext };

/** A pack as the screen has it: what it is about, how far it is, what it came to. */
export async function packFor(id: string) {
  const [pack, job] = await Promise.all([packById(id), progressOf(packJob)]);
  if (!pack) throw new Refused(refuseLedger('pack-missing'));
  const { _id, by, ...said } = pack;
  const [of, stage = '0'] = job.cursor?.split('|') ?? [];
  const at = of === id ? Number(stage) : 0;
  const progress =
    pack.state === 'building'
      ? {
          stopped: job.stopped === true,
          step: Math.min(at + 1, stages.length),
          steps: stages.length,
          doing: (stages[at] ?? stages[stages.length - 1]!).say,
          looked: of === id ? job.done : 0,
        }
      : undefined;
  return { ...said, id: _id, by: by.name, progress };
}

async function goOn(ctx: MemberContext, id: string) {
  await ask(packJob, ctx.moment);
  await runJob(packJob, ctx.moment, performance.now() + A_CALL_MS);
  return packFor(id);
}

/** Asks for a pack, one at a time, and begins with it. */
export async function buildPack(ctx: MemberContext, asked: PackAsked) {
  const id = `pk_${eventIdOf(ctx).slice(0, 24)}`;
  const other = await buildingPack();
  if (other && other._id !== id) throw new Refused(refuseLedger('pack-running'));
  const { member, name } = ctx.actor;
  await onPack(ctx, { id, version: 0 }, 'buildPack', asked, (before) =>
    before ? refuseLedger('pack-missing') : begunPack(asked, { id, by: { member, name }, moment: ctx.moment }),
  );
  return goOn(ctx, id);
}

const seen = async (id: string): Promise<Pack> => {
  const pack = await packById(id);
  if (!pack) throw new Refused(refuseLedger('pack-missing'));
  return pack;
};

/** Goes on with one that was stopped, or takes its next steps. */
export async function goOnPack(ctx: MemberContext, id: string) {
  return (await seen(id)).state === 'building' ? goOn(ctx, id) : packFor(id);
}

/** Stops it after the step it is at. */
export async function stopPack(id: string) {
  if ((await seen(id)).state === 'building') await stop(packJob);
  return packFor(id);
}

/** Nobody wants it: another can be asked for. */
export async function dropPack(ctx: MemberContext, { id, version }: { id: string; version: number }) {
  await onPack(ctx, { id, version }, 'dropPack', { id }, (pack) => (pack ? droppedPack(pack) : refuseLedger('pack-missing')));
  return packFor(id);
}
