import type { Narrowed, Narrowing, Sort } from '@domain/complaint/desk/listing';
import { useRouter } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { client } from '../../cloud/client';
import { keep, kept } from '../../cloud/device';
import { usePages } from '../../cloud/use-pages';
import { chips, type Chip } from './chips';

export type Queue = Awaited<ReturnType<typeof client.complaints.queue.query>>;
export type QueuedCase = Queue['rows'][number];

/** What somebody looks at, as it was when one was last here. */
interface Looked {
  sort?: Sort;
  narrowed?: Narrowed;
}

/** The list of the desk: which one, how it is sorted and narrowed; all of it is kept for the person on the device. */
export function useQueue() {
  const { chip: named } = useRouter<{ chip?: Chip }>().params;
  const [chip, setChip] = useState<Chip>(() => named ?? kept<Chip>('chip') ?? 'dueSoon');
  const [looked, setLooked] = useState<Looked>(() => kept<Looked>('looked') ?? {});
  const { sort, narrowed = {} } = looked;
  const query = usePages(
    (cursor) => client.complaints.queue.query({ chip, cursor, ...looked }),
    `${chip} ${JSON.stringify(looked)}`,
  );
  // While another chip loads, the counts of the last answer stay.
  const counts = useRef<Queue['counts']>();
  counts.current = query.data?.counts ?? counts.current;

  const choose = (id: Chip) => {
    keep('chip', id);
    setChip(id);
  };
  const look = (now: Looked) => {
    keep('looked', now);
    setLooked(now);
  };
  return {
    query,
    chip,
    named,
    shown: chips.find((one) => one.id === chip) ?? chips[0],
    counts: counts.current,
    sort,
    narrowed,
    choose,
    sortBy: (by: Sort | undefined) => look({ ...looked, sort: by }),
    narrow: (by: Narrowing, value: string | undefined) => {
      const now = { ...narrowed, [by]: value };
      if (value === undefined) delete now[by];
      look({ ...looked, narrowed: Object.keys(now).length ? now : undefined });
    },
  };
}
export type OfQueue = ReturnType<typeof useQueue>;
