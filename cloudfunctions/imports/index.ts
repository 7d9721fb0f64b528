import { serve } from '../kernel/serve';
import { router } from './router';

export const main = serve(router);
