import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { useCall } from '../../cloud/use-call';
import { usePages } from '../../cloud/use-pages';
import { chooseSheet, drop, upload } from '../../evidence/device';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { OpenPaper } from '../../shell/open-paper';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { queueRowId } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
import { TextButton } from '../../ui/text-button';
import { batchIds } from '../batch-ids';
import { batchRoutes } from '../batch-routes';
import { go } from '../../routes';
import { ListView } from './list-view';
import { Unreported } from './unreported';

export type Sort = 'facts' | 'unreported' | 'merchants' | 'handed';

const stateWords = { begun: '没有读完', read: '等试导', checked: '试导过', running: '正在导入', done: '已导入' } as const;

const words: Readonly<Record<Sort, { title: string; text: string; blank: string }>> = {
  facts: {
    title: '导入信用信息',
    text: '从国家企业信用信息公示系统整理的处罚、异常名录、抽查检查表（.xlsx 或 .csv，最多 5000 行）。先试导，看清楚再登记；登记以后还要另一个人逐条核对，商家才看得到。',
    blank: '还没有导入过',
  },
  unreported: {
    title: '没有报年报的名单',
    text: '从公示系统导出的名单，写清是哪一天的。名单 5 天以内有效：旧了的，可能已经有人补报。',
    blank: '还没有名单',
  },
  merchants: {
    title: '导入经营主体',
    text: '一行是一家的一个店；一家有几个店就写几行，代码一样的记成一家。.xlsx 或 .csv，最多 5000 行。先试导，看清楚再登记；可能和已有的是同一家的，不自动登记，请人来看。',
    blank: '还没有导入过',
  },
  handed: {
    title: '导入认领处置',
    text: '国家网络交易监管平台分发的记录，一行一条。.xlsx 或 .csv，最多 5000 行。先试导，看清楚再登记；平台编号一样的是同一条，不会重复登记。',
    blank: '还没有导入过',
  },
};
const isSort = (sort: string | undefined): sort is Sort => sort !== undefined && sort in words;
/** The empty list of a sort that has one, to be filled in. */
const templates: Partial<Record<Sort, () => ReturnType<typeof client.merchants.template.query>>> = {
  merchants: () => client.merchants.template.query(),
  handed: () => client.measures.handedTemplate.query(),
};

/** A file that was chosen goes up and is read; answers the list it became. */
async function uploaded(sort: Sort, days: { year: number; asOf: string } | undefined, key: string) {
  const chosen = await chooseSheet();
  if (!chosen) return undefined;
  const { file, name, bytes } = chosen;
  try {
    const begun = await client.credit.beginList.mutate({ sort, name, bytes, ...days }, { context: { key } });
    await upload(file, begun.upload, () => undefined);
    const { id, version } = begun;
    await client.credit.readList.mutate({ id, version }, { context: { key: `${key}-read` } });
    return id;
  } finally {
    await drop(file);
  }
}

/** Lists of one sort: chosen, tried through, and what becomes of them. */
function Import() {
  const { params } = useRouter<{ sort?: string }>();
  const sort: Sort = isSort(params.sort) ? params.sort : 'facts';
  const template = templates[sort];
  const [open, setOpen] = useState<string>();
  const query = usePages((cursor) => client.credit.lists.query({ sort, cursor }), sort);
  const { waiting, told, run } = useCall();
  const choose = (days?: { year: number; asOf: string }) =>
    void run(async (key) => {
      try {
        setOpen(await uploaded(sort, days, key));
      } finally {
        await query.reload();
      }
    });
  const { title, text, blank } = words[sort];
  return (
    <Page>
      <View>
        <View className="title">{title}</View>
        <View className="support">{text}</View>
      </View>
      {told && <Refusal told={told} />}
      {open ? (
        <>
          <ListView key={open} id={open} />
          <TextButton onTap={() => setOpen(undefined)}>看以前的</TextButton>
        </>
      ) : (
        <>
          {sort !== 'unreported' ? (
            <>
              <Button id={batchIds.choose} waiting={waiting} waitingWord="正在读……" onTap={() => choose()}>
                选择文件
              </Button>
              {!template ? (
                <TextButton onTap={() => go(batchRoutes.checking)}>逐条核对已经登记的</TextButton>
              ) : (
                <OpenPaper id={batchIds.template} ask={template}>
                  下载导入模板
                </OpenPaper>
              )}
            </>
          ) : (
            <Unreported waiting={waiting} onChoose={choose} onPasted={setOpen} />
          )}
          <Shown of={query}>
            {({ rows }) =>
              rows.length === 0 ? (
                <Blank title={blank} text="导入过的会在这里，可以接着导、看没有导入的行。" />
              ) : (
                <>
                  {rows.map(({ id, name, state, on, by, rows: many, asOf }) => (
                    <ListRow
                      key={id}
                      id={queueRowId(id)}
                      tag={stateWords[state]}
                      tone={state === 'done' ? 'ok' : 'due'}
                      aside={sayDate(on, moment()?.today)}
                      what={name}
                      who={[asOf && `${sayDate(asOf, moment()?.today)}的名单`, many && `${many} 行`, by]
                        .filter(Boolean)
                        .join(' · ')}
                      onTap={() => setOpen(id)}
                    />
                  ))}
                  <More of={query} />
                  <View className="small">每份名单的各行只留 14 天。</View>
                </>
              )
            }
          </Shown>
        </>
      )}
    </Page>
  );
}

export default guarded(Import);
