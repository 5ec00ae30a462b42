import { transform } from '@swc/core';
import { build } from 'esbuild';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';

const workspace = path.resolve(import.meta.dirname, '../..');
const root = path.join(workspace, 'apps/api/src');
const outdir = path.join(workspace, 'dist/apps/api');

/** esbuild bundles, swc writes the types of constructor parameters that Nest injects by. */
const decoratorMetadata = {
  name: 'decorator-metadata',
  setup(bundler) {
    bundler.onLoad({ filter: /apps[\\/]api[\\/]src[\\/].*\.ts$/ }, async ({ path: file }) => {
      const { code } = await transform(await readFile(file, 'utf8'), {
        filename: file,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
      });
      return { contents: code, loader: 'js' };
    });
  },
};

await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: [path.join(root, 'main.ts'), path.join(root, 'command-line/*.ts')],
  outdir,
  outbase: root,
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  tsconfig: path.join(workspace, 'tsconfig.base.json'),
  outExtension: { '.js': '.mjs' },
  plugins: [decoratorMetadata],
  logLevel: 'warning',
});
