import { Text, View } from '@tarojs/components';
import { Tag, type Tone } from './tag';
import { aria } from './aria';
import { unbroken } from './unbroken';

interface Props {
  id?: string;
  tag?: string;
  tone?: Tone;
  aside?: string;
  what: string;
  who?: string;
  /** A sentence of its own below. */
  note?: string;
  /** Absent: a row that opens nothing. */
  onTap?: () => void;
}

/** A case or message in a list; the left edge repeats the tag's tone. */
export function ListRow({ id, tag, tone = 'plain', aside, what, who, note, onTap }: Props) {
  const edge = tone === 'plain' ? 'new' : tone;
  return (
    <View
      id={id}
      className={`row row--${edge}`}
      hoverClass={onTap ? 'row--down' : 'none'}
      {...(onTap ? aria({ role: 'button' }) : {})}
      onClick={onTap}
    >
      {(tag || aside) && (
        <View className="row__top">
          {tag && <Tag tone={tone}>{tag}</Tag>}
          {aside && <Text className="small">{aside}</Text>}
        </View>
      )}
      <Text className="row__what">{what}</Text>
      {who && <Text className="row__who support">{unbroken(who)}</Text>}
      {note && <Text className="row__who">{unbroken(note)}</Text>}
    </View>
  );
}
