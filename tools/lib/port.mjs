import { createServer } from 'node:net';

/** How one chooses a port where one types commands on this system. */
const withPort = (port) => (process.platform === 'win32' ? `$env:PORT=${port}; npm start` : `PORT=${port} npm start`);

/** Whether this machine lets us listen there; the answer is a reason in plain words, or undefined when it does. */
export function whyPortIsRefused(port) {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    return Promise.resolve(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE')
        done(`Port ${port} is taken: stop what uses it, or choose another with ${withPort(port + 1)}.`);
      else if (error.code === 'EACCES')
        done(`Port ${port} may not be opened by this user: choose one above 1024 with ${withPort(4175)}.`);
      else done(`Port ${port} cannot be opened (${error.code}).`);
    });
    probe.once('listening', () => probe.close(() => done(undefined)));
    probe.listen(port, '127.0.0.1');
  });
}

/** A port that is free now. */
export function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
