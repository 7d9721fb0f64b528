import { sayInstant } from '@domain/said-time';
import { moment } from '../cloud/client';

/** When something was, as {@link sayInstant} says it on the bureau's day, which is no device's. */
export const sayWhen = (instant: number): string => sayInstant(instant, moment()?.today);
