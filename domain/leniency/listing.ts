import type { Leniency } from './leniency';

/** By what a list is narrowed; one mark of each. */
export const listMark = {
  state: (state: string) => `s:${state}`,
  stage: (stage: string) => `g:${stage}`,
  merchant: (id: string) => `m:${id}`,
};

/** The lists such a record stands in. Pure. */
export function leniencyListed({ state, stage, merchant }: Leniency): { lists: string[]; dueBy: string } {
  const lists = [listMark.state(state), listMark.stage(stage), ...(merchant ? [listMark.merchant(merchant)] : [])];
  return { lists, dueBy: '' };
}
