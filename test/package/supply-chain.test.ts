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

test('the bill of materials has the form of CycloneDX 1.6', async () => {
  const bom = JSON.parse(await readFile(at('dist/sbom.cdx.json'), 'utf8')) as Record<string, unknown> & {
    readonly metadata: { readonly component: Readonly<Record<string, unknown>> };
    readonly components: readonly Readonly<Record<string, unknown>>[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  };
  expect(Object.keys(bom).sort()).toEqual(
    ['bomFormat', 'components', 'dependencies', 'metadata', 'specVersion', 'version'].sort(),
  );
  expect([bom.bomFormat, bom.specVersion, bom.version]).toEqual(['CycloneDX', '1.6', 1]);
  const all = [bom.metadata.component, ...bom.components];
  for (const component of all) {
    expect(['application', 'library']).toContain(component.type);
    // The name of a scope is escaped in an address, and nothing but it.
    expect(component.purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+[\w.+-]*$/u);
    expect(component.licenses).toEqual([{ license: { id: expect.stringMatching(/^[A-Za-z\d.+-]+$/u) as string } }]);
  }
  const refs = all.map((component) => component['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { ref, dependsOn } of bom.dependencies) {
    expect(refs).toContain(ref);
    expect(refs).toEqual(expect.arrayContaining([...dependsOn]));
    expect(new Set(dependsOn).size).toBe(dependsOn.length);
  }
});

test('the notices have the text of every licence', async () => {
  const notices = await readFile(at('dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
  const [, ...parts] = notices.split(/^-{80}$/mu);
  expect(
    parts.filter((part) => !/permission|copyright|redistribution/iu.test(part.replace(/^\s*\S.*$/mu, ''))),
  ).toEqual([]);
});

test('nothing that ships runs a script when it is installed, nor does the extension', async () => {
  const { scripts = {} } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { scripts?: object };
  const hooks = /^(?:pre|post)?(?:install|prepare|pack|publish|shrinkwrap)$|^(?:pre|post)|^vscode:/u;
  expect(Object.keys(scripts).filter((name) => hooks.test(name))).toEqual([]);
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
