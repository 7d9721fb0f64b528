import type { CivilDate } from '../civil-date';
import type { FiledFile } from '../evidence/claiming';
import { factRows, viewOf } from '../facts';
import { traceFacts, type TraceSight } from './facts';
import type { Trace, TraceFacts, TraceState } from './trace';

type Line = { on: CivilDate; by: string; reason: string };

/** What one relation may read of a trace record; the public what the merchant chose to show. */
export type TraceView = Pick<Trace, 'no' | 'product' | 'batch' | 'n' | 'from'> &
  Partial<Omit<TraceFacts, 'product' | 'batch' | 'files'>> & {
    _id?: string;
    version?: number;
    merchant?: string;
    state?: TraceState;
    at?: number;
    on?: CivilDate;
    /** The public has neither size nor sum of a file. */
    files?: (Pick<FiledFile, 'id' | 'name' | 'type'> & Partial<FiledFile>)[];
    writers?: string[];
    versions?: (Omit<NonNullable<Trace['versions']>[number], 'by'> & { by: string })[];
    held?: Line[];
    released?: Line[];
    removed?: Line;
    letThrough?: Line[];
  };

/** Who reads what of a trace record, row by row, compiled from its facts. */
export const visibility = factRows<Trace, TraceSight>(traceFacts);

/** A trace record as one relation may read it. Pure. */
export const viewTrace = (trace: Trace, sight: TraceSight): TraceView => viewOf(visibility, trace, sight) as unknown as TraceView;
