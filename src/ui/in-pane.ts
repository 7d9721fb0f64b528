import Taro from '@tarojs/taro';
import { createContext, useContext } from 'react';

/**
 * What is drawn stands in a part of a page instead of being one: it was not opened, so it is not told that it is shown, and the eye is led to
 * a place of it by its id, for the page itself does not scroll. Undefined on a page.
 */
export const InPane = createContext<((id: string) => void) | undefined>(undefined);

/** Leads the eye to what has this id, on a page or in a part of one. */
export function useLead(): (id: string) => void {
  return useContext(InPane) ?? ((id) => void Taro.pageScrollTo({ selector: `#${id}`, duration: 200 }));
}
