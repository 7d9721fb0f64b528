import type { Enrolment, EnrolmentState } from './enrolment';

const liveStates: readonly EnrolmentState[] = ['applied', 'reviewed', 'open', 'suspended'];

/** The lists an enrolment stands in. */
export const enrolmentLists = {
  state: (state: EnrolmentState) => `s:${state}`,
  /** Applied for or admitted, of one merchant: there is one at most. */
  live: (merchant: string) => `l:${merchant}`,
  /** Everybody may read that it is enrolled, or suspended. */
  public: 'public',
  publicOf: (merchant: string) => `p:${merchant}`,
  /** Those of them with an account at the national platform's ODR: they alone are ODR firms. */
  odr: 'odr',
} as const;

/** Applied for or admitted, and not over: of one merchant there is one at most. Pure. */
export const isLive = ({ state }: Pick<Enrolment, 'state'>): boolean => liveStates.includes(state);

export const isPublic = ({ state }: Pick<Enrolment, 'state'>): boolean => state === 'open' || state === 'suspended';

/** By what an enrolment is listed, as it is kept beside it. Pure. */
export function enrolmentListed({ state, merchant, odr }: Enrolment): { lists: string[] } {
  return {
    lists: [
      enrolmentLists.state(state),
      ...(isLive({ state }) ? [enrolmentLists.live(merchant)] : []),
      ...(isPublic({ state })
        ? [enrolmentLists.public, enrolmentLists.publicOf(merchant), ...(odr ? [enrolmentLists.odr] : [])]
        : []),
    ],
  };
}
