import { JSDOM } from 'jsdom';
import { setTimeout as pause } from 'node:timers/promises';
import { dist, openidOf, startBureau } from '../emulator';
import { bootWeapp, newMemory, type Memory, type WeappHost } from '../weapp/host';
import { civilDateOf } from '../../domain/civil-date';
import { ids } from '../../src/ui/ids';
import { filesOf } from '../functions/evidence-phone';
import { photo } from '../pictures';
import type { Screen, Stage } from './screen';
import type { CallFunction } from '../weapp/wx';

/** The compiled mini-program on WeChat's own component framework; its `wx.cloud.callFunction` reaches the emulator. */
export async function weappStage(): Promise<Stage> {
  const emulator = await startBureau();
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  const phones: WeappHost[] = [];
  return {
    emulator,
    screenFor(persona) {
      const openid = openidOf(persona);
      let waiting = 0;
      const call: CallFunction = (name, data) => {
        waiting += 1;
        return emulator.call(name, JSON.parse(JSON.stringify(data)), openid).finally(() => (waiting -= 1));
      };
      const memory = newMemory(async (cloudPath, bytes) => {
        const { status } = await filesOf(emulator, persona).put(cloudPath, bytes);
        if (status !== 200) throw new Error(String(status));
      });
      const phone = bootWeapp(dist('weapp'), call, {}, memory);
      phones.push(phone);
      return Promise.resolve(
        screenOf(
          phone,
          memory,
          () => waiting > 0,
          () => civilDateOf(emulator.now()),
        ),
      );
    },
    faults: () =>
      phones.flatMap(({ errors, log }) => [
        ...errors.map(String),
        ...log.refused,
        ...[...log.unstubbed].map((name) => `wx.${name} has no answer`),
      ]),
    async close() {
      for (const phone of phones) phone.close();
      await emulator.close();
    },
  };
}

function screenOf(phone: WeappHost, memory: Memory, waits: () => boolean, today: () => string): Screen {
  // A person is slower than React.
  const rendered = () => pause(50);
  const text = async () => {
    // Not before every answer is on the screen.
    await phone.until(() => !waits(), 'answers of the functions');
    await rendered();
    return phone.text();
  };
  const there = (id: string) => phone.until(() => phone.has(id), `#${id}`);
  return {
    open: (route) => Promise.resolve(phone.launch(route)),
    async tap(id) {
      await there(id);
      phone.tap(id);
      await rendered();
    },
    async type(id, value) {
      await there(id);
      phone.type(id, value);
      await rendered();
    },
    async pickDay(id, day = today()) {
      await there(id);
      phone.fire(id, 'change', { value: day });
      await rendered();
    },
    async read(id) {
      await there(id);
      return text();
    },
    async readUntil(wanted) {
      await phone.until(() => phone.text().includes(wanted), wanted);
      return text();
    },
    async readWithout(gone) {
      await phone.until(() => !phone.text().includes(gone), `no ${gone}`);
      return text();
    },
    async tapText(wanted) {
      await phone.until(() => phone.text().includes(wanted), wanted);
      phone.tapText(wanted);
    },
    has: (id) => Promise.resolve(phone.has(id)),
    async addPicture() {
      memory.files.album = [photo(1)];
      await there(ids.addPicture);
      phone.tap(ids.addPicture);
    },
    // The platform's questions are answered as they are put.
    saysYes: () => Promise.resolve(),
    async forward() {
      // The platform's own list of friends: the page says what they are handed.
      if (!phone.forwarded()) throw new Error('this page cannot be sent on');
      await text();
    },
  };
}
