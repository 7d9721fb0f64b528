import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { calendar, client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { caseRowId, ids } from '../../ui/ids';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { ListRow } from '../../ui/list-row';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { TextButton } from '../../ui/text-button';
import { dueTag } from '../due-words';
import { rowTone, rowWord } from '../row-tag';
import { guarded } from '../../shell/guarded';

const settling = (
  <TextButton id="open-negotiations" onTap={() => go('/settling/negotiations/index')}>
    我和商家自己协商的
  </TextButton>
);

const mine = {
  side: 'complainant',
  title: '我的投诉',
  ask: (cursor?: string) => client.complaints.mine.query({ cursor }),
  blank: {
    title: '您还没有投诉',
    text: '您提交的投诉和办理进展会在这里。',
    action: (
      <>
        <Button id={ids.fileComplaint} onTap={() => go(routes.filing())}>
          我要投诉
        </Button>
        {settling}
      </>
    ),
  },
};

const byCode = (
  <TextButton id={ids.openByCode} onTap={() => go(routes.openByCode)}>
    用查看码打开另一件
  </TextButton>
);

const against: typeof mine = {
  side: 'respondent',
  title: '对我店铺的投诉',
  ask: (cursor?: string) => client.complaints.against.query({ cursor }),
  blank: {
    title: '现在没有对您店铺的投诉',
    text: '用查看码打开的投诉会在这里。',
    action: (
      <Button id={ids.openByCode} onTap={() => go(routes.openByCode)}>
        用查看码打开
      </Button>
    ),
  },
};

/** One's own complaints, or those about one's own shop; the newest first. */
function Cases() {
  const { side } = useRouter<{ side?: string }>().params;
  const list = side === 'respondent' ? against : mine;
  const query = usePages(list.ask, '', `cases:${list.side}`);
  usePullDownRefresh(() => void query.reload().then(() => Taro.stopPullDownRefresh()));
  Taro.useLoad(() => void Taro.setNavigationBarTitle({ title: list.title }));
  return (
    <Page help>
      <Shown of={query}>
        {({ rows, next }) =>
          rows.length || next ? (
            <>
              {rows.map((row) => (
                <ListRow
                  key={row.id}
                  id={caseRowId(row.no ?? row.id)}
                  tag={rowWord(row)}
                  tone={rowTone(row)}
                  aside={
                    row.deadline ? dueTag(row.deadline, moment()?.today ?? row.deadline.startedOn, calendar()).aside : undefined
                  }
                  note={row.asks && row.headline}
                  what={row.goods ?? row.no ?? ''}
                  who={[list === mine ? row.respondent : row.complainant, row.no && `编号 ${row.no}`].filter(Boolean).join(' · ')}
                  onTap={() => go(routes.caseView(row.id))}
                />
              ))}
              <More of={query} />
              {list === against ? byCode : settling}
            </>
          ) : (
            <Blank {...list.blank} />
          )
        }
      </Shown>
    </Page>
  );
}

export default guarded(Cases);
