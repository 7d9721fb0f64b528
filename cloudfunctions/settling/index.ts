import { serve } from '../kernel/serve';
import { firstReads, router } from './router';

export const main = serve(router, firstReads);
