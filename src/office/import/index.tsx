import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { client, moment } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { chooseSheet, drop, upload } from '../../evidence/device';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Refusal } from '../../shell/refusal';
import { Button } from '../../ui/button';
import { ids, queueRowId } from '../../ui/ids';
import { ListRow } from '../../ui/list-row';
import { TextButton } from '../../ui/text-button';
import { ListView } from './list-view';
import { useCall } from '../../cloud/use-call';
import { guarded } from '../../shell/guarded';

const stateWords = { begun: '没有读完', read: '等试导', checked: '试导过', running: '正在导入', done: '已导入' } as const;

/** 导入12315列表: rows of the national platform become cases with their periods, after a dry run. */
function ImportPage() {
  const [open, setOpen] = useState<string>();
  const query = usePages((cursor) => client.imports.lists.query({ cursor }));
  const { waiting, told, run } = useCall();

  const choose = () =>
    run(async (key) => {
      const chosen = await chooseSheet();
      if (!chosen) return;
      const { file, name, bytes } = chosen;
      try {
        const { id, version, upload: path } = await client.imports.begin.mutate({ name, bytes }, { context: { key } });
        await upload(file, path, () => undefined);
        await client.imports.read.mutate({ id, version }, { context: { key: `${key}-read` } });
        setOpen(id);
      } finally {
        await drop(file);
        await query.reload();
      }
    });

  return (
    <Page>
      <View>
        <View className="title">导入12315列表</View>
        <View className="support">
          从全国12315平台导出的投诉列表（.xlsx 或 .csv，最多 5000
          行）。没有办结的成为案件：有收到日期、期限、提醒；不发文书，不计指标，点“转成正式案件”以后才计。
        </View>
      </View>
      {told && <Refusal told={told} />}
      <Button
        id={ids.chooseList}
        kind={open ? 'plain' : 'primary'}
        waiting={waiting}
        waitingWord="正在读……"
        onTap={() => void choose()}
      >
        选择文件
      </Button>
      {open ? (
        <>
          <ListView key={open} id={open} />
          <TextButton onTap={() => setOpen(undefined)}>看以前导入的</TextButton>
        </>
      ) : (
        <Shown of={query}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Blank title="还没有导入过" text="导入过的列表会在这里，可以接着导、看没有导入的行。" />
            ) : (
              <>
                {rows.map(({ id, name, state, on, by, rows: many }) => (
                  <ListRow
                    key={id}
                    id={queueRowId(id)}
                    tag={stateWords[state]}
                    tone={state === 'done' ? 'ok' : 'due'}
                    aside={sayDate(on, moment()?.today)}
                    what={name}
                    who={[many && `${many} 行`, by].filter(Boolean).join(' · ')}
                    onTap={() => setOpen(id)}
                  />
                ))}
                <More of={query} />
                <View className="small">每份列表的各行只留 14 天。</View>
              </>
            )
          }
        </Shown>
      )}
    </Page>
  );
}

export default guarded(ImportPage);
