import { staffWords } from '@domain/complaint/acts/of-staff';
import { View } from '@tarojs/components';
import { ActList } from '../../act/act-list';
import { go, routes } from '../../routes';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { actId } from '../../ui/ids';
import { groups, staffNames } from '../act/offered';
import { isCommand } from '../commands';
import type { AtDesk } from './use-desk-case';

/** The one or two acts a case asks for, the primary one last. */
export function FootActs({ id, offer }: { id: string; offer: AtDesk['offer'] }) {
  return (
    <>
      {offer.foot.map((act, index) => (
        <Button
          key={act}
          id={staffWords[act]?.foot?.id ?? actId(act)}
          kind={index === offer.foot.length - 1 ? 'primary' : 'plain'}
          onTap={() => go(routes.act(id, act))}
        >
          {staffNames(act).word}
        </Button>
      ))}
    </>
  );
}

/** Every further act by what it is about; then what would be refused today, with why. */
export function FurtherActs({ id, offer, withheld }: { id: string } & Pick<AtDesk, 'offer' | 'withheld'>) {
  const later = withheld.flatMap(({ act, ...told }) => (isCommand(act) && staffWords[act] ? [{ act, ...told }] : []));
  return (
    <>
      {groups.map(({ title, acts: some }) => (
        <ActList
          key={title}
          title={title}
          acts={some
            .filter((one) => offer.more.includes(one))
            .map((act) => ({ act, word: staffNames(act).word, url: routes.act(id, act) }))}
        />
      ))}
      {later.length > 0 && (
        <Card title="今天还不能办">
          {later.map(({ act, say, do: how }) => (
            <View key={act} className="record">
              <View>{staffNames(act).word}</View>
              <View className="support">{`${say}${how}`}</View>
            </View>
          ))}
        </Card>
      )}
    </>
  );
}
