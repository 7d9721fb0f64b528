import { JSDOM } from 'jsdom';
import { setTimeout as pause } from 'node:timers/promises';
import { dist, openidOf, startBureau } from '../emulator';
import { bootWeapp, type WeappHost } from '../weapp/host';
import { moveOn, outbreakIn } from './functions-host';
import { personAt, type Screen } from './screens';
import type { CallFunction } from '../weapp/wx';
import type { Host } from './story';

/** The compiled mini-program on WeChat's own component framework; its `wx.cloud.callFunction` reaches the emulator. */
export async function weappHost(): Promise<Host> {
  const emulator = await startBureau();
  const { window } = new JSDOM('', { pretendToBeVisual: true });
  Object.assign(globalThis, { window, document: window.document });
  const phones: WeappHost[] = [];
  return {
    person(persona) {
      const openid = openidOf(persona);
      let waiting = 0;
      const call: CallFunction = (name, data) => {
        waiting += 1;
        return emulator.call(name, JSON.parse(JSON.stringify(data)), openid).finally(() => (waiting -= 1));
      };
      const phone = bootWeapp(dist('weapp'), call);
      phones.push(phone);
      return Promise.resolve(personAt(screenOf(phone, () => waiting > 0)));
    },
    later: (local) => moveOn(emulator, local),
    outbreak: () => outbreakIn(emulator),
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

function screenOf(phone: WeappHost, waits: () => boolean): Screen {
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
    async pickToday(id) {
      await there(id);
      phone.fire(id, 'change', { value: '2026-11-24' });
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
  };
}
