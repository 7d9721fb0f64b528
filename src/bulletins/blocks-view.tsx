import type { Block } from '@domain/bulletin/blocks';
import { Image, View } from '@tarojs/components';
import { aria, ariaImage } from '../ui/aria';
import { Button } from '../ui/button';
import { CopyButton } from '../ui/copy-button';
import './bulletins.scss';

interface Props {
  blocks: readonly Block[];
  /** Addresses of its pictures, by file; without one what the picture shows is said instead. */
  pictures?: Readonly<Record<string, string>>;
  /** A call to action was tapped; absent where nothing is to be done (a preview). */
  onAction?: (action: Extract<Block, { kind: 'action' }>) => void;
}

function BlockView({ block, pictures, onAction }: Omit<Props, 'blocks'> & { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <View className="section block__head" {...aria({ role: 'heading' })}>
          {block.text}
        </View>
      );
    case 'paragraph':
      return <View className="block__text">{block.text}</View>;
    case 'list':
      return (
        <View>
          {block.items.map((item, index) => (
            <View key={index} className="block__item">
              <View className="block__mark">{block.ordered ? `${index + 1}.` : '·'}</View>
              <View className="block__said">{item}</View>
            </View>
          ))}
        </View>
      );
    case 'picture': {
      const address = pictures?.[block.fileId];
      return (
        <View>
          {address && <Image className="block__picture" src={address} mode="widthFix" {...ariaImage(block.alt)} />}
          <View className="support">{address ? block.alt : `图片：${block.alt}`}</View>
        </View>
      );
    }
    case 'video':
      return (
        <View className="block__quote">
          <View className="strong">{`视频：${block.title}`}</View>
          <View className="support">{block.url}</View>
          <CopyButton text={block.url} small label={`复制视频链接：${block.title}`}>
            复制链接，到浏览器里看
          </CopyButton>
        </View>
      );
    case 'quote':
      return (
        <View className="block__quote">
          <View className="block__text">{block.text}</View>
          <View className="support">{`——${block.source}`}</View>
        </View>
      );
    case 'action':
      return block.to === 'file' || !onAction ? null : (
        <Button kind="plain" onTap={() => onAction(block)}>
          {block.text}
        </Button>
      );
  }
}

/** The body of a bulletin: each block as what it is, and no markup anywhere. A call to file stands at the foot of the page, once. */
export function BlocksView({ blocks, ...rest }: Props) {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} {...rest} />
      ))}
    </>
  );
}
