import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { caseRowId, ids } from '../../ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { ListRow } from '../../ui/list-row';
import { More } from '../../ui/more';
import { Blank, Page, Shown } from '../../ui/page';
import { dueTag } from '../due-words';
import { rowTone, rowWord } from '../row-tag';

/** 我的投诉, newest first. */
export default function Cases() {
  const query = usePages((cursor) => client.complaints.mine.query({ cursor }));
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  return (
    <Page help>
      <Shown of={query}>
        {({ rows }) =>
          rows.length ? (
            <>
              {rows.map((row) => (
                <ListRow
                  key={row.id}
                  id={caseRowId(row.no ?? row.id)}
                  tag={rowWord(row)}
                  tone={rowTone(row)}
                  aside={row.deadline ? dueTag(row.deadline, moment()?.today ?? row.deadline.startedOn).aside : undefined}
                  what={row.goods ?? row.no ?? ''}
                  who={`${row.respondent ?? ''} · 编号 ${row.no ?? ''}`}
                  onTap={() => go(routes.caseView(row.id))}
                />
              ))}
              <More of={query} />
            </>
          ) : (
            <Blank
              title="您还没有投诉"
              text="您提交的投诉和办理进展会在这里。"
              action={
                <Button id={ids.fileComplaint} onTap={() => go(routes.filing)}>
                  我要投诉
                </Button>
              }
            />
          )
        }
      </Shown>
    </Page>
  );
}
