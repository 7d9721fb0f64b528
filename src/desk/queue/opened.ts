import { givenIn } from '../../act/names';
import { routes } from '../../routes';
import { isCommand, type Command } from '../commands';

/** What stands beside the list. */
export interface Opened {
  id: string;
  act?: Command;
  given?: Record<string, string>;
  /** An act on it was just done. */
  done?: boolean;
  /** Where one goes on, as it was before the list changed. */
  next?: string;
  /** So many acts were done on it here. */
  turn?: number;
}

const pathOf = (url: string) => url.split('?')[0];

/** What an address of a case or of an act on it shows beside the list; undefined for every other page. */
export function openedBy(url: string): Opened | undefined {
  const params: Record<string, string> = {};
  for (const pair of (url.split('?')[1] ?? '').split('&')) {
    const [name = '', value = ''] = pair.split('=');
    params[name] = value;
  }
  const id = decodeURIComponent(params.id ?? '');
  if (!id) return undefined;
  if (pathOf(url) === pathOf(routes.desk(''))) return { id };
  const { act } = params;
  if (pathOf(url) !== pathOf(routes.act('', '')) || !isCommand(act)) return undefined;
  return { id, act, given: givenIn(params) };
}
