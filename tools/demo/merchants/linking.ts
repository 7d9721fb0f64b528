import { writtenCases } from '../cases';
import { drawnCourses } from '../plan';
import type { Step } from '../scenarios/scenario';

/** Shops that people complain of and that stand in the register: two of the three have an account. */
const registered: Readonly<Record<string, string>> = {
  云屏山货铺: 'merchant-1',
  老灶腊味: 'merchant-8',
  嘉陵手机配件: 'merchant-10',
};

/** What was complained of, by the slot of each case. A case that was merged into another goes on there. */
const about = (): { slot: string; shop: string }[] => [
  ...writtenCases.map(({ form }, n) => ({ slot: `w${n}`, shop: form.respondent.name })),
  ...drawnCourses()
    .filter(({ steps }) => !steps.some(({ alsoWrites }) => alsoWrites))
    .map(({ slot, shop }) => ({ slot, shop: shop.name })),
];

/** Each case about a shop of the register is linked with it, the day before the demonstration opens, by who leads every case of the county. */
export const linkingSteps = (): Step[] =>
  about().flatMap(({ slot, shop }, n): Step[] => {
    const merchant = registered[shop];
    if (!merchant) return [];
    return [
      {
        ...{ at: '2026-11-23T16:50', as: 'leader', function: 'complaints', path: 'act', slot, key: `demo-link-${n}` },
        input: (known) => {
          const { id, version } = known(slot);
          return { id, version, command: 'linkMerchant', input: { of: `${known(merchant).id}:s1` } };
        },
      },
    ];
  });
