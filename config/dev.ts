import type { UserConfigExport } from '@tarojs/cli';

/** Of `npm run dev`: the emulator serves what is written, and pages hear of a rebuild from this port. */
const port = Number(process.env.REBUILDS_PORT ?? 4275);

export default {
  logger: { quiet: true, stats: false },
  // Apart from dist/h5, which `npm start` takes for the build of the sources it was made of.
  outputRoot: 'dist/dev-h5',
  h5: {
    devServer: {
      host: '127.0.0.1',
      port,
      hot: false,
      open: false,
      static: false,
      client: { webSocketURL: `ws://127.0.0.1:${port}/ws`, overlay: { errors: true, warnings: false, runtimeErrors: false } },
      devMiddleware: { writeToDisk: true },
    },
    // One name a file: the folder does not fill with what each edit left.
    output: { filename: 'js/[name].js', chunkFilename: 'js/[name].js' },
  },
} satisfies UserConfigExport<'webpack5'>;
