import { ScrollView, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../cloud/client';
import { usePart } from '../../cloud/use-query';
import { Shown } from '../../shell/page';
import { Button } from '../../ui/button';
import { ids } from '../../ui/ids';
import { InPane } from '../../ui/in-pane';
import { onKeys } from '../../ui/keys';
import { TextButton } from '../../ui/text-button';
import { ActOfStaff } from '../act/act-of-staff';
import { FootActs, FurtherActs } from '../case/acts';
import { CaseBody } from '../case/case-body';
import { useDeskCase } from '../case/use-desk-case';
import { EntryCard } from '../entry/entry-card';
import type { Chip } from './chips';
import type { Opened } from './opened';

interface Props {
  opened: Opened;
  chip: Chip;
  next: string | undefined;
  onOpen: (opened: Opened) => void;
}

/** A case and what can be done with it, side by side. */
export function Beside(props: Props) {
  const [place, lead] = useState('');
  // The same place twice is led to twice.
  const leadTo = (id: string) => {
    lead('');
    Taro.nextTick(() => lead(id));
  };
  return (
    <InPane.Provider value={leadTo}>
      <Panes {...props} place={place} />
    </InPane.Provider>
  );
}

function Panes({ opened, chip, next, onOpen, place }: Props & { place: string }) {
  const { id, act, given = {}, done = false, turn = 0 } = opened;
  const query = useDeskCase(id);
  const { reload } = query;
  useEffect(() => {
    if (turn > 0) void reload();
  }, [turn, reload]);
  const enters = chip === 'unentered';
  const copied = usePart(
    () => (enters ? client.complaints.copyOut.query({ ids: [id] }) : Promise.resolve(undefined)),
    `${chip} ${id}`,
  )?.cases[0];
  const { offer, actions = [], withheld = [] } = query.data ?? {};
  // In the list of what is to be entered, what one does next is to write the number down.
  const primary = enters && actions.includes('set12315') ? ('set12315' as const) : offer?.foot[offer.foot.length - 1];
  const goOn = () => next && onOpen({ id: next });

  const latest = useRef({ act, done, primary, goOn });
  latest.current = { act, done, primary, goOn };
  useEffect(
    () =>
      onKeys(({ key, alt }) => {
        const now = latest.current;
        if (key === 'Escape' && now.act) onOpen({ id, turn });
        else if (key === 'Enter' && !alt && !now.act && now.done) now.goOn();
        else if (key === 'Enter' && !alt && !now.act && now.primary) onOpen({ id, act: now.primary, turn });
        else return false;
        return true;
      }),
    [id, turn, onOpen],
  );
  const entering = enters && !done && !act && actions.includes('set12315');
  const shown = entering ? ('set12315' as const) : act;

  return (
    <>
      <ScrollView scrollY className="board__case">
        <View className="board__body stack">
          {enters && copied && <EntryCard of={copied} />}
          <Shown of={query}>{(seen) => <CaseBody id={id} seen={seen} onChanged={() => void reload()} />}</Shown>
        </View>
      </ScrollView>
      <View className="board__acts">
        <ScrollView scrollY scrollIntoView={place} className="board__scroll">
          <View id={ids.acts} />
          <View className="board__body stack">
            {shown ? (
              <>
                {!entering && (
                  <TextButton id={ids.closeActs} onTap={() => onOpen({ id, turn })}>
                    ‹ 回到这件案子（Esc）
                  </TextButton>
                )}
                <ActOfStaff key={`${id} ${shown}`} id={id} act={shown} given={given} />
              </>
            ) : (
              offer && (
                <>
                  {done && <View className="board__done">办好了。</View>}
                  <View className="board__foot">
                    <FootActs id={id} offer={offer} />
                  </View>
                  <FurtherActs id={id} offer={offer} withheld={withheld} />
                </>
              )
            )}
          </View>
        </ScrollView>
        {next && (
          <View className="board__next">
            <Button id={ids.nextCase} kind={done ? 'primary' : 'plain'} onTap={goOn}>
              {done ? '下一件（Enter）' : '下一件'}
            </Button>
          </View>
        )}
      </View>
    </>
  );
}
