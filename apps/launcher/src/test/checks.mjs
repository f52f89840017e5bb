import path from 'node:path';
import { root } from '../paths.mjs';

const bin = (name, file) => path.join(root, 'node_modules', name, file);

/** What must hold before the tests proper; each counts as one test. `args` are for Node. */
export const checks = [
  { name: 'format', args: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  {
    name: 'lint',
    args: [bin('eslint', 'bin/eslint.js'), '--config', '.eslint.config.mjs', '--max-warnings', '0', '.'],
  },
  { name: 'types', args: [bin('typescript', 'bin/tsc'), '-p', 'tsconfig.json', '--noEmit'] },
  {
    name: 'dependencies',
    args: [
      bin('dependency-cruiser', 'bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'apps',
      'libs',
      'migrations',
    ],
  },
  { name: 'build', args: [path.join(root, 'apps/launcher/ensure.mjs'), '--image'] },
];
