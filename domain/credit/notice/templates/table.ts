import type { Template } from './template';
import { abnormals, others } from './lists';
import { occasions } from './occasions';
import { penalties } from './penalties';

/** Every template, as data. */
export const templates = { ...penalties, ...abnormals, ...others, ...occasions } as const satisfies Record<string, Template>;
export type TemplateKey = keyof typeof templates;
