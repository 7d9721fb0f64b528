import { client } from '../../cloud/client';
import { Earlier, useEarlier } from '../../shell/earlier';
import { Card } from '../../ui/card';
import { Timeline } from '../../shell/timeline';

type Got = Awaited<ReturnType<typeof client.complaints.get.query>>;

/** 经过: what happened, the newest first, and earlier pages on demand. A reader's own acts, shown as `own`, read as one's own. */
export function TimelineCard({
  id,
  got: { timeline, timelineNext },
  own,
}: {
  id: string;
  got: Pick<Got, 'timeline' | 'timelineNext'>;
  own?: string;
}) {
  const earlier = useEarlier(timelineNext, (cursor) => client.complaints.timeline.query({ id, cursor }));
  const items = [...earlier.rows, ...timeline].map((act) => (act.by === own ? { ...act, by: '您' } : act));
  return (
    <Card title="经过">
      <Timeline items={items} />
      <Earlier of={earlier} />
    </Card>
  );
}
