import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { refusalOf } from '../cloud/client';
import type { Answers } from '../form/question';
import { ListRow } from '../ui/list-row';
import { TextButton } from '../ui/text-button';
import { hintIn, shopsIn, takenBack, tapped, type FoundFace } from './shop-hint';

interface Props {
  answers: Answers;
  /** Asks for merchants with these words. */
  search: (words: string) => Promise<{ rows: readonly FoundFace[]; more: boolean }>;
  onAnswer: (path: string, value: string | string[]) => void;
}

/** Nobody is asked while a person still types. */
const PAUSE_MS = 600;
const LEAST = 2;
const MOST = 30;

/**
 * Below the name of a shop, once somebody stops typing: shops that may be meant. A tap fills the form and can be taken back; whoever takes no notice
 * loses nothing, and where nobody can be asked nothing is said.
 */
export function ShopSuggestions({ answers, search, onAnswer }: Props) {
  const name = answers['respondent.name'];
  const typed = typeof name === 'string' ? name.trim() : '';
  const hint = hintIn(answers);
  const [found, setFound] = useState<{ of: string } & ReturnType<typeof shopsIn>>();
  useEffect(() => {
    const { length } = Array.from(typed);
    if (hint || length < LEAST || length > MOST) return undefined;
    let left = false;
    const timer = setTimeout(() => {
      search(typed).then(
        ({ rows, more }) => {
          const shops = shopsIn(rows, typed);
          if (!left) setFound({ of: typed, shops: shops.shops, more: more || shops.more });
        },
        (error: unknown) => void refusalOf(error),
      );
    }, PAUSE_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- asked for what is typed; how is always the same
  }, [typed, hint]);

  const write = (next: Answers) => {
    for (const [path, value] of Object.entries(next)) if (value !== undefined) onAnswer(path, value);
  };
  if (hint)
    return (
      <View className="field">
        <View className="support">已经照“{typed}”填好，请看一眼对不对。是哪一家由工作人员再认。</View>
        <TextButton id="undo-shop" onTap={() => write(takenBack(answers))}>
          不是这家，恢复我写的
        </TextButton>
      </View>
    );
  if (!found || found.of !== typed || found.shops.length === 0) return null;
  return (
    <View className="field">
      <View className="support">是不是下面哪一家？点一下替您填；不是的，不用管。</View>
      <View className="stack rows">
        {found.shops.map((shop, place) => (
          <ListRow
            key={place}
            id={`shop-found-${place}`}
            what={shop.name}
            who={[shop.platform, shop.of !== shop.name && shop.of].filter(Boolean).join(' · ')}
            onTap={() => write(tapped(answers, shop))}
          />
        ))}
      </View>
      {found.more && <View className="small">还有别的，店名多写几个字再看。</View>}
    </View>
  );
}
