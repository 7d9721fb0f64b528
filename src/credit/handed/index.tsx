import { sayDate, type CivilDate } from '@domain/civil-date';
import { handedWords } from '@domain/handed-record/acts/words';
import { handedTable, type HandedCommand } from '@domain/handed-record/acts/table';
import { stateWords } from '@domain/handed-record/labels';
import { saySection, sections, type Section } from '@domain/handed-record/say';
import { rowOf } from '@domain/lifecycle';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { namesOf } from '../../act/names';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { CopyButton } from '../../ui/copy-button';
import { Facts, factsOf, Lines } from '../../ui/facts';
import { actId } from '../../ui/ids';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { handedRoutes } from '../handed-routes';
import { creditRoutes } from '../routes';

type Opened = Awaited<ReturnType<typeof client.measures.handedGet.query>>;
const told: readonly Section[] = ['about', 'kept'];

function Body({ record, mayAct }: { record: Opened['record']; mayAct: boolean }) {
  const wording = { day: (on: CivilDate) => sayDate(on, moment()?.today) };
  const { state, no, name, url, result } = record;
  const merchant = result?.merchant;
  const other = result?.other;
  return (
    <View className="stack sides">
      <View className="stack">
        <View>
          <View className="title">{name}</View>
          <View className="row__top">
            <Tag tone={state === 'open' ? 'due' : 'ok'}>{stateWords[state]}</Tag>
            <View className="small">{no}</View>
          </View>
        </View>
        <Card title={sections.result.title}>
          <Lines lines={saySection('result', record, wording)} />
          {state === 'open' && (
            <View className="support">{mayAct ? '查实以后，点下面“登记结果”。' : '等办案人员、所长或者专班核实。'}</View>
          )}
          {merchant && <TextButton onTap={() => go(creditRoutes.merchant(merchant.id))}>打开这一家</TextButton>}
          {other && <TextButton onTap={() => go(handedRoutes.one(other.id))}>{`打开 ${other.no}`}</TextButton>}
        </Card>
      </View>
      <View className="stack">
        {told.map((section) => (
          <Card key={section} title={sections[section].title}>
            <Facts facts={factsOf(saySection(section, record, wording))} />
            {section === 'about' && url && <CopyButton text={url}>复制链接</CopyButton>}
          </Card>
        ))}
      </View>
    </View>
  );
}

/** One record that the platform handed over: what it says, what the bureau found, and what may be done now. */
function Handed() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => client.measures.handedGet.query({ id }));
  const may = (query.data?.acts ?? [])
    .map(({ command }) => command)
    .filter((one): one is HandedCommand => rowOf(handedTable, one) !== undefined);
  const buttons = may.map((act) => (
    <Button key={act} id={actId(act)} onTap={() => go(handedRoutes.act(id, act))}>
      {namesOf(handedTable[act].label, handedWords[act]).word}
    </Button>
  ));
  return (
    <Page foot={buttons.length ? buttons : undefined}>
      <Shown of={query}>{({ record }) => <Body record={record} mayAct={may.length > 0} />}</Shown>
    </Page>
  );
}

export default guarded(Handed);
