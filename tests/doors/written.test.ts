import { memberIdOf } from '../../tools/demo/member-id';
import { openidOf } from '../emulator';
import { writingOf } from './written';

const [admin, consumer] = ['admin', 'consumer'].map((who) => memberIdOf(openidOf(who))) as [string, string];

test('what a caller wrote itself is its own, and nobody else’s', () => {
  const writing = writingOf();
  writing.accepted('accounts.invite', 'admin', { name: `周晓燕 ${consumer}`, roles: [] });
  expect(writing.isOwn('admin', consumer)).toBe(true);
  expect(writing.isOwn('intake', consumer)).toBe(false);
  expect(writing.isOwn('admin', admin)).toBe(false);
});

test('what an office announced stands in a reply under its name; an id anywhere else in that reply, or told by a door that announces nothing, is still seen', () => {
  const writing = writingOf();
  writing.accepted('complaints.publishChannel', 'admin', { channel: { note: ` 请找 ${consumer} ` } });
  writing.accepted('complaints.say', 'admin', { text: `也找 ${consumer}` });
  const told = (reply: unknown) => JSON.stringify(writing.withoutPublished(reply));
  expect(told({ channels: [{ note: `请找 ${consumer}` }] })).not.toContain(consumer);
  expect(told({ channels: [{ by: consumer, note: `请找 ${consumer}` }] })).toContain(consumer);
  expect(told({ channels: [{ by: `请找 ${consumer}` }] })).toContain(consumer);
  expect(told({ channels: [{ note: `请找 ${admin}` }] })).toContain(admin);
  expect(told({ messages: [{ text: `也找 ${consumer}` }] })).toContain(consumer);
});
