import { View } from '@tarojs/components';
import { Notice } from '../../ui/notice';
import type { Party } from '@domain/complaint/records';
import { approvalOf, type Command } from './acts';
import type { Letter } from './foresee';

interface Props {
  act: Command;
  letters: readonly Letter[];
  /** Who has no account here: that letter goes another way. */
  unreachable: readonly Party[];
}

const heads = { complainant: '投诉人会看到', respondent: '商家会看到', file: '同时开出的文书' } as const;
const readers = { complainant: '投诉人', respondent: '商家' } as const;

/** What the others will read, word for word. */
export function Letters({ act, letters, unreachable }: Props) {
  const when = approvalOf[act] ? '批准以后，' : '';
  return (
    <>
      {letters.map((letter) => (
        <View key={letter.to + letter.title}>
          <View className="section letter__to">{`${when}${heads[letter.to]}`}</View>
          {letter.to !== 'file' && unreachable.includes(letter.to) && (
            <View className="support letter__to">{`${readers[letter.to]}没有用小程序，这份要另行送达，并在“登记文书送达”里登记。`}</View>
          )}
          {letter.official && <View className="small letter__to">文号在发出时编定，不会空号。</View>}
          <Notice title={letter.title} body={letter.body} />
        </View>
      ))}
    </>
  );
}
