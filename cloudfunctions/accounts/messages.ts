import { MESSAGE_SETTING, type MessageSetting } from '../kernel/delivery';
import { commit, type Answer, type MemberContext } from '../kernel/commit';
import { read } from '../kernel/store';

/** Sets the template by which people hear outside the program; ids differ from account to account, so it is no part of the code. */
export async function setTemplate(ctx: MemberContext, template: string): Promise<Answer> {
  const before = await read<MessageSetting>('settings', MESSAGE_SETTING);
  const ref = { kind: 'setting', collection: 'settings' as const, id: MESSAGE_SETTING, version: before?.version ?? 0 };
  return commit<MessageSetting>(
    ctx,
    ref,
    'setTemplate',
    { template },
    {
      decide: (setting) => {
        const next: MessageSetting = { _id: MESSAGE_SETTING, version: (setting?.version ?? 0) + 1, template };
        const answer = { id: next._id, version: next.version };
        return { next, relation: 'admin', shown: ctx.actor.name, entries: [], notices: [], answer, dueBy: '' };
      },
    },
  );
}
