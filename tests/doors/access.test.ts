import type { Emulator } from '../../emulator/emulator';
import { complaintTable } from '../../domain/complaint/acts/table';
import { memberIdOf } from '../../tools/demo/member-id';
import { startBureau } from '../emulator';
import { randomOf } from '../random';
import { callers, send } from './people';
import { everyDoor, type Door } from './routers';
import { sample } from './sample';

let emulator: Emulator;
let doors: Door[];
beforeAll(async () => {
  emulator = await startBureau();
  doors = await everyDoor();
});
afterAll(() => emulator.close());

const everything = () => JSON.stringify(emulator.exportData());
const pool = {
  texts: ['2026-11-20', 'c_000000000000000000000000', '云屏山货铺', 'x'.repeat(43)],
  numbers: [1, 2026],
  commands: { accept: complaintTable.accept.asks },
};

/** The roles that the bureau has written down for a caller; everybody who has an identity may file. */
function rolesOf(openid: string): string[] {
  const member = emulator.exportData().members?.find(({ _id }) => _id === memberIdOf(openid));
  return ['consumer', ...((member?.roles as string[] | undefined) ?? [])];
}

test('every procedure of every function, as everyone: closed to nobody-in-particular and to roles it does not name, before anything is read of the input', async () => {
  const before = everything();
  const tried = { open: 0, closed: 0 };
  const people = Object.entries(callers).map(([who, openid]) => ({ who, openid, roles: rolesOf(openid) }));
  for (const door of doors) {
    for (const { who, openid, roles } of people) {
      const allowed = openid !== '' && (door.access === 'anyone' || door.access.some((role) => roles.includes(role)));
      if (allowed && door.type === 'mutation') continue;
      const input = door.input && sample(door.input, pool, randomOf(1));
      const call = { path: door.path, type: door.type, input, key: `access-${door.name}-${door.path}`, clientVersion: 'access' };
      const { ok, error } = await send(emulator, door.name, call, openid);
      const told = [door.name, door.path, who, ok ? 'ok' : error.code];
      if (!openid) expect(told).toEqual([door.name, door.path, who, 'not-signed-in']);
      else if (!allowed) expect(told).toEqual([door.name, door.path, who, 'not-allowed']);
      else expect(['internal', 'not-signed-in']).not.toContain(told[3]);
      tried[allowed ? 'open' : 'closed'] += 1;
    }
  }
  expect(everything()).toBe(before);
  // Nobody, consumers and a stranger alone make more refusals than this.
  expect(tried.closed).toBeGreaterThan(doors.length);
  expect(tried.open).toBeGreaterThan(doors.length);
}, 600_000);

test('the scheduler finds no door in any function but its own, whatever its event says', async () => {
  const before = everything();
  for (const name of new Set(doors.map((door) => door.name)))
    expect(await emulator.callTimer(name)).toMatchObject({ ok: false, error: { code: 'unknown-command' } });
  expect(everything()).toBe(before);
});

test('what the scheduled function does it does for the scheduler alone: a person who calls it, however the message looks, sets nothing off', async () => {
  const before = everything();
  for (const openid of Object.values(callers)) {
    for (const data of [
      {},
      { Type: 'Timer', TriggerName: 'every-5-minutes' },
      { path: 'run', type: 'mutation', key: 'x'.repeat(9) },
    ])
      await emulator.call('timer', data, openid).catch(() => undefined);
  }
  expect(everything()).toBe(before);
});
