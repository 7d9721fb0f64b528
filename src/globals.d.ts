/// <reference types="@tarojs/taro" />
declare module '*.scss';

/** The CloudBase environment that this build speaks to; empty: the one that WeChat takes by itself. */
declare const CLOUD_ENV: string;
/** This build speaks to an environment for trials: nothing in it is a real complaint. */
declare const CLOUD_TRIAL: boolean;
