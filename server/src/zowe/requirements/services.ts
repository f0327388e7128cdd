import { command } from '../command.ts';
import type { ZoweRequirement } from '../types.ts';
import { serviceInformation, zwesecur } from './sources.ts';

const ofClass = {
  component: 'apiml-services',
  need: 'conditional',
  versions: 'v1.19+',
} as const;

const resource = {
  component: 'apiml-services',
  className: 'ZOWE',
  resource: 'APIML.SERVICES',
  versions: 'v1.19+',
} as const;

/** Who may see details of the services that the API Mediation Layer knows, and the class for that. */
export const serviceRequirements: readonly ZoweRequirement[] = [
  {
    ...ofClass,
    kind: 'class',
    id: 'class-cdt',
    condition: 'class ZOWE has to be defined and the class is not active yet',
    esms: ['racf'],
    className: 'CDT',
    title: 'activate class CDT',
    reason: 'Holds the classes that a site defines. Without it, class ZOWE is not known and SETROPTS fails.',
    sources: [zwesecur],
  },
  {
    ...ofClass,
    kind: 'definition',
    id: 'class-zowe-define',
    condition: 'z/OS is 2.4 or older',
    esms: ['racf'],
    className: 'CDT',
    resource: 'ZOWE',
    title: 'define class ZOWE',
    reason: 'The class protects APIML.SERVICES and the services of the desktop. Newer systems come with it.',
    caution: 'POSIT must be a number that no other class has.',
    sources: [zwesecur],
    commands: {
      racf: [
        command(
          'define',
          'RDEFINE CDT ZOWE UACC(NONE) CDTINFO(DEFAULTUACC(NONE) FIRST(ALPHA) OTHER(ALPHA,NATIONAL,NUMERIC,SPECIAL) MAXLENGTH(246) POSIT(607) RACLIST(DISALLOWED))',
        ),
        command('refresh', 'SETROPTS RACLIST(CDT) REFRESH'),
      ],
    },
  },
  {
    ...ofClass,
    kind: 'advice',
    id: 'class-zowe-define-others',
    condition: 'the security manager does not know the class',
    esms: ['acf2', 'tss'],
    title: 'define class ZOWE',
    reason: 'The class protects APIML.SERVICES and the services of the desktop. Newer levels come with it.',
    caution: 'Newer levels of ACF2 have the class with type ZOW; use that then.',
    sources: [zwesecur],
    commands: {
      acf2: [
        command('define', 'INSERT CLASMAP.ZOWE RESOURCE(ZOWE) RSRCTYPE(ZWE) ENTITYLN(246)', 'CONTROL(GSO)'),
        command('refresh', 'F ACF2,REFRESH(CLASMAP)'),
        command('define', 'CHANGE INFODIR TYPES(R-RZWE) ADD', 'CONTROL(GSO)'),
        command('refresh', 'F ACF2,REFRESH(INFODIR)'),
      ],
      tss: [
        command('define', 'TSS ADDTO(RDT) RESCLASS(ZOWE) MAXLEN(246) ACLST(UPDATE,READ,CONTROL,NONE) DEFACC(NONE)'),
      ],
    },
  },
  {
    ...ofClass,
    kind: 'class',
    id: 'class-zowe',
    need: 'required',
    condition: 'the class is not active yet',
    esms: ['racf'],
    className: 'ZOWE',
    title: 'activate class ZOWE',
    reason: 'The profiles of the class count only while it is active.',
    sources: [serviceInformation, zwesecur],
  },
  {
    ...resource,
    kind: 'definition',
    id: 'apiml-services-define',
    need: 'required',
    esms: ['racf', 'tss'],
    title: 'define resource for information about API services',
    reason: 'Guards what the services endpoint of the Gateway tells about the services.',
    sources: [serviceInformation, zwesecur],
  },
  {
    ...resource,
    kind: 'permission',
    id: 'apiml-services-read',
    need: 'required',
    condition: 'users or programs call the services endpoint',
    grantee: 'users',
    level: 'READ',
    definedBy: 'deck',
    title: 'permit Zowe users to see information about services',
    reason: 'Without READ the endpoint answers 403, or tells less.',
    sources: [serviceInformation],
  },
];
