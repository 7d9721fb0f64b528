import type { MishapKind } from '@domain/mishap';
import { client } from '../../cloud/client';
import { useAsked } from '../../cloud/use-asked';
import { usePages } from '../../cloud/use-pages';
import { More } from '../../shell/more';
import { sayWhen } from '../../shell/say-when';
import { Blank, Shown } from '../../shell/page';
import { Card } from '../../ui/card';
import { Facts } from '../../ui/facts';

const kindWords: Record<MishapKind, string> = { page: '这一页打不开', error: '办的时候出错', rejection: '等回答的时候出错' };

/** Faults of the program on phones, the last first: what whoever mends it needs, and nothing of who met them. */
export function Mishaps() {
  const query = usePages((cursor) => client.accounts.mishaps.query({ cursor }), 'mishaps');
  useAsked(query);
  return (
    <Shown of={query}>
      {({ rows }) =>
        rows.length ? (
          <>
            {rows.map(({ id, kind, page, name, version, frames, count, firstAt, at }) => (
              <Card key={id} title={kindWords[kind]}>
                <Facts
                  facts={[
                    { q: '页面', a: page },
                    { q: '版本', a: version },
                    { q: '次数', a: `${count} 次，${sayWhen(firstAt)}起，最近 ${sayWhen(at)}` },
                    { q: '错误', a: name },
                    { q: '位置（最里面的 8 处）', a: frames.join('、') || '没有' },
                  ]}
                />
              </Card>
            ))}
            <More of={query} />
          </>
        ) : (
          <Blank title="没有收到出错的报告" />
        )
      }
    </Shown>
  );
}
