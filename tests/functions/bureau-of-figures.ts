import { collections } from '../../cloudfunctions/collections';
import type { Complaint } from '../../domain/complaint/complaint';
import type { Figure } from '../../domain/indicator/ledger/figure';
import type { Reported } from '../../domain/indicator/ledger/reported';
import type { MeasureId } from '../../domain/indicator/measures';
import type { Emulator } from '../../emulator/emulator';
import { DEMO_NOW, openBureau } from '../../tools/demo/county';
import personas from '../../tools/demo/personas.json';
import { startEmulator } from '../emulator';
import { as, complaint as form } from './calls';

export const complaint = { ...form, purchase: { ...form.purchase, boughtOn: '2026-10-20' } };

export type Data = Record<string, { _id: string; [field: string]: unknown }[]>;
interface FigureRow extends Figure {
  id: MeasureId;
  byMonth: Figure[];
  byOffice: Figure[];
  reported?: Reported;
}
export interface Overview {
  measures: FigureRow[];
  scores: { no: string; state: string; reason: string }[];
  checked?: { on: string; complaints: number; differences: number };
}

/** The bureau of the file's tests, there from the first test on. */
export let emulator: Emulator;
/** What the functions logged. */
export const lines: string[] = [];

/** Called once at the head of a file: a bureau with an administrator, without a case and on the demonstration day before each test. */
export function useBureauOfFigures(): void {
  beforeAll(async () => {
    emulator = await startEmulator({
      collections: Object.keys(collections),
      personas,
      log: (line) => void lines.push(line),
    });
  });
  beforeEach(async () => {
    emulator.setTime(DEMO_NOW - Date.now());
    await openBureau(emulator);
  });
  afterAll(() => emulator.close());
}

export const data = () => emulator.exportData() as Data;
export const at = (local: string) => emulator.setTime(Date.parse(`${local}:00+08:00`) - Date.now());
export const ask = (path: string, input: unknown, who = as(emulator, 'leader')) => who.call('indicators', path, 'query', input);
export async function figures(input: object = {}): Promise<Overview> {
  const reply = await ask('figures', { year: 2026, ...input });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.data as never;
}
export async function figureOf(id: MeasureId, input: object = {}): Promise<Figure> {
  const { n, d } = (await figures(input)).measures.find((one) => one.id === id)!;
  return { n, d };
}
export async function timer(): Promise<Record<string, number | undefined>> {
  const { data: done } = (await emulator.callTimer('timer')) as { data: Record<string, number | undefined> };
  expect(Object.values(done)).not.toContain('failed');
  return done;
}

/** One case worked to an end in time and rated twice, one that is decided late, one withdrawn; `each` is asked after every step. */
export async function story(each: () => Promise<void> = async () => undefined) {
  at('2026-11-02T09:00');
  const first = (await as(emulator, 'consumer').submit(complaint)).data.id;
  const forgotten = (await as(emulator, 'consumer2').submit(complaint)).data.id;
  const left = (await as(emulator, 'consumer3').submit(complaint)).data.id;
  await each();
  const terms = '商家退还货款 129.50 元，已经退回原付款账户。';
  const steps: [string, string, string, string, object][] = [
    ['2026-11-04T10:00', 'handler', first, 'accept', {}],
    ['2026-11-05T10:00', 'consumer3', left, 'withdraw', { reason: '已经退款，不投诉了' }],
    ['2026-11-05T11:00', 'intake', first, 'set12315', { number: '1620000202611020001' }],
    ['2026-11-12T09:00', '', '', '', {}],
    ['2026-11-16T15:00', 'handler', forgotten, 'accept', {}],
    ['2026-11-18T15:00', 'handler', first, 'agree', { form: 'performed', terms, respondentConsent: '店主电话同意调解，录音 5' }],
    ['2026-11-20T20:00', 'consumer', first, 'rate', { stars: 4 }],
    ['2026-11-21T20:00', 'consumer', first, 'rate', { stars: 5 }],
  ];
  for (const [when, who, id, command, input] of steps) {
    at(when);
    if (who) {
      const { version } = data().complaints!.find(({ _id }) => _id === id) as unknown as Complaint;
      const reply = await as(emulator, who).act(id, version, command, input);
      if (!reply.ok) throw new Error(`${command}: ${JSON.stringify(reply.error)}`);
    }
    await each();
  }
  return { first, forgotten };
}
