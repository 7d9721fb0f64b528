import { Text, View } from '@tarojs/components';
import { Tag, type Tone } from './tag';
import { aria } from './aria';

interface Props {
  id?: string;
  tag?: string;
  tone?: Tone;
  aside?: string;
  what: string;
  who?: string;
  onTap: () => void;
}

/** A case or message in a list; the left edge repeats the tag's tone. */
export function ListRow({ id, tag, tone = 'plain', aside, what, who, onTap }: Props) {
  const edge = tone === 'plain' ? 'new' : tone;
  return (
    <View id={id} className={`row row--${edge}`} hoverClass="row--down" {...aria({ role: 'button' })} onClick={onTap}>
      {(tag || aside) && (
        <View className="row__top">
          {tag && <Tag tone={tone}>{tag}</Tag>}
          {aside && <Text className="small">{aside}</Text>}
        </View>
      )}
      <Text className="row__what">{what}</Text>
      {who && <Text className="row__who support">{who}</Text>}
    </View>
  );
}
