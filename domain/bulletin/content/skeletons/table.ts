import { atAnyTime } from './any-time';
import { seasonal } from './seasons';
import type { Skeleton } from './skeleton';

/** Every skeleton by its key, in the order of the year, then what any month may need. */
export const skeletons = { ...seasonal, ...atAnyTime } as const satisfies Record<string, Skeleton>;

export type SkeletonKey = keyof typeof skeletons;
export const skeletonKeys = Object.keys(skeletons) as [SkeletonKey, ...SkeletonKey[]];

/** A skeleton as it may be read whatever it has. */
export const skeletonOf = (key: SkeletonKey): Skeleton => skeletons[key];
