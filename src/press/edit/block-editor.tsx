import { actionGoalWords, blockWords, MOST_BLOCKS, type Block, type BlockKind } from '@domain/bulletin/blocks';
import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Fields } from '../../form/fields';
import { filesOf, itemsOf, type Owner } from '../../evidence/list';
import type { Answers, Option, Question } from '@domain/question';
import { aria } from '../../ui/aria';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { emptyBlock } from './draft';
import { linesIn } from './questions';

interface Props {
  blocks: readonly Block[];
  /** By path of the rule: `blocks.2.text`. */
  errors: Record<string, string>;
  /** What may not be said, by block. */
  notes: Record<string, string>;
  pictures: Owner;
  onChange: (blocks: readonly Block[]) => void;
}

/** What may stand in a block: the pictures that arrived from this device, and the one that stands there since it was saved. */
function picturesFor(chosen: string, owner: Owner): Option[] {
  const known = itemsOf(owner).some(({ done }) => done?.id === chosen);
  return [
    ...(chosen && !known ? [{ value: chosen, label: '原来的那一张' }] : []),
    ...filesOf(owner).flatMap(({ done, name, type }) =>
      done && type !== 'application/pdf' ? [{ value: done.id, label: name }] : [],
    ),
  ];
}

/** What a block asks, by name within it. */
function questionsOf(block: Block, at: string, owner: Owner): readonly Question[] {
  const path = (name: string) => `${at}.${name}`;
  switch (block.kind) {
    case 'heading':
      return [{ path: path('text'), kind: 'text', label: '小标题' }];
    case 'paragraph':
      return [{ path: path('text'), kind: 'long', label: '段落', most: 1000 }];
    case 'list':
      return [
        { path: path('items'), kind: 'long', label: '要点', most: 1000, hint: '一行一条，最多 12 条。' },
        { path: path('ordered'), kind: 'yesNo', label: '编号', words: { yes: '1. 2. 3.', no: '只打点' } },
      ];
    case 'picture': {
      const pictures = picturesFor(block.fileId, owner);
      return [
        {
          path: path('fileId'),
          kind: 'one',
          label: '哪一张',
          hint: pictures.length ? undefined : '先在下面“图片”里加照片，传好以后在这里选。',
          options: pictures,
        },
        { path: path('alt'), kind: 'text', label: '图片说明', hint: '说清图上有什么，看不见图的人靠它。' },
      ];
    }
    case 'video':
      return [
        { path: path('title'), kind: 'text', label: '视频标题' },
        { path: path('url'), kind: 'text', label: '视频链接' },
      ];
    case 'quote':
      return [
        { path: path('text'), kind: 'long', label: '原文', most: 3000 },
        { path: path('source'), kind: 'text', label: '出处' },
      ];
    case 'action':
      return [
        { path: path('text'), kind: 'text', label: '按钮上的字' },
        {
          path: path('to'),
          kind: 'one',
          label: '点了去哪里',
          options: Object.entries(actionGoalWords).map(([value, label]) => ({ value, label })),
        },
        { path: path('url'), kind: 'text', label: '要打开的链接', when: (answers) => answers[path('to')] === 'link' },
      ];
  }
}

/** A block as the answers of its questions. */
function answersIn(block: Block, at: string): Answers {
  const fields = Object.entries(block).filter(([name]) => name !== 'kind');
  const said = (value: unknown) =>
    Array.isArray(value) ? value.join('\n') : typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  return Object.fromEntries(fields.map(([name, value]) => [`${at}.${name}`, said(value)]));
}

function withAnswer(block: Block, name: string, value: string): Block {
  const read = name === 'items' ? value.split('\n') : name === 'ordered' ? value === 'yes' : value;
  return { ...block, [name]: read } as Block;
}

/** Blank lines are only left out when it is sent: while one types, a new line is one. */
export const tidied = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'list' ? { ...block, items: linesIn(block.items.join('\n')) } : block));

/** Kinds to add, as they are called. */
function AddRow({ label, onAdd }: { label: string; onAdd: (kind: BlockKind) => void }) {
  return (
    <View>
      <View className="support">{label}</View>
      <View className="chips">
        {(Object.keys(blockWords) as BlockKind[]).map((kind) => (
          <View
            key={kind}
            id={`add-${kind}`}
            className="chip"
            {...aria({ role: 'button', label: `加${blockWords[kind]}` })}
            onClick={() => onAdd(kind)}
          >
            <Text>{blockWords[kind]}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}

/** The body, block by block: each says what it is, is moved, taken out, and has another put below it. */
export function BlockEditor({ blocks, errors, notes, pictures, onChange }: Props) {
  const [below, putBelow] = useState<number>();
  const change = (index: number, block: Block) => onChange(blocks.map((one, at) => (at === index ? block : one)));
  const add = (kind: BlockKind, at: number) => {
    onChange([...blocks.slice(0, at), emptyBlock(kind), ...blocks.slice(at)]);
    putBelow(undefined);
  };
  const move = (index: number, by: number) => {
    const moved = [...blocks];
    const [block] = moved.splice(index, 1);
    if (block) moved.splice(index + by, 0, block);
    onChange(moved);
  };
  const full = blocks.length >= MOST_BLOCKS;

  return (
    <>
      {blocks.map((block, index) => {
        const at = `blocks.${index}`;
        const word = `第 ${index + 1} 段 · ${blockWords[block.kind]}`;
        return (
          <Card key={index} title={word}>
            {(errors[at] ?? notes[at]) && <View className="field__note support">{errors[at] ?? notes[at]}</View>}
            <Fields
              questions={questionsOf(block, at, pictures)}
              answers={answersIn(block, at)}
              errors={errors}
              notes={{}}
              onAnswer={(path, value) =>
                typeof value === 'string' && change(index, withAnswer(block, path.slice(at.length + 1), value))
              }
            />
            <View className="press__tools">
              {index > 0 && (
                <TextButton label={`${word}，上移`} onTap={() => move(index, -1)}>
                  上移
                </TextButton>
              )}
              {index < blocks.length - 1 && (
                <TextButton label={`${word}，下移`} onTap={() => move(index, 1)}>
                  下移
                </TextButton>
              )}
              <TextButton label={`${word}，删去`} onTap={() => onChange(blocks.filter((_, place) => place !== index))}>
                删去
              </TextButton>
              {!full && (
                <TextButton
                  label={`${word}，在下面加一段`}
                  expanded={below === index}
                  onTap={() => putBelow(below === index ? undefined : index)}
                >
                  下面加一段
                </TextButton>
              )}
            </View>
            {below === index && <AddRow label="加什么" onAdd={(kind) => add(kind, index + 1)} />}
          </Card>
        );
      })}
      {errors.blocks && <View className="field__error support">{errors.blocks}</View>}
      {full ? (
        <View className="support">{`正文最多 ${MOST_BLOCKS} 段。`}</View>
      ) : (
        below === undefined && <AddRow label="在最后加一段" onAdd={(kind) => add(kind, blocks.length)} />
      )}
    </>
  );
}
