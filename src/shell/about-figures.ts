import { county } from '@config/county';

/** Whose figures these are, by which version of the framework, and whom the assessment is about: every page of figures and scores says it. */
export const sayAboutFigures = (version: string): string =>
  `${county.name}内部测算 · 按 ${version}版，2026 版指标未取得；评估对象为${county.city}（推定）。`;
