import { ScrollView, View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { More } from '../../shell/more';
import { Blank, Shown } from '../../shell/page';
import { useCare } from '../../shell/care';
import { PrivacySheet } from '../../privacy/privacy-sheet';
import { takeWays } from '../../routes';
import { onKeys } from '../../ui/keys';
import { nextOf } from '../walk';
import { AtOnce } from './at-once';
import './board.scss';
import { Beside } from './beside';
import { ChipRow } from './chip-row';
import { openedBy, type Opened } from './opened';
import { Narrow } from './narrow';
import { ProvisionalLine } from './provisional-line';
import { Found, SearchBox, type OfFound } from './search';
import { Table } from './table';
import type { OfQueue } from './use-queue';

/** A case is fetched when the one who moves through the list with the keys has stopped at it. */
const STOPPED_MS = 150;

/** Rows the server sends at once; a desk shows two pages without being asked. */
const PAGE = 20;

interface Props {
  of: OfQueue;
  found: OfFound;
  sought: string;
  onSeek: (typed: string) => void;
}

/** The desk at a PC: the list, the case, its acts. What would open over it opens beside the list. */
export function Board({ of, found, sought, onSeek }: Props) {
  const care = useCare();
  const { query, chip, shown } = of;
  const rows = query.data?.rows ?? [];
  const [opened, open] = useState<Opened>();
  const [stopped, stop] = useState<string>();
  const order = (sought ? (found.data?.rows ?? []) : rows).map(({ id }) => id);
  const latest = useRef({ opened, order, reload: query.reload, more: query.more });
  latest.current = { opened, order, reload: query.reload, more: query.more };

  const take = (url: string): boolean => {
    const { opened: now, order: list, reload } = latest.current;
    const to = openedBy(url);
    if (!to) return false;
    // An act that leads back to its case is done: the list is another one by now, and what came after it is the next.
    const isDone = to.act === undefined && to.id === now?.id;
    open(isDone ? { id: to.id, done: true, next: nextOf(to.id, list), turn: (now.turn ?? 0) + 1 } : { ...to, turn: now?.turn });
    if (isDone) void reload();
    return true;
  };
  useEffect(() => {
    takeWays(take);
    return () => takeWays(undefined);
    // `take` reads what is newest by itself.
  }, []);
  useDidShow(() => takeWays(take));
  useDidHide(() => takeWays(undefined));

  useEffect(
    () =>
      onKeys(({ key, alt }) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[key];
        const { opened: now, order: list } = latest.current;
        if (!step || alt) return false;
        const to = list[Math.max(0, list.indexOf(now?.id ?? '') + step)];
        if (to) open({ id: to });
        return true;
      }),
    [],
  );
  // Another list begins anew.
  useEffect(() => open(undefined), [chip, sought]);
  // Where nothing is chosen the first case is, and at a desk two pages are there at once.
  const first = order[0];
  useEffect(() => {
    if (!opened && first) open({ id: first });
  }, [opened, first]);
  const wantsMore = query.more !== undefined && rows.length > 0 && rows.length <= PAGE;
  useEffect(() => {
    if (wantsMore && first) void latest.current.more?.();
  }, [wantsMore, first]);
  const id = opened?.id;
  useEffect(() => {
    const timer = setTimeout(() => stop(id), STOPPED_MS);
    return () => clearTimeout(timer);
  }, [id]);

  return (
    <View className={`page board${care ? ' care' : ''}`}>
      <View className="board__top">
        <ChipRow of={of} />
        <SearchBox onSeek={onSeek} />
      </View>
      <ScrollView scrollY className="board__list">
        {sought ? (
          <View className="board__found stack">
            <Found typed={sought} of={found} onEnd={() => onSeek('')} />
          </View>
        ) : (
          <>
            <Narrow of={of} />
            <Shown of={query}>
              {() => (
                <>
                  <Table of={of} rows={rows} chosen={id} onChoose={(one) => open({ id: one })} />
                  {rows.length === 0 && !query.more && <Blank title={shown.empty} text={shown.hint} />}
                  <View className="board__found">
                    <AtOnce chip={chip} count={rows.length} />
                    <More of={query} />
                    <ProvisionalLine />
                  </View>
                </>
              )}
            </Shown>
          </>
        )}
      </ScrollView>
      {opened && stopped === id ? (
        <Beside key={opened.id} opened={opened} chip={chip} onOpen={open} next={opened.next ?? nextOf(opened.id, order)} />
      ) : (
        <View className="board__case" />
      )}
      <PrivacySheet />
    </View>
  );
}
