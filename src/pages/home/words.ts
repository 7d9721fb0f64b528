import type { HomeName } from '@domain/bureau/homes';
import type { client } from '../../cloud/client';

type Homes = Awaited<ReturnType<typeof client.complaints.home.query>>['home'];
/** What stands on the first page of this name. */
export type HomeOf<N extends HomeName> = Extract<Homes, { as: N }>;

/** What one comes as, on the switch of who has several first pages, and what its page begins with. */
export const homeWords: Record<HomeName, { name: string; title: string }> = {
  leader: { name: '负责人', title: '今天要定的' },
  desk: { name: '办案', title: '今天要办的' },
  taskForce: { name: '专班', title: '示范区指标' },
  admin: { name: '管理', title: '管理' },
  merchant: { name: '商家', title: '您的店铺' },
  consumer: { name: '消费者', title: '买东西遇到问题，我们来调解' },
};
