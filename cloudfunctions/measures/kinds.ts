import { county } from '@config/county';
import { decideLeniency, leniencyTable } from '@domain/leniency/acts/table';
import { refuseLeniency } from '@domain/leniency/errors';
import type { Leniency } from '@domain/leniency/leniency';
import { leniencyListed } from '@domain/leniency/listing';
import { leniencyName } from '@domain/leniency/name';
import { relationsToLeniencies, type LeniencyRelation } from '@domain/leniency/relations';
import { decideMeasure, measureTable } from '@domain/measure/acts/table';
import { refuseMeasure } from '@domain/measure/errors';
import { measureListed } from '@domain/measure/listing';
import type { Measure } from '@domain/measure/measure';
import { measureName } from '@domain/measure/name';
import { newsOf } from '@domain/measure/news';
import { relationsToMeasure, type MeasureRelation } from '@domain/measure/relations';
import { decideSpotCheck, spotCheckTable } from '@domain/spot-check/acts/table';
import { refuseSpotCheck } from '@domain/spot-check/errors';
import { spotCheckListed } from '@domain/spot-check/listing';
import { spotCheckName } from '@domain/spot-check/name';
import { relationsToSpotChecks, type SpotCheckRelation } from '@domain/spot-check/relations';
import type { SpotCheck } from '@domain/spot-check/spot-check';
import type { KindOfMeans } from './acting';

export const measures: KindOfMeans<Measure, MeasureRelation> = {
  name: measureName,
  mark: 'ms',
  table: measureTable,
  relations: ({ actor }, subject) => relationsToMeasure(actor, subject),
  decide: (subject, command, input, actor, moment) => decideMeasure(subject, command, input, actor, moment, county.settings),
  listed: measureListed,
  refusals: { notFound: refuseMeasure('not-found'), wrongState: refuseMeasure('wrong-state') },
  tells: (command, subject, { actor }, desks) => newsOf(command, subject, actor.member, desks),
};

export const spotChecks: KindOfMeans<SpotCheck, SpotCheckRelation> = {
  name: spotCheckName,
  mark: 'sc',
  table: spotCheckTable,
  relations: ({ actor }) => relationsToSpotChecks(actor),
  decide: decideSpotCheck,
  listed: spotCheckListed,
  refusals: { notFound: refuseSpotCheck('not-found'), wrongState: refuseSpotCheck('wrong-state') },
};

export const leniencies: KindOfMeans<Leniency, LeniencyRelation> = {
  name: leniencyName,
  mark: 'ln',
  table: leniencyTable,
  relations: ({ actor }) => relationsToLeniencies(actor),
  decide: decideLeniency,
  listed: leniencyListed,
  refusals: { notFound: refuseLeniency('not-found'), wrongState: refuseLeniency('wrong-state') },
};
