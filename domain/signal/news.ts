import { aspectWords } from './labels';
import { signalName } from './name';
import type { Signal } from './signal';
import { WINDOW_DAYS } from './windows';

/** What officers of the bureau hear of a signal that begins, or has grown since it was dismissed; no shop and no word of anybody: it may show on a locked screen. Pure. */
export function signalNews({ _id: id, people, aspect }: Pick<Signal, '_id' | 'people' | 'aspect'>, again: boolean) {
  const about = { kind: signalName.kind, id };
  const matter = `近 ${WINDOW_DAYS} 天有 ${people} 个人的投诉是同一${aspectWords[aspect]}，比往年同期多得多`;
  return again
    ? { title: '一个投诉信号又多了一半', body: `${matter}。原来说不用提醒，请在“提示和台账”的“投诉里的信号”里再看一次。`, about }
    : {
        title: '有一个新的投诉信号',
        body: `${matter}。请在“提示和台账”的“投诉里的信号”里看是哪些投诉，决定要不要发提示。`,
        about,
      };
}
