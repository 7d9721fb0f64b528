import { sayDate } from '@domain/civil-date';
import { View } from '@tarojs/components';
import { client, moment, newKey } from '../../cloud/client';
import { newDraft } from '../../drafts/draft';
import { drafts, saveDraft } from '../../drafts/store';
import { who } from '../../drafts/who';
import { known } from '../../drafts/writer';
import { OdrFirst } from '../../negotiation/odr-card';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Tag } from '../../ui/tag';
import { TextButton } from '../../ui/text-button';
import { unbroken } from '../../ui/unbroken';

export type FirmRow = Awaited<ReturnType<typeof client.settling.firms.query>>['rows'][number];

/** The form for this firm: the one that was begun for it, or a new one that carries its name and number. */
function begin({ no, name }: FirmRow) {
  const begun = drafts().find(({ draft }) => draft?.answers._firm === no)?.draft;
  const draft = begun ?? newDraft(newKey(), { ...known(who()), 'respondent.name': name, _firm: no });
  if (!begun) saveDraft(draft);
  go(routes.filing(draft.key));
}

/** One enrolled firm, and the way to it; one with an account at 12315 is found there first. */
export function FirmCard({ of, here }: { of: FirmRow; here: boolean }) {
  const { no, name, shops, open, since, odr } = of;
  return (
    <Card>
      <View id={`firm-${no}`} className="row__top">
        <Tag tone={open ? 'ok' : 'quiet'}>{open ? '可以协商' : '暂停'}</Tag>
        <View className="small">{unbroken(no)}</View>
      </View>
      <View className="strong">{name}</View>
      {shops.length > 0 && <View className="support">{`网店：${shops.join('、')}`}</View>}
      {since && <View className="support">{unbroken(`${sayDate(since, moment()?.today)}起在名单里`)}</View>}
      {open && odr && <OdrFirst number={odr} />}
      {open &&
        here &&
        (odr ? (
          <TextButton id={`settle-${no}`} label={`在这里和${name}协商`} onTap={() => begin(of)}>
            12315打不开的，也可以在这里和它谈
          </TextButton>
        ) : (
          <Button id={`settle-${no}`} kind="plain" onTap={() => begin(of)}>
            先和它协商
          </Button>
        ))}
    </Card>
  );
}
