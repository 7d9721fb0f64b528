import type { Block } from '@domain/bulletin/blocks';
import { bulletinKinds, type BulletinKind } from '@domain/bulletin/kinds';
import { wholeText } from '@domain/bulletin/text';
import type { WritingInput } from '@domain/bulletin/writing';
import { View } from '@tarojs/components';
import { BlocksView } from '../../bulletins/blocks-view';
import { Tag } from '../../ui/tag';

/** How it will read. */
export function Preview({ writing }: { writing: WritingInput }) {
  const { kind, title, lead, blocks, issuer } = writing;
  const label = kind ? bulletinKinds[kind as BulletinKind].label : '';
  const letters = [...wholeText({ title: '', lead: lead ?? undefined, blocks: blocks as readonly Block[] })].length;
  return (
    <View className="card card__lines">
      <View className="row__top">
        {label && <Tag>{label}</Tag>}
        <View className="small">{`约 ${letters} 字`}</View>
      </View>
      <View className="section">{title || '（还没有标题）'}</View>
      {lead && <View className="support">{lead}</View>}
      <BlocksView blocks={blocks as readonly Block[]} />
      <View className="small">{issuer}</View>
    </View>
  );
}
