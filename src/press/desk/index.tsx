import { sayDate, type CivilDate } from '@domain/civil-date';
import { saySection, type Section } from '@domain/bulletin/say';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActList } from '../../act/act-list';
import { BlocksView } from '../../bulletins/blocks-view';
import { client, moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { guarded } from '../../shell/guarded';
import { OpenPaper } from '../../shell/open-paper';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Facts, factsOf, Lines } from '../../ui/facts';
import { actId } from '../../ui/ids';
import { namesOfAct } from '../act/bound';
import { readBulletin } from '../calls';
import { type Opened } from '../seen';
import { HeadCard } from './head-card';
import { groups, offeredOn, urlOf } from './offered';
import { ReleasesCard } from './releases-card';
import '../press.scss';

/** What of a bulletin is told below its text, each under its own title. */
const told: readonly Section[] = ['names', 'found', 'making', 'correction', 'versions'];

function Body({ of }: { of: Opened }) {
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  const { bulletin, id } = of;
  const { title, lead, blocks = [], laws } = bulletin;
  const offer = offeredOn(of);
  return (
    <View className="press--wide">
      <View className="press__left stack">
        <HeadCard of={of} />
        <View className="card card__lines">
          <View className="section">{title}</View>
          {lead && <View className="support">{lead}</View>}
          <BlocksView blocks={blocks} pictures={of.pictures} />
          {laws.map((law) => (
            <View key={law} className="support">
              {law}
            </View>
          ))}
        </View>
        {told.map((section) => {
          const lines = saySection(section, bulletin, wording);
          if (lines.length === 0) return null;
          const long = section === 'correction' || section === 'versions';
          return (
            <Card key={section} title={titles[section]}>
              {long ? <Lines lines={lines} /> : <Facts facts={factsOf(lines)} />}
            </Card>
          );
        })}
      </View>
      <View className="press__right press__right--after stack">
        <ReleasesCard of={of} />
        {groups.map((group) => (
          <ActList
            key={group.title}
            title={group.title}
            acts={group.acts
              .filter((act) => offer.more.includes(act))
              .map((act) => ({ act, word: namesOfAct(act).word, url: urlOf(id, act) }))}
          />
        ))}
        {bulletin.state === 'published' && (
          <Card title="海报">
            <OpenPaper ask={() => client.documents.bulletinPoster.query({ id })}>打开海报（A4，带小程序码）</OpenPaper>
          </Card>
        )}
      </View>
    </View>
  );
}

const titles: Readonly<Partial<Record<Section, string>>> = {
  names: '涉及的单位',
  found: '给谁看、讲什么',
  making: '起草、核对、批准',
  correction: '等待批准的更正',
  versions: '更正前的版本',
};

/** One bulletin as the bureau has it: how it reads, how it came about, where it was told, and what may be done with it now. */
function Desk() {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => readBulletin(id));
  const { data } = query;
  const foot = data && offeredOn(data).foot;
  const buttons = foot?.map((act, index) => (
    <Button key={act} id={actId(act)} kind={index === foot.length - 1 ? 'primary' : 'plain'} onTap={() => go(urlOf(id, act))}>
      {namesOfAct(act).word}
    </Button>
  ));
  return (
    <Page foot={buttons?.length ? buttons : undefined}>
      <Shown of={query}>{(of) => <Body of={of} />}</Shown>
    </Page>
  );
}

export default guarded(Desk);
