// A function whose every procedure fails in a way nobody foresaw.
import { procedure, router } from '../../cloudfunctions/kernel/procedure';
import { serve } from '../../cloudfunctions/kernel/serve';
import { answered, db } from '../../cloudfunctions/kernel/store';

const door = procedure.meta({ access: 'anyone' });

export const main = serve(
  router({
    thrown: door.query(() => {
      throw new Error('secret of thrown');
    }),
    rejected: door.query(() =>
      Promise.reject(Object.assign(new Error('secret of rejected'), { code: 'X', data: { phone: '1' } })),
    ),
    database: door.query(() => answered(db.collection('nobody-secret').doc('x').get())),
  }),
);
