import { sayFullDate } from '@domain/civil-date';
import { files, long } from '@domain/question';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActPage } from '../../act/act-page';
import { useAct, type BoundAct } from '../../act/use-act';
import { client } from '../../cloud/client';
import { ofDraft } from '../../evidence/list';
import { guarded } from '../../shell/guarded';
import { ownNoticeRoutes } from '../notice-routes';

const read = (id: string) => client.credit.ownNotice.query({ id });
type Got = Awaited<ReturnType<typeof read>>;

/** The objection to a notice, with its evidence; what was typed stays on this phone until it is sent. */
const contest = (id: string): BoundAct<Got> => ({
  ...{ id, act: 'contest', names: { title: '我有异议', word: '我有异议', send: '提交异议' } },
  home: ownNoticeRoutes.notice(id),
  ownerOf: ofDraft,
  done: () => '已提交，会书面答复您',
  read: () => read(id),
  timelineOf: () => [],
  isPossible: ({ acts }) => acts.some((one) => one === 'contest'),
  fieldsOf: () => [
    long('reason', '哪里不对，写清理由', 1000, '只有本局和您这一家的人看得到。'),
    files('证据的照片、截图或者 PDF（可以不附）'),
  ],
  startsOf: () => ({}),
  send: (_, input, key) => client.credit.contestNotice.mutate({ id, input }, { context: { key } }),
});

function ContestPage() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const of = useAct(contest(id), {});
  return (
    <ActPage
      of={of}
      help
      head={({ notice: { no, title, objectBy } }) => (
        <>
          <View className="support">{`${no} · ${title}`}</View>
          {objectBy && (
            <View className="support">{`最好在 ${sayFullDate(objectBy)}以前提；过了也可以提，同样核对、书面答复。`}</View>
          )}
        </>
      )}
    />
  );
}

export default guarded(ContestPage);
