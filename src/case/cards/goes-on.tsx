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
    <Card title="在另一件里接着办">
      <View>{`这件已经并入 ${mergedInto}，以那一件的进展为准。`}</View>
      <TextButton label={`打开 ${mergedInto}`} onTap={() => go(to(goesOn.id))}>
        打开那一件
      </TextButton>
    </Card>
  );
}
