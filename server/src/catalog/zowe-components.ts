/** The parts of Zowe that a site may use or leave alone. */

export interface ZoweComponentSpec {
  /** As a person reads it. */
  readonly name: string;
  /** What it is and when a site has it, in a sentence. */
  readonly doc: string;
  /** Taken to be in use unless the settings say otherwise. */
  readonly usual: boolean;
}

const specs = {
  core: {
    name: 'Core',
    doc: 'The main started task (launcher), its user, its group and its data sets. Every Zowe has it.',
    usual: true,
  },
  zis: { name: 'Cross memory server (ZIS)', doc: 'The authorized server that ZSS calls.', usual: true },
  'zis-aux': {
    name: 'ZIS auxiliary address spaces',
    doc: 'Address spaces that extensions of Zowe start through ZIS (ZWESASTC).',
    usual: false,
  },
  zss: { name: 'ZSS', doc: 'Z Secure Services, the server behind the Zowe desktop.', usual: true },
  desktop: {
    name: 'Desktop cookies (ICSF)',
    doc: 'The session cookies of the desktop, protected with keys in ICSF. Needed where class CSFSERV is active.',
    usual: false,
  },
  'desktop-rbac': {
    name: 'Desktop, role-based access',
    doc: 'Profiles of class ZOWE decide who may use which service of the desktop.',
    usual: false,
  },
  'apiml-certificate-mapping': {
    name: 'API ML certificate mapping',
    doc: 'People or programs log on with client certificates.',
    usual: false,
  },
  'apiml-identity-mapping': {
    name: 'API ML identity mapping (OIDC)',
    doc: 'People log on with an identity from outside z/OS.',
    usual: false,
  },
  'apiml-smf': {
    name: 'API ML SMF records',
    doc: 'The use of personal access tokens is recorded in SMF.',
    usual: false,
  },
  'apiml-services': {
    name: 'API ML service information',
    doc: 'The services endpoint of the Gateway is open to those with access to APIML.SERVICES.',
    usual: false,
  },
  'apiml-passtickets': {
    name: 'API ML PassTickets',
    doc: 'The Gateway logs users on to z/OSMF or other services with PassTickets.',
    usual: false,
  },
  'apiml-identity-tokens': { name: 'API ML identity tokens (IDT)', doc: 'Signed SAF identity tokens.', usual: false },
  'apiml-hardware-keys': {
    name: 'API ML keys in ICSF',
    doc: 'The private key of the Gateway is held in ICSF (Zowe 3.5 or later).',
    usual: false,
  },
  keyring: {
    name: 'Certificates in a key ring',
    doc: 'Zowe reads its certificates from a SAF key ring.',
    usual: false,
  },
  'caching-vsam': { name: 'Caching service with VSAM', doc: 'The caching service stores to VSAM.', usual: false },
  zosmf: {
    name: 'z/OSMF',
    doc: 'People work with z/OSMF through Zowe CLI, Zowe Explorer or the desktop.',
    usual: false,
  },
  installation: { name: 'Installation', doc: 'What the person who installs Zowe needs.', usual: false },
  operation: { name: 'Operation', doc: 'What the person who starts and stops Zowe needs.', usual: false },
} as const satisfies Readonly<Record<string, ZoweComponentSpec>>;

export type ZoweComponent = keyof typeof specs;

/** What each component is. */
export const zoweComponents: Readonly<Record<ZoweComponent, ZoweComponentSpec>> = specs;

/** All components, in the order in which they are shown. */
export const zoweComponentIds: readonly ZoweComponent[] = Object.keys(specs) as ZoweComponent[];

/** Those that are taken to be in use where nothing is said. */
export const usualComponents: readonly ZoweComponent[] = zoweComponentIds.filter((id) => zoweComponents[id].usual);

/** True for the id of a component. */
export function isZoweComponent(text: unknown): text is ZoweComponent {
  return typeof text === 'string' && Object.hasOwn(zoweComponents, text);
}

/** What each is, for a choice among them. */
export const componentTexts: Readonly<Record<ZoweComponent, string>> = Object.fromEntries(
  zoweComponentIds.map((id) => [id, zoweComponents[id].doc]),
) as Record<ZoweComponent, string>;
