import type { LedgerItem } from '@domain/bulletin/kinds';
import { forms, media, type Form, type MediumKey } from '@domain/bulletin/media';
import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { Earlier, useEarlier } from '../../shell/earlier';
import { Shown } from '../../shell/page';
import { ListRow } from '../../ui/list-row';
import { pressRowId } from '../ids';
import { pressRoutes } from '../routes';

/** What one wants to see the releases behind. */
export interface CellChoice {
  item: LedgerItem;
  medium?: MediumKey;
  form?: Form;
  month?: number;
  missing?: boolean;
}

/** The releases behind a cell, each with what it lacks, opening its bulletin. */
export function CellCard({ year, network, cell }: { year: number; network: boolean; cell: CellChoice }) {
  const ask = (from?: number) => client.bulletins.cell.query({ year, network, ...cell, from });
  const query = useQuery(() => ask());
  const earlier = useEarlier(query.data?.next, ask);
  const today = moment()?.today;
  return (
    <View className="stack">
      <Shown of={query}>
        {({ rows, total }) => (
          <>
            <View className="support">{`${total} 次`}</View>
            {[...rows, ...earlier.rows].map(({ id, no, title, release, missing }) => (
              <ListRow
                key={`${id}${release.id}`}
                id={pressRowId(`${no}-${release.id}`)}
                tag={missing.length ? missing.map(({ say }) => say).join('、') : '佐证齐了'}
                tone={missing.length ? 'due' : 'ok'}
                aside={sayDate(release.on, today)}
                what={title}
                who={[`${media[release.medium].label} · ${forms[release.form].label}`, release.place, no]
                  .filter(Boolean)
                  .join(' · ')}
                onTap={() => go(pressRoutes.desk(id))}
              />
            ))}
            <Earlier of={earlier} />
          </>
        )}
      </Shown>
    </View>
  );
}
