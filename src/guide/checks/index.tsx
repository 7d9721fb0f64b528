import { sayDate } from '@domain/civil-date';
import { guidanceOnly } from '@domain/guidance/self-check/result';
import { tradeWords } from '@domain/merchant/words';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { client } from '../../cloud/client';
import { usePages } from '../../cloud/use-pages';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { More } from '../../shell/more';
import { Blank, Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { ListRow } from '../../ui/list-row';
import { TextButton } from '../../ui/text-button';
import { checkRowId, guideIds } from '../ids';
import { guideRoutes } from '../routes';

type Row = Awaited<ReturnType<typeof client.merchants.selfChecks.query>>['rows'][number];

const sayCounts = ({ yes, no, notApplicable }: Row['counts']) =>
  `做到 ${yes} 项，要改 ${no} 项${notApplicable ? `，不适用 ${notApplicable} 项` : ''}`;

function CheckRow({ of }: { of: Row }) {
  const { id, state, on, doneOn, counts, trades = [], by } = of;
  const open = state === 'open';
  return (
    <ListRow
      id={checkRowId(id)}
      tag={open ? '没有做完' : counts.no ? `要改 ${counts.no} 项` : '都做到了'}
      tone={open || counts.no ? 'due' : 'ok'}
      aside={sayDate(doneOn ?? on, undefined)}
      what={trades.map((one) => tradeWords[one].label).join('、')}
      who={by?.name}
      note={sayCounts(counts)}
      onTap={() => go(guideRoutes.check(id))}
    />
  );
}

/** A merchant's own self-checks, the newest first. */
function Checks() {
  const { merchant = '' } = useRouter<{ merchant?: string }>().params;
  const query = usePages((cursor) => client.merchants.selfChecks.query({ merchant, cursor }), merchant, `checks:${merchant}`);
  return (
    <Page
      help
      foot={
        <Button id={guideIds.begin} onTap={() => go(guideRoutes.newCheck(merchant))}>
          做一份自查
        </Button>
      }
    >
      <View>
        <View className="title">合规自查</View>
        <View className="support">{guidanceOnly}</View>
      </View>
      <Shown of={query}>
        {({ rows, merchant: { name } }) => (
          <>
            <View className="support">{name}</View>
            {rows.length === 0 && <Blank title="还没有做过自查" text="大约 10 分钟，可以分几次做完。" />}
            <View className="stack rows">
              {rows.map((row) => (
                <CheckRow key={row.id} of={row} />
              ))}
            </View>
            <More of={query} />
            <View>
              <TextButton id={guideIds.toCalendar} onTap={() => go(guideRoutes.calendar(merchant))}>
                看合规日历
              </TextButton>
            </View>
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(Checks);
