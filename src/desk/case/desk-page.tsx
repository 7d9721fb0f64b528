import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { routes } from '../../routes';
import { Page, Shown } from '../../shell/page';
import { aria } from '../../ui/aria';
import { Button } from '../../ui/button';
import { ids } from '../../ui/ids';
import { TextButton } from '../../ui/text-button';
import { nextOf } from '../walk';
import { FootActs, FurtherActs } from './acts';
import { CaseBody } from './case-body';
import { useDeskCase } from './use-desk-case';

/** The desk of a case on a phone: what waits, the facts, and its acts in one sheet. */
export function DeskPage({ id }: { id: string }) {
  const query = useDeskCase(id);
  const [sheet, setSheet] = useState(false);
  const { offer, withheld = [] } = query.data ?? {};
  const further = offer !== undefined && offer.more.length + withheld.length > 0;
  const foot = offer && (further || offer.foot.length > 0) && (
    <>
      {further && (
        <Button id={ids.toActs} kind="plain" onTap={() => setSheet(true)}>
          还可以办
        </Button>
      )}
      <FootActs id={id} offer={offer} />
    </>
  );
  const next = nextOf(id);
  return (
    <Page foot={foot}>
      <Shown of={query}>
        {(seen) => (
          <CaseBody
            id={id}
            seen={seen}
            onChanged={() => void query.reload()}
            next={
              next && (
                <TextButton id={ids.nextCase} onTap={() => void Taro.redirectTo({ url: routes.desk(next) })}>
                  下一件
                </TextButton>
              )
            }
          />
        )}
      </Shown>
      {sheet && offer && (
        <View className="sheet" onClick={() => setSheet(false)}>
          <View id={ids.acts} className="sheet__body sheet__body--tall stack" {...aria({ role: 'group', label: '还可以办' })}>
            <FurtherActs id={id} offer={offer} withheld={withheld} />
            <Button id={ids.closeActs} kind="plain" onTap={() => setSheet(false)}>
              收起
            </Button>
          </View>
        </View>
      )}
    </Page>
  );
}
