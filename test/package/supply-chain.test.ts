import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { bundledPackages } from '../../scripts/lib/bundled.mjs';
import { thirdPartyNotices } from '../../scripts/lib/notices.mjs';
import { at } from '../../scripts/lib/paths.mjs';
import { sbom } from '../../scripts/lib/sbom.mjs';

const files = (...inputs: string[]) => [
  { inputs: Object.fromEntries(inputs.map((input) => [input, input])), outputs: {} },
];
const ohm = 'node_modules/ohm-js/src/main.js';

interface Bom {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly metadata: { readonly component: { readonly licenses: unknown } };
}

const bundled = async (): Promise<Bom> => JSON.parse(await readFile(at('dist/sbom.cdx.json'), 'utf8')) as Bom;

test('the bill of materials names what the notices name, with licence and checksum', async () => {
  const { components, metadata } = await bundled();
  const notices = await readFile(at('dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  const named = [...notices.matchAll(/^-{80}\n\n(\S+) (\S+) \((\S+)\)$/gmu)].map((match) => match.slice(1).join(' '));
  expect(
    components.map(({ name, version, licenses }) => `${name} ${version} ${licenses[0]?.license.id ?? ''}`),
  ).toEqual([...new Set(named)]);
  for (const { hashes } of components) {
    expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/u) as string }]);
  }
  expect(metadata.component.licenses).toEqual([{ license: { id: 'EPL-2.0' } }]);
});

test('what the extension needs at run time is in it', async () => {
  const { dependencies } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { dependencies: object };
  const names = (await bundled()).components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test('every package of the lockfile has a checksum', async () => {
  const { packages } = JSON.parse(await readFile(at('package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string; link?: boolean }>;
  };
  const without = Object.entries(packages).filter(
    ([folder, { integrity }]) => folder !== '' && integrity === undefined,
  );
  expect(without).toEqual([]);
});

test('packages are told from the inputs of the bundles', () => {
  const packages = bundledPackages(files(ohm, 'node_modules/ohm-js/src/util.js', 'server/src/cli.ts'));
  expect(packages.map(({ name, license }) => `${name} ${license}`)).toEqual(['ohm-js MIT']);
  expect(thirdPartyNotices(packages)).toContain('ohm-js');
});

test('scoped names are written as addresses of packages have them', () => {
  const packages = [
    {
      folder: '',
      name: '@a/b',
      version: '1.2.3',
      license: 'MIT',
      integrity: `sha512-${Buffer.from('x').toString('base64')}`,
    },
  ];
  expect(sbom({ name: 'esm', version: '1.0.0', license: 'EPL-2.0' }, packages)).toContain('"pkg:npm/%40a/b@1.2.3"');
});

test('a package that runs a script when it is installed is not bundled', () => {
  expect(() => bundledPackages(files('node_modules/esbuild/lib/main.js'))).toThrow(
    /runs a script when it is installed/u,
  );
});

test('a package that the lockfile does not know is not bundled', () => {
  expect(() => bundledPackages(files('node_modules/ohm-js/node_modules/ohm-js/index.js'))).toThrow();
});
