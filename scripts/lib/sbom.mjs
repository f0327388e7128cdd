// @ts-check
/** The software bill of materials of what is shipped, in the format that scanners read. */

/** @typedef {{ name: string, version: string, license: string }} Product */

/**
 * A CycloneDX 1.6 document (https://cyclonedx.org/docs/1.6/json). It has no time and no serial number, so that the same
 * sources always make the same extension.
 * @param {Product} product  the extension itself
 * @param {readonly import('./bundled.mjs').Bundled[]} packages
 */
export function sbom({ name, version, license }, packages) {
  const own = `pkg:npm/${name}@${version}`;
  const components = packages.map((one) => {
    // A package may be bundled in two versions, or twice in one.
    const purl = `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`;
    return {
      type: 'library',
      'bom-ref': purl,
      name: one.name,
      version: one.version,
      purl,
      licenses: [{ license: { id: one.license } }],
      hashes: hashesOf(one.integrity),
    };
  });
  const different = [...new Map(components.map((component) => [component.purl, component])).values()];
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        purl: own,
        licenses: [{ license: { id: license } }],
      },
    },
    components: different,
    dependencies: [{ ref: own, dependsOn: different.map(({ purl }) => purl) }],
  };
  return JSON.stringify(document, null, 2) + '\n';
}

/** @param {string} integrity  as in package-lock.json: `sha512-` and base64 */
function hashesOf(integrity) {
  const [algorithm = '', digest = ''] = integrity.split('-');
  return [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }];
}
