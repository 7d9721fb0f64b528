import { JSDOM } from 'jsdom';
import { act, createElement } from 'react';
import type { Root } from 'react-dom/client';
import type { Written } from '../../src/form/engine';
import { inputOf, misread, problemsOf, type Question } from '../../src/form/question';
import { useEngine } from '../../src/form/use-engine';
import { submitSchema } from '../../domain/complaint/filing/schema';

const questions: readonly Question[] = [
  { path: 'text', kind: 'long', label: '您的意见' },
  { path: 'phone', kind: 'tel', label: '电话' },
];
const about = (path: string) => questions.find((one) => one.path === path);

type Engine = ReturnType<typeof useEngine<Written>>;
let root: Root;
let shown: Engine;
let drawn = 0;
/** What lies on the phone. */
let phone: Written | undefined;
let full = false;

function Form() {
  shown = useEngine<Written>({
    open: () => phone ?? { key: 'k1', answers: {} },
    keep: (draft) => {
      if (full) return { code: 'storage-full', say: '手机存储满了。', do: '请清理。', then: 'stop' as const };
      phone = draft;
      return undefined;
    },
  });
  drawn += 1;
  return createElement('p', null, `${String(shown.draft.answers.text ?? '')}/${String(shown.draft.answers.phone ?? '')}`);
}

const typed = (engine: Engine, path: string, value: string) => engine.answer(about(path), path, value);

beforeEach(async () => {
  const { window } = new JSDOM('<div id="app"></div>');
  Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
  Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
  const { createRoot } = await import('react-dom/client');
  [phone, full] = [undefined, false];
  root = createRoot(window.document.getElementById('app')!);
  act(() => root.render(createElement(Form)));
});
afterEach(() => act(() => root.unmount()));

const screen = () => document.getElementById('app')?.textContent;

test('of two fields filled in before the form is drawn again both are kept, on the screen and on the phone', async () => {
  const before = drawn;
  act(() => {
    const sameDrawing = shown;
    typed(sameDrawing, 'text', '按钮点了没有反应');
    typed(sameDrawing, 'phone', '0939-7121234');
    expect(drawn).toBe(before);
    expect(phone?.answers).toEqual({ text: '按钮点了没有反应', phone: '0939-7121234' });
  });
  expect(screen()).toBe('按钮点了没有反应/0939-7121234');
});

test('what is typed and sent in one breath is sent as it was typed', async () => {
  const sent: Written[] = [];
  await act(async () => {
    const sameDrawing = shown;
    typed(sameDrawing, 'text', '按钮点了没有反应');
    await sameDrawing.sending(
      async (draft) => void sent.push(draft),
      () => undefined,
    );
  });
  expect(sent).toEqual([{ key: 'k1', answers: { text: '按钮点了没有反应' } }]);
});

test('a second tap before the first answer sends nothing; when it fails all that was typed is still there, under the same key', async () => {
  let fail = (_: Error) => {};
  let sendings = 0;
  const failures: unknown[] = [];
  const send = () =>
    shown.sending(
      () => {
        sendings += 1;
        return new Promise<void>((_, reject) => (fail = reject));
      },
      (error) => void failures.push(error),
    );
  act(() => typed(shown, 'text', '按钮点了没有反应'));
  await act(async () => void [send(), send()]);
  expect([sendings, shown.waiting]).toEqual([1, true]);
  await act(async () => fail(new Error('offline')));
  expect([failures.length, shown.waiting]).toEqual([1, false]);
  expect(phone).toEqual({ key: 'k1', answers: { text: '按钮点了没有反应' } });
  expect(screen()).toBe('按钮点了没有反应/');
});

test('what is typed while it is being sent stays for the next sending, under a key of its own', async () => {
  act(() => typed(shown, 'text', '按钮点了没有反应'));
  await act(() =>
    shown.sending(
      async ({ answers }) => {
        typed(shown, 'phone', '0939-7121234');
        shown.arrived(answers, 'k2');
        return Promise.resolve();
      },
      () => undefined,
    ),
  );
  expect(phone).toEqual({ key: 'k2', answers: { phone: '0939-7121234' }, leftIn: [] });
  expect(screen()).toBe('/0939-7121234');
});

test('a full phone says so and loses nothing on the screen; an error goes with the field that cures it, a note stands where a number was taken out', async () => {
  act(() => shown.stand({ errors: { text: '请填写您的意见。', phone: '请填写电话。' } }));
  full = true;
  act(() => typed(shown, 'text', '我的身份证 11010519491231002X'));
  expect(shown.told?.code).toBe('storage-full');
  expect(Object.keys(shown.errors)).toEqual(['phone']);
  expect(shown.notes.text).toMatch(/身份证号已经去掉/);
  expect(JSON.stringify(shown.draft)).not.toContain('11010519491231002X');
  expect(screen()).toContain('我的身份证');
});

test('a number of a person is taken out of what stands there now, or left in on purpose', async () => {
  const one = {
    path: 'text',
    text: '13900001101',
    kind: 'mobile' as const,
    from: 2,
    to: 13,
    field: '',
    around: '',
    without: '打',
  };
  act(() => {
    const sameDrawing = shown;
    typed(sameDrawing, 'text', '打 13900001101');
    sameDrawing.decide(one, false);
    sameDrawing.decide(one, true);
  });
  expect(phone).toEqual({ key: 'k1', answers: { text: '打' }, leftIn: ['13900001101'] });
});

test.each([
  ['129.5', 12_950],
  ['１２９。５', 12_950],
  ['1,290.00', 129_000],
  ['¥129元', 12_900],
  ['1e6', /只填数字/],
  ['1.2万', /用数字写完整/],
  ['1.005', /两位小数/],
  ['0x10', /只填数字/],
  ['', undefined],
])('an amount typed as %s is read by the one reader', (text, expected) => {
  const amount: Question = { path: 'askedFen', kind: 'money', label: '一共要多少钱' };
  const answers = { askedFen: text };
  const { askedFen } = inputOf([amount], answers);
  if (!(expected instanceof RegExp)) {
    expect([askedFen, misread([amount], answers)]).toEqual([expected, {}]);
    return;
  }
  // The field says what is wrong with it, not that nothing was filled in.
  const problems = problemsOf(submitSchema.pick({ askedFen: true }), [amount], answers, { askedFen });
  expect(problems).toEqual({ askedFen: expect.stringMatching(expected) });
});
