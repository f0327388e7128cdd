/** Records of the setting XREF: roles and groups. */
import { name, operandsOf } from '../build.ts';
import type { AcfRecordSpec, OperandSpec, Source } from '../types.ts';
import { docsOf, vmPage } from './sources.ts';
import { named, resourceType, role, source as sourceName, plainText } from './values.ts';

const rolePage = docsOf('ACF2 Option for Db2 r1.3, X-ROL Record Fields');
const sourcePage = vmPage('X-SGP Record Fields');
const resourcePage = vmPage('X-RGP Record Fields');

/** The two kinds of a record: one lists things, the other groups of them. */
const kinds = (source: Source, single: string, listsSingle: string, listsGroups: string): readonly OperandSpec[] => {
  const { flag } = operandsOf(source);
  return [
    flag(single, `${listsSingle} The default.`, { excludes: ['GROUP'] }),
    flag('GROUP', `${listsGroups} One record cannot hold both.`, { excludes: [single] }),
  ];
};

const ofRoles = operandsOf(rolePage);
const ofSources = operandsOf(sourcePage);
const ofResources = operandsOf(resourcePage);

/** The syntax of CHANGE does not say what counts without ADD, REP and DEL; that it is REP is experience. */
const listDefault = { does: 'replace', certainty: 'knowledge' } as const;

export const xrefRecords: readonly AcfRecordSpec[] = [
  {
    name: 'ROL',
    setting: 'XREF(ROL)',
    doc: 'A role: a list of logonids, or a group of roles. Rule sets with $ROLESET name it in ROLE(). It counts after F ACF2,NEWXREF,TYPE(ROL), for users from their next sign-on.',
    key: named('role', 'The role, up to eight characters.', role),
    fields: [
      ofRoles.list(
        'INCLUDE',
        { type: 'user' },
        'The logonids, or masks of them, that belong to the role; in a GROUP the roles.',
      ),
      ofRoles.list(
        'EXCLUDE',
        { type: 'user' },
        'The logonids that do not belong to it, of those a mask in INCLUDE takes in. Without a mask there it does nothing.',
      ),
      ...kinds(rolePage, 'ROLE', 'The record lists logonids.', 'The record lists roles.'),
      ofRoles.one('DATA', plainText, 'A description of up to 100 characters.', {
        aliases: ['TEXT'],
        sure: 'knowledge',
      }),
    ],
    listDefault,
    source: rolePage,
  },
  {
    name: 'SGP',
    setting: 'XREF(SGP)',
    doc: 'A group of input sources: terminals, readers, nodes. SOURCE() of rules and logonids names it. It counts after F ACF2,NEWXREF,TYPE(SGP).',
    key: named('group', 'The source group, up to eight characters.', name('source group', 8)),
    fields: [
      ofSources.list('INCLUDE', sourceName, 'The sources, or masks of them; in a GROUP the source groups.'),
      ofSources.list('EXCLUDE', sourceName, 'Sources that a mask in INCLUDE takes in and that do not belong.'),
      ...kinds(sourcePage, 'SOURCE', 'The record lists sources.', 'The record lists source groups.'),
    ],
    listDefault,
    source: sourcePage,
  },
  {
    name: 'RGP',
    setting: 'XREF(RGP)',
    doc: 'A group of resources, so that one rule serves all of them. It counts after F ACF2,NEWXREF,TYPE(RGP), and needs resident directories of its types.',
    key: named('group', 'The resource group, up to 24 characters.', name('resource group', 24)),
    fields: [
      ofResources.list(
        'INCLUDE',
        name('resource', 40),
        'The resources, or masks of them; in a GROUP the resource groups.',
      ),
      ofResources.list(
        'EXCLUDE',
        name('resource', 40),
        'Resources that a mask in INCLUDE takes in and that do not belong.',
      ),
      ofResources.list('TYPE', resourceType, 'The types of the resources; they must be in INFODIR. Not in a GROUP.'),
      ...kinds(resourcePage, 'RESOURCE', 'The record lists resources.', 'The record lists resource groups.'),
    ],
    listDefault,
    source: resourcePage,
  },
];
