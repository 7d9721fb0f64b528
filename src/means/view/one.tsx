import { sayDate, type CivilDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { ActList } from '../../act/act-list';
import { groupsOf, offerOf } from '../../act/offered';
import { namesOf } from '../../act/names';
import { moment } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { go } from '../../routes';
import { OpenPaper } from '../../shell/open-paper';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Lines } from '../../ui/facts';
import { actId } from '../../ui/ids';
import { Tag } from '../../ui/tag';
import { anothers, kindsOf, type Opened } from '../opened';
import { meansRoutes, type What } from '../means-routes';
import { ProofsCard } from './proofs-card';

const openTo = (what: What, { acts, own }: Opened) =>
  acts.map(({ command }) => command).filter((one) => !(own && anothers[what].includes(one)));

/** What is done on a page of its own, by act. */
const places: Readonly<Record<string, ((id: string) => string) | undefined>> = { write: meansRoutes.rewrite };
const placeOf = (what: What, id: string, act: string) => places[act]?.(id) ?? meansRoutes.act(what, id, act);

function Body({ what, of }: { what: What; of: Opened }) {
  const { words, groups } = kindsOf[what];
  const today = moment()?.today;
  const wording = { day: (on: CivilDate) => sayDate(on, today) };
  const { more } = offerOf<string>(words as never, openTo(what, of));
  const label = (act: string) => of.acts.find(({ command }) => command === act)?.label ?? act;
  return (
    <View className="stack sides">
      <View className="stack">
        <Card>
          <View className="row__top">
            <Tag tone={of.acts.length ? 'due' : 'quiet'}>{of.state}</Tag>
            <View className="small">{of.no}</View>
          </View>
          <View className="strong">{of.title}</View>
          {of.own && of.acts.some(({ command }) => anothers[what].includes(command)) && (
            <View className="support">这一步要由另一个人办。</View>
          )}
        </Card>
        {of.sections(wording).map(({ title, lines }) => (
          <Card key={title} title={title}>
            <Lines lines={lines} />
          </Card>
        ))}
      </View>
      <View className="stack">
        {of.letter && (
          <Card title="对方看到的样子">
            <View className="section">{of.letter.title}</View>
            <Lines lines={of.letter.lines} />
            {of.print && (
              <OpenPaper id="print-letter" ask={of.print}>
                打开 Word 文件，打印盖章
              </OpenPaper>
            )}
          </Card>
        )}
        <ProofsCard what={what} id={of.id} files={of.files} />
        {groupsOf<string>(words as never, groups).map((group) => (
          <ActList
            key={group.title}
            title={group.title}
            acts={group.acts
              .filter((act) => more.includes(act))
              .map((act) => ({ act, word: namesOf(label(act), words[act]).word, url: placeOf(what, of.id, act) }))}
          />
        ))}
      </View>
    </View>
  );
}

/** One of them whole: what is kept, what whom it is for reads, and what may be done now. */
export function One({ what }: { what: What }) {
  const { id = '' } = useRouter<{ id?: string }>().params;
  const query = useQuery(() => kindsOf[what].read(id));
  const { data } = query;
  const { words } = kindsOf[what];
  const may = data ? openTo(what, data) : [];
  const { foot } = offerOf<string>(words as never, may);
  const decisions = may.filter((act) => words[act]?.decides);
  const shown = [...foot, ...decisions].slice(-2);
  const buttons = shown.map((act, index) => (
    <Button
      key={act}
      id={actId(act)}
      kind={index === shown.length - 1 ? 'primary' : 'plain'}
      onTap={() => go(meansRoutes.act(what, id, act))}
    >
      {data?.acts.find(({ command }) => command === act)?.label ?? ''}
    </Button>
  ));
  return (
    <Page foot={buttons.length ? buttons : undefined}>
      <Shown of={query}>{(of) => <Body what={what} of={of} />}</Shown>
    </Page>
  );
}
