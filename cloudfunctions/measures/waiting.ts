import { county } from '@config/county';
import type { Actor } from '@domain/bureau/actor';
import { leniencyTable } from '@domain/leniency/acts/table';
import { stages } from '@domain/leniency/grounds';
import type { Leniency } from '@domain/leniency/leniency';
import { listMark as leniencyMark } from '@domain/leniency/listing';
import { leniencyName } from '@domain/leniency/name';
import { relationsToLeniencies } from '@domain/leniency/relations';
import { waitsFor, type Moment } from '@domain/lifecycle';
import { measureTable } from '@domain/measure/acts/table';
import { measureKinds } from '@domain/measure/kinds';
import { listMark as measureMark } from '@domain/measure/listing';
import type { Measure } from '@domain/measure/measure';
import { measureName } from '@domain/measure/name';
import { measureRoles, relationsToMeasure } from '@domain/measure/relations';
import { spotCheckTable } from '@domain/spot-check/acts/table';
import { listMark as checkMark } from '@domain/spot-check/listing';
import { spotCheckName } from '@domain/spot-check/name';
import { relationsToSpotChecks } from '@domain/spot-check/relations';
import type { SpotCheck } from '@domain/spot-check/spot-check';
import { allWaiting, namesOf, waitingOf, type WaitingOf } from '../kernel/second-steps';

/** Measures to approve, decisions not to punish to take, results of spot checks to look through and publish. */
export function measuresWaiting(actor: Actor, moment: Moment): Promise<WaitingOf[]> {
  if (!measureRoles.some((role) => actor.roles.includes(role))) return Promise.resolve([]);
  const { member, name } = actor;
  return allWaiting(actor, [
    waitingOf<Measure>({
      ...{ of: measureName, state: 'proposed', step: '柔性措施等批准', where: { lists: measureMark.state('proposed') } },
      fields: ['state', 'office', 'kind', 'writers', 'objects', 'group'],
      waits: (one) =>
        waitsFor(
          measureTable,
          ['approve'],
          one,
          { member, name, relations: relationsToMeasure(actor, one) },
          moment,
          county.settings,
        ),
      line: ({ kind, objects: [first, ...others], group, writers }) => ({
        what: [measureKinds[kind].label, first ? `${first.name}${others.length ? `等 ${others.length + 1} 家` : ''}` : group]
          .filter(Boolean)
          .join(' · '),
        by: namesOf(writers),
      }),
    }),
    waitingOf<Leniency>({
      ...{ of: leniencyName, state: 'proposed', step: '不予处罚等决定', where: { lists: leniencyMark.state('proposed') } },
      fields: ['state', 'stage', 'party', 'proposedBy'],
      waits: (one) => waitsFor(leniencyTable, ['decide'], one, { member, name, relations: relationsToLeniencies(actor) }, moment),
      line: ({ party, stage, proposedBy }) => ({ what: `${party} · ${stages[stage].label}`, by: proposedBy.name }),
    }),
    waitingOf<SpotCheck>({
      ...{ of: spotCheckName, state: 'resulted', step: '抽查结果等核对', where: { lists: checkMark.state('resulted') } },
      fields: ['state', 'firm', 'what', 'result', 'reinspection', 'published'],
      waits: (one) =>
        !one.published &&
        !(one.reinspection && !one.reinspection.result) &&
        waitsFor(spotCheckTable, ['publish'], one, { member, name, relations: relationsToSpotChecks(actor) }, moment),
      line: ({ firm, what, result, reinspection }) => ({
        ...{ what: `${firm} · ${what}`, by: (reinspection?.result ?? result)?.by.name ?? '' },
      }),
    }),
  ]);
}
