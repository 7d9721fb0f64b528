import { refuseLargeCall } from '../../emulator/functions/limits';

/** Answers a call of the mini-program to a cloud function: `wx.cloud.callFunction({name, data})` → result. */
export type CallFunction = (name: string, data: unknown) => Promise<unknown>;

export interface Options {
  success?: (result: object) => void;
  fail?: (error: object) => void;
  complete?: (result: object) => void;
  [key: string]: unknown;
}

/** What a phone is set to. */
export interface Device {
  /** WeChat's font size; 15 to 17 is usual. */
  fontSize?: number;
  /** A base library from before `getAppBaseInfo`. */
  oldLibrary?: boolean;
  /** Answers every question of a modal with its second word. */
  declines?: boolean;
}

/** WeChat's way: callbacks when given, a promise when not. */
export type Answer = (name: string, options: Options | undefined, work: () => object | void) => Promise<unknown>;

export interface Routing {
  open(how: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch', url: string): void;
  back(delta: number): void;
}

/** What WeChat looks at before it lets some interfaces be used. */
export interface Situation {
  /** A tab page is on top, so that a tab bar is shown. */
  onTab(): boolean;
  /** A tap is being handled this very turn: what goes on after a promise or a timer is no gesture any more. */
  inTap(): boolean;
}

export interface WxLog {
  /** Members that were read and are not stood in for. */
  unstubbed: Set<string>;
  toasts: string[];
  modals: { title?: string; content?: string }[];
  /** What WeChat would have refused, as its `errMsg`, whether or not the program minds. */
  refused: string[];
  /** The text beside each tab, by its index. */
  badges: Map<number, string>;
  /** Templates the person accepted a message of. */
  subscribed: string[];
  /** Numbers that were called, and places that were shown on the map. */
  called: string[];
  shown: string[];
  /** A newer version: whether WeChat has fetched it, and how often the program was ended to begin with it. */
  update: { fetched: boolean; applied: number };
  /** WeChat's question before a privacy interface: whether it was agreed to, what was answered, what reached the clipboard. */
  privacy: { agreed: boolean; answers: string[]; contractOpened: number; clipboard: string[] };
}

/**
 * The part of `wx` the product uses. Anything else a built package reads is noted in the log, so that a test can say
 * which member still needs an answer, instead of the app finding an empty function.
 */
export function makeWx(
  routing: Routing & Situation,
  callFunction: CallFunction,
  storage: Map<string, unknown>,
  files: (answer: Answer) => Record<string, unknown>,
  device: Device = {},
) {
  const log: WxLog = {
    unstubbed: new Set(),
    toasts: [],
    modals: [],
    refused: [],
    badges: new Map(),
    subscribed: [],
    called: [],
    shown: [],
    update: { fetched: false, applied: 0 },
    privacy: { agreed: true, answers: [], contractOpened: 0, clipboard: [] },
  };
  const answer: Answer = (name, options, work) => {
    try {
      const result = { errMsg: `${name}:ok`, ...work() };
      options?.success?.(result);
      options?.complete?.(result);
      return Promise.resolve(result);
    } catch (error) {
      const failed = { errMsg: `${name}:fail ${(error as Error).message}` };
      log.refused.push(failed.errMsg);
      options?.fail?.(failed);
      options?.complete?.(failed);
      return options?.fail || options?.complete || options?.success ? Promise.resolve(failed) : Promise.reject(failed);
    }
  };
  const updateListeners: (() => void)[] = [];
  const errorListeners: ((text: string) => void)[] = [];
  const rejectionListeners: ((told: { reason: unknown }) => void)[] = [];
  let askPrivacy: ((resolve: (answer: { event: string; buttonId?: string }) => void) => void) | undefined;
  /** As WeChat does: without an answer the interface waits, with a no it fails. */
  const permitted = () =>
    new Promise<boolean>((done) => {
      const { privacy } = log;
      if (privacy.agreed || !askPrivacy) return done(privacy.agreed);
      askPrivacy(({ event, buttonId }) => {
        privacy.answers.push(buttonId ? `${event} ${buttonId}` : event);
        if (event === 'exposureAuthorization') return;
        privacy.agreed = event === 'agree';
        done(privacy.agreed);
      });
    });
  const route = (how: Parameters<Routing['open']>[0]) => (options: Options) =>
    answer(how, options, () => routing.open(how, String(options.url)));
  const quiet = (name: string) => (options?: Options) => answer(name, options, () => undefined);
  /** The tab bar can be changed only while it is shown. */
  const tabBar = (name: string, change: (options: Options) => void) => (options: Options) =>
    answer(name, options, () => {
      if (!routing.onTab()) throw new Error('not TabBar page');
      change(options);
    });
  const subscribe = (options: Options) =>
    answer('requestSubscribeMessage', options, () => {
      if (!routing.inTap()) throw new Error('can only be invoked by user TAP gesture.');
      const templates = options.tmplIds as string[];
      log.subscribed.push(...templates);
      return Object.fromEntries(templates.map((one) => [one, 'accept']));
    });
  const carry = async (name: string, data: unknown) => {
    try {
      refuseLargeCall(data);
    } catch (error) {
      const failed = Object.assign(error as Error, { errCode: -501007, errMsg: 'cloud.callFunction:fail data exceed max size' });
      log.refused.push(failed.errMsg);
      throw failed;
    }
    return { result: await callFunction(name, data), errMsg: 'cloud.callFunction:ok' };
  };
  const windowInfo = {
    windowWidth: 375,
    windowHeight: 667,
    screenWidth: 375,
    screenHeight: 667,
    pixelRatio: 2,
    statusBarHeight: 20,
    safeArea: { bottom: 667 },
  };
  const system = {
    ...windowInfo,
    platform: 'ios',
    system: 'iOS 16',
    SDKVersion: '3.8.0',
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: device.fontSize ?? 16,
    model: 'harness',
    brand: 'harness',
  };
  const { uploadFile, ...withFiles } = files(answer);
  const stood: Record<string, unknown> = {
    ...withFiles,
    // Webpack's own list of chunks hangs on wx.
    webpackJsonp: undefined,
    env: { USER_DATA_PATH: 'wxfile://usr' },
    navigateTo: route('navigateTo'),
    redirectTo: route('redirectTo'),
    switchTab: route('switchTab'),
    reLaunch: route('reLaunch'),
    navigateBack: (options: Options = {}) => answer('navigateBack', options, () => routing.back(Number(options.delta ?? 1))),
    getSystemInfoSync: () => system,
    getWindowInfo: () => windowInfo,
    ...(device.oldLibrary ? {} : { getAppBaseInfo: () => system }),
    getDeviceInfo: () => system,
    getSystemSetting: () => ({}),
    getMenuButtonBoundingClientRect: () => ({ top: 24, left: 281, width: 87, height: 32, right: 368, bottom: 56 }),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getAccountInfoSync: () => ({ miniProgram: { envVersion: 'develop' } }),
    getStorageSync: (key: string) => storage.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => {
      // 1 MB a key, 10 MB in all; over that WeChat throws and keeps what was there.
      const size = (one: unknown) => Buffer.byteLength(JSON.stringify(one));
      const others = [...storage].reduce((sum, [name, kept]) => (name === key ? sum : sum + size(kept)), 0);
      if (size(value) > 2 ** 20 || others + size(value) > 10 * 2 ** 20)
        throw new Error('setStorageSync:fail exceed storage max size 10Mb');
      storage.set(key, value);
    },
    removeStorageSync: (key: string) => void storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...storage.keys()], currentSize: 0, limitSize: 10240 }),
    showToast: (options: Options) => answer('showToast', options, () => void log.toasts.push(String(options.title))),
    showModal: (options: Options) =>
      answer('showModal', options, () => {
        log.modals.push({ title: options.title as string, content: options.content as string });
        return { confirm: !device.declines, cancel: device.declines === true };
      }),
    getUpdateManager: () => ({
      onCheckForUpdate: (listener: (found: { hasUpdate: boolean }) => void) => void listener({ hasUpdate: log.update.fetched }),
      onUpdateReady: (listener: () => void) => void updateListeners.push(listener),
      onUpdateFailed: () => undefined,
      // WeChat ends the program at once; before the new one is there it refuses.
      applyUpdate: () => {
        if (!log.update.fetched) throw new Error('applyUpdate:fail update is not ready');
        log.update.applied += 1;
      },
    }),
    onError: (listener: (text: string) => void) => void errorListeners.push(listener),
    onUnhandledRejection: (listener: (told: { reason: unknown }) => void) => void rejectionListeners.push(listener),
    canIUse: (name: string) => !(device.oldLibrary && name === 'getAppBaseInfo'),
    onNeedPrivacyAuthorization: (listener: typeof askPrivacy) => void (askPrivacy = listener),
    openPrivacyContract: (options?: Options) =>
      answer('openPrivacyContract', options, () => void (log.privacy.contractOpened += 1)),
    setClipboardData: (options: Options) =>
      permitted().then((may) =>
        answer('setClipboardData', options, () => {
          if (!may) throw new Error('privacy permission is not authorized');
          log.privacy.clipboard.push(String(options.data));
        }),
      ),
    makePhoneCall: (options: Options) =>
      answer('makePhoneCall', options, () => void log.called.push(String(options.phoneNumber))),
    openLocation: (options: Options) => answer('openLocation', options, () => void log.shown.push(String(options.name))),
    setTabBarBadge: tabBar('setTabBarBadge', ({ index, text }) => log.badges.set(Number(index), String(text))),
    removeTabBarBadge: tabBar('removeTabBarBadge', ({ index }) => log.badges.delete(Number(index))),
    showTabBarRedDot: tabBar('showTabBarRedDot', ({ index }) => log.badges.set(Number(index), '')),
    hideTabBarRedDot: tabBar('hideTabBarRedDot', ({ index }) => log.badges.delete(Number(index))),
    requestSubscribeMessage: subscribe,
    nextTick: (then: () => void) => void setTimeout(then, 0),
    createSelectorQuery: () => emptyQuery(),
    cloud: {
      init: () => undefined,
      uploadFile,
      callFunction: (options: Options) => {
        const sent = carry(String(options.name), options.data);
        if (!options.success && !options.fail) return sent;
        sent.then(options.success, options.fail as (error: unknown) => void);
        return undefined;
      },
    },
  };
  for (const name of [
    'hideToast',
    'showLoading',
    'hideLoading',
    'hideTabBar',
    'setNavigationBarTitle',
    'setNavigationBarColor',
    'stopPullDownRefresh',
    'pageScrollTo',
    'vibrateShort',
    'enableAlertBeforeUnload',
    'disableAlertBeforeUnload',
  ]) {
    stood[name] = quiet(name);
  }
  for (const name of [
    'onAppHide',
    'onThemeChange',
    'offThemeChange',
    'onPageNotFound',
    'onNetworkStatusChange',
    'offNetworkStatusChange',
    'onWindowResize',
    'offWindowResize',
    'onKeyboardHeightChange',
    'offKeyboardHeightChange',
  ]) {
    stood[name] = () => undefined;
  }
  const wx = new Proxy(stood, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target)) log.unstubbed.add(name);
      return Reflect.get(target, name) as unknown;
    },
  });
  /** What WeChat tells the program by itself. */
  const tells = {
    updateFetched: () => {
      log.update.fetched = true;
      for (const listener of updateListeners) listener();
    },
    error: (text: string) => errorListeners.forEach((listener) => listener(text)),
    rejection: (reason: unknown) => rejectionListeners.forEach((listener) => listener({ reason })),
  };
  return { wx, log, tells };
}

/** A selector query finds nothing here: there is no layout to measure. */
function emptyQuery() {
  const query: Record<string, unknown> = {};
  for (const name of ['in', 'select', 'selectAll', 'selectViewport', 'boundingClientRect', 'scrollOffset', 'fields', 'node'])
    query[name] = () => query;
  query.exec = (then?: (found: unknown[]) => void) => void then?.([]);
  return query;
}
