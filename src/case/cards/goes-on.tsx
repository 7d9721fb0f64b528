import type { Party } from '@domain/complaint/records';
import type { ComplaintView } from '@domain/complaint/visibility';
import { View } from '@tarojs/components';
import { go } from '../../routes';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';

interface Props {
  complaint: ComplaintView;
  /** The page of a case for this reader. */
  to: (id: string) => string;
}

/** From a merged case to the one in which it goes on. */
export function GoesOn({ complaint: { goesOn, mergedInto }, to }: Props) {
  if (!goesOn || !mergedInto) return null;
  return (
    <Card title="两件合成了一件">
      <View>{`这件和 ${mergedInto} 是同一件纠纷，现在都在 ${mergedInto} 里办。写过的、交过的已经在那里，以那一件的进展为准。`}</View>
      <TextButton label={`打开 ${mergedInto}`} onTap={() => go(to(goesOn.id))}>
        打开那一件
      </TextButton>
    </Card>
  );
}

const words: Record<Party | 'staff', string> = {
  complainant: '是同一件纠纷，合成一件办：收到日期和期限按较早的算，两件里写的、交的都在这里，不用再交。',
  respondent: '是同一件纠纷，合成一件办：您只看这一件、在这一件里答复就行。',
  staff: '是同一件纠纷，合成一件办：收到日期和期限按较早的算，材料都在这里；文书和留言在那一件里，案卷里两件都有。',
};

/** In the case that goes on: which others came into it. Staff open them from here; a party has its own old one in its list. */
export function CameTogether({
  complaint: { mergedFrom = [] },
  side,
  to,
}: Partial<Pick<Props, 'to'>> & { complaint: ComplaintView; side?: Party }) {
  if (mergedFrom.length === 0) return null;
  return (
    <Card title="两件合成了一件">
      <View>{`${mergedFrom.map(({ no }) => no).join('、')} 和这一件${words[side ?? 'staff']}`}</View>
      {to &&
        mergedFrom.map(({ id, no }) => (
          <TextButton key={id} label={`打开 ${no}`} onTap={() => go(to(id))}>
            {`打开 ${no}`}
          </TextButton>
        ))}
    </Card>
  );
}
