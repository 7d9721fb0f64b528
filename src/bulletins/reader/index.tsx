import { county } from '@config/county';
import type { Block } from '@domain/bulletin/blocks';
import { audiences, bulletinKinds } from '@domain/bulletin/kinds';
import { namingBases } from '@domain/bulletin/naming';
import { wholeText } from '@domain/bulletin/text';
import { sayDate, sayFullDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { client, moment, newKey } from '../../cloud/client';
import { useQuery } from '../../cloud/use-query';
import { openDraft, saveDraft } from '../../drafts/store';
import { go, routes } from '../../routes';
import { guarded } from '../../shell/guarded';
import { OpenPaper } from '../../shell/open-paper';
import { Page, Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { copyText } from '../../ui/clipboard';
import { CopyButton } from '../../ui/copy-button';
import { Lines } from '../../ui/facts';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { BlocksView } from '../blocks-view';
import { ForwardButton } from '../forward-button';
import { toneOf } from '../bulletin-row';
import { counted } from '../counted';
import { bulletinIds } from '../ids';
import { ReadButton } from '../read-button';
import { RemindOfNext } from '../remind';
import { readerRoutes } from '../routes';
import { useForwarded } from '../share';

type Got = Awaited<ReturnType<typeof client.bulletins.get.query>>;

/** A complaint of one's own begins with what this bulletin is about. */
function fileOf({ categories, problems }: Got): void {
  const key = newKey();
  const draft = openDraft(key);
  const [category] = categories;
  const [problem] = problems;
  saveDraft({ ...draft, answers: { ...draft.answers, ...(category && { category }), ...(problem && { problem }) } });
  go(routes.filing(key));
}

function act(block: Extract<Block, { kind: 'action' }>): void {
  if (block.to === 'call') void Taro.makePhoneCall({ phoneNumber: county.hotline }).catch(() => undefined);
  if (block.to === 'link' && block.url) {
    const { url } = block;
    void copyText(url).then(() => Taro.showToast({ title: '链接已复制，到浏览器里打开', icon: 'none' }));
  }
}

/** What has become of it since: corrected, ended, withdrawn. */
function Since({ of: { state, versions = [], withdrawn, validUntil } }: { of: Got }) {
  const today = moment()?.today;
  const day = (on: string) => sayDate(on, today);
  return (
    <>
      {state === 'withdrawn' && withdrawn && (
        <View className="stale">
          <View className="strong">{`${day(withdrawn.on)}撤回`}</View>
          <View className="support">{`理由：${withdrawn.reason}`}</View>
        </View>
      )}
      {state === 'expired' && (
        <View className="stale support">
          {validUntil ? `这一条有效到 ${day(validUntil)}，已经过期，留着备查。` : '这一条已经过期，留着备查。'}
        </View>
      )}
      {versions.map(({ until, reason }) => (
        <View key={until + reason} className="stale support">{`${day(until)}更正过：${reason}`}</View>
      ))}
    </>
  );
}

function Body({ of }: { of: Got }) {
  const { kind, title, lead, blocks, laws, issuer, publishedOn, audience, relayed, state } = of;
  const today = moment()?.today;
  // What the phone kept may be older than the end of a name's publication.
  const names = (of.names ?? []).filter(({ shownUntil }) => !shownUntil || !today || shownUntil >= today);
  const to = audience.filter((one) => one !== 'everyone').map((one) => audiences[one].label);
  const text = blocks ? wholeText({ title, lead, blocks, names }) : '';
  const minutes = Math.max(1, Math.round([...text].length / 300));
  const firms = names.map(({ name, basis, document, on, said }) => ({
    head: name,
    text: `${namingBases[basis].label}，${document}，${sayDate(on, today)}：${said}`,
  }));
  return (
    <>
      <View className="card card__lines">
        <View className="row__top">
          <Tag tone={toneOf(kind)}>{bulletinKinds[kind].label}</Tag>
          <View className="small">{publishedOn ? sayDate(publishedOn, today) : ''}</View>
        </View>
        <View className="title">{title}</View>
        {blocks && (
          <View className="small">{[to.length && `给${to.join('、')}`, `约 ${minutes} 分钟`].filter(Boolean).join(' · ')}</View>
        )}
        <Since of={of} />
        {lead && <View className="block__lead">{lead}</View>}
        {blocks && <ReadButton text={text} />}
        {blocks && <BlocksView blocks={blocks} pictures={of.pictures} onAction={act} />}
        {relayed && (
          <View className="block__quote">
            <View className="support">{`转自：${relayed.issuer}，${relayed.title}，${relayed.number}，${sayDate(relayed.on, today)}`}</View>
            <CopyButton text={relayed.link} small label="复制原文链接">
              复制原文链接
            </CopyButton>
          </View>
        )}
        <View className="small block__sign">
          <View>{issuer}</View>
          <View>{publishedOn ? sayFullDate(publishedOn) : ''}</View>
        </View>
      </View>
      {firms.length > 0 && state !== 'withdrawn' && (
        <Card title="依法公示的单位">
          <Lines lines={firms} />
        </Card>
      )}
      {blocks && laws.length > 0 && (
        <Card title="依据">
          {laws.map((law) => (
            <View key={law} className="support">
              {law}
            </View>
          ))}
        </Card>
      )}
    </>
  );
}

/** What the code on a sheet carries: `id=…`, encoded once by WeChat. */
const idIn = (scene = ''): string => /(?:^|&)id=([\w-]+)/.exec(decodeURIComponent(scene))?.[1] ?? '';

/** One bulletin: read, forwarded, printed, and what to do if one has met the same. */
function Reader() {
  const { id: asked, scene } = useRouter<{ id?: string; scene?: string }>().params;
  const id = asked ?? idIn(scene);
  const query = useQuery(() => client.bulletins.get.query({ id }), `bulletin:${id}`);
  const got = query.data;
  useForwarded({
    title: got?.title ?? '消费提醒',
    path: readerRoutes.bulletin(id),
    onShare: () => counted({ bulletin: id }, 'share'),
  });
  const opened = got !== undefined && query.told === undefined;
  useEffect(() => {
    if (opened) counted({ bulletin: id }, 'open');
  }, [id, opened]);
  const foot = got?.blocks && (
    <>
      <ForwardButton of={got} />
      <Button id={bulletinIds.met} onTap={() => fileOf(got)}>
        我也遇到了
      </Button>
    </>
  );
  return (
    <Page foot={foot} help>
      <Shown of={query}>
        {(of) => (
          <>
            <Body of={of} />
            <Card>
              {of.state === 'published' && (
                <View>
                  <OpenPaper id={bulletinIds.poster} ask={() => client.documents.bulletinPoster.query({ id })}>
                    打开海报（A4，带小程序码）
                  </OpenPaper>
                </View>
              )}
              <RemindOfNext />
              <View>
                <TextButton onTap={() => go(readerRoutes.list)}>看别的提示</TextButton>
              </View>
            </Card>
          </>
        )}
      </Shown>
    </Page>
  );
}

export default guarded(Reader);
