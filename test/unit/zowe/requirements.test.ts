import { describe, expect, test } from 'vitest';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import type { Esm } from '../../../server/src/catalog/types.ts';
import { isZoweComponent, usualComponents } from '../../../server/src/catalog/zowe-components.ts';
import { zoweNameSpecs } from '../../../server/src/zowe/name-ids.ts';
import {
  permissionsOn,
  requirementById,
  zowePermissions,
  zoweRequirements,
} from '../../../server/src/zowe/requirements/index.ts';
import { commandsFor } from '../../../server/src/zowe/commands.ts';

const esms: readonly Esm[] = ['racf', 'acf2', 'tss'];

/** What every deck for Zowe has to hold, with the products where it is not a matter of all. */
const required = zoweRequirements
  .filter(
    ({ need, kind, component }) => need === 'required' && kind !== 'advice' && usualComponents.includes(component),
  )
  .map(({ id, esms: of }) => (of ? `${id} (${of.join(', ')})` : id));

test('what is required of every deck is what the documentation of Zowe lists', () => {
  expect(required.toSorted()).toEqual([
    'bpx-daemon',
    'bpx-jobname',
    'bpx-server',
    'irr-radmin-listuser',
    'stc-zis',
    'stc-zwe-main',
    'tss-mastfac-zowe (tss)',
    'tss-stc-facility (tss)',
    'tss-stc-facility-zis (tss)',
    'tss-user-fac-zowe (tss)',
    'zweadmin-group',
    'zwes-is-define (racf, tss)',
    'zwes-is-server',
    'zwesiusr-in-zweadmin',
    'zwesiusr-user',
    'zwesvusr-in-zweadmin',
    'zwesvusr-user',
  ]);
});

test('the reference table of the documentation is there', () => {
  const rows = zowePermissions()
    .filter(({ sources }) => sources.some((source) => source.includes('Reference Table')))
    .map(({ grantee, className, resource, level, need }) => `${grantee} ${className} ${resource} ${level} ${need}`);
  expect(rows.toSorted()).toEqual([
    'server APPL OMVSAPPL READ conditional',
    'server CSFSERV CSF1SKD READ required',
    'server CSFSERV CSF1SKE READ required',
    'server CSFSERV CSF1TRC READ required',
    'server CSFSERV CSF1TRD READ required',
    'server FACILITY BPX.DAEMON UPDATE required',
    'server FACILITY BPX.JOBNAME READ required',
    'server FACILITY BPX.SERVER UPDATE required',
    'server FACILITY IRR.IDIDMAP.QUERY READ optional',
    'server FACILITY IRR.RADMIN.LISTUSER READ required',
    'server FACILITY IRR.RAUDITX READ optional',
    'server FACILITY IRR.RUSERMAP READ optional',
    'server FACILITY ZWES.IS READ required',
    'users APPL OMVSAPPL READ conditional',
  ]);
});

test('ids are for good: settings and pages refer to them', () => {
  const old =
    'bpx-jobname irr-rusermap irr-ididmap-query irr-rauditx bpx-server bpx-daemon omvsappl-server omvsappl-users irr-radmin-listuser csf1trd csf1trc csf1ske csf1skd zwes-is-server zwes-is-zis';
  expect(old.split(' ').filter((id) => !requirementById(id))).toEqual([]);
});

describe.each(zoweRequirements)('$id', (requirement) => {
  const { id, need, condition, title, reason, caution, sources, component } = requirement;

  test('is the only row of its id, which can stand in a file name', () => {
    expect(requirementById(id)).toBe(requirement);
    expect(zoweRequirements.filter((one) => one.id === id)).toHaveLength(1);
    expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
    expect(isZoweComponent(component)).toBe(true);
  });

  test('says when it is needed unless it plainly is', () => {
    if (need !== 'required') expect(condition).toMatch(/^[a-zA-Z].*[^.]$/u);
  });

  test('is explained in whole sentences, with its sources', () => {
    for (const text of [reason, caution ?? 'None.']) expect(text).toMatch(/^[A-Za-z].*\.$/u);
    expect(sources.length).toBeGreaterThan(0);
  });

  test('has a title that fits a comment card', () => {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).not.toMatch(/\*\/|\.$|^[A-Z][a-z]/u);
  });

  test('has commands of known names that fit cards, in the products it is a matter of', () => {
    const counts = esms.map((esm) => {
      const commands = commandsFor(requirement, esm);
      for (const { words, setting } of commands) {
        for (const word of words) {
          expect(word.length).toBeLessThanOrEqual(60);
          for (const [, name = ''] of word.matchAll(/\{(\w+)\}/gu)) expect(Object.keys(zoweNameSpecs)).toContain(name);
        }
        const isOfAcf = esm === 'acf2' && words[0] !== 'F';
        expect(setting !== undefined).toBe(isOfAcf);
      }
      return commands.length;
    });
    const concerned = esms.map((esm) => requirement.esms?.includes(esm) ?? true);
    expect(counts.filter((count, index) => count > 0 && !concerned[index])).toEqual([]);
    if (requirement.kind !== 'advice') expect(Math.max(...counts)).toBeGreaterThan(0);
  });
});

describe.each(zowePermissions())('$id', ({ className, resource, grantee, level, id }) => {
  test('names a class of RACF and a profile that fits it', () => {
    const entry = racfCatalog.classOf(className);
    expect(className === 'DATASET' || entry !== undefined).toBe(true);
    if (entry?.maxLength !== undefined) expect(resource.length).toBeLessThanOrEqual(entry.maxLength);
    expect(resource).toMatch(/^(?:[A-Z0-9_*]+|\{\w+\})(?:\.(?:[A-Z0-9_*]+|\{\w+\}))*$/u);
  });

  test('is the only one of its resource and grantee', () => {
    const alike = zowePermissions().filter(
      (one) =>
        one.className === className && one.resource === resource && one.grantee === grantee && one.level === level,
    );
    expect(alike.map((one) => one.id)).toEqual([id]);
  });
});

describe('commands', () => {
  const written = (id: string, esm: Esm, by?: 'UID' | 'USER'): string[] => {
    const requirement = requirementById(id);
    if (!requirement) throw new Error(`${id} is not there`);
    return commandsFor(requirement, esm, by && { by }).map(
      ({ does, setting, words }) => `${does}: ${setting === undefined ? '' : `${setting}: `}${words.join(' ')}`,
    );
  };

  test('of a permission define, grant and refresh', () => {
    expect(written('bpx-server', 'racf')).toEqual([
      'define: RDEFINE FACILITY BPX.SERVER UACC(NONE)',
      'grant: PERMIT BPX.SERVER CLASS(FACILITY) ACCESS(UPDATE) ID({server})',
      'refresh: SETROPTS RACLIST(FACILITY) REFRESH',
    ]);
    expect(written('bpx-server', 'acf2')).toEqual([
      'grant: RESOURCE(FAC): RECKEY BPX ADD(SERVER ROLE({stcGroup}) SERVICE(READ,UPDATE) ALLOW)',
      'refresh: F ACF2,REBUILD(FAC)',
    ]);
    expect(written('bpx-server', 'tss')).toEqual([
      'own: TSS ADDTO({facilityOwner}) IBMFAC(BPX.)',
      'grant: TSS PERMIT({server}) IBMFAC(BPX.SERVER) ACCESS(UPDATE)',
    ]);
  });

  test('of ACF2 name a role, a user or a UID string', () => {
    expect(written('zwes-is-zis', 'acf2', 'USER')[0]).toContain('ADD(IS USER({zis}) SERVICE(READ) ALLOW)');
    expect(written('zwes-is-zis', 'acf2', 'UID')[0]).toContain('ADD(IS UID({zis}) SERVICE(READ) ALLOW)');
  });

  test('bring no profile into being that only the site may define', () => {
    expect(written('omvsappl-server', 'racf')[0]).toMatch(/^grant: PERMIT OMVSAPPL/u);
    expect(written('omvsappl-server', 'tss')).toEqual(['grant: TSS PERMIT({server}) APPL(OMVSAPPL)']);
  });

  test('of a user make it one of a started task, with an OMVS segment', () => {
    expect(written('zwesiusr-user', 'acf2')).toEqual([
      'create: LID: INSERT {zis} STC GROUP({stcGroup})',
      'create: PROFILE(USER) DIV(OMVS): INSERT {zis} AUTOUID HOME(/tmp) OMVSPGM(/bin/sh)',
      'refresh: F ACF2,REBUILD(USR),CLASS(P),DIVISION(OMVS)',
      'refresh: F ACF2,OMVS',
    ]);
    expect(written('zwesiusr-user', 'racf')[0]).toMatch(/NOPASSWORD DFLTGRP\(\{stcGroup\}\) OMVS\(.*AUTOUID\)/u);
    expect(written('zwesiusr-user', 'tss')[1]).toContain('UID({zisUid})');
  });

  test('of a task assign its user', () => {
    expect(written('stc-zwe-main', 'racf')[0]).toContain('RDEFINE STARTED {serverTask}.* STDATA(USER({server})');
    expect(written('stc-zwe-main', 'acf2')[0]).toContain('CONTROL(GSO): INSERT STC.{serverTask} LOGONID({server})');
    expect(written('stc-zwe-main', 'tss')).toEqual(['define: TSS ADDTO(STC) PROCNAME({serverTask}) ACID({server})']);
  });

  test('write masks as each product has them', () => {
    expect(written('dataset-zowe-alter-sysprog', 'acf2')[0]).toMatch(/^grant: RULE: RECKEY \{hlq\} ADD\(- UID\(/u);
    expect(written('rbac-zlux-admin', 'acf2')[0]).toContain('RECKEY ZLUX ADD(- ');
    expect(written('rbac-zlux-admin', 'tss')).toEqual([
      'own: TSS ADDTO({zoweDepartment}) ZOWE(ZLUX.)',
      'grant: TSS PERMIT({admins}) ZOWE(ZLUX.) ACCESS(UPDATE)',
    ]);
    expect(written('superuser-filesys-control', 'tss')[0]).toContain('UNIXPRIV(SUPERUSE)');
  });
});

describe('look-up', () => {
  test('finds all rows of a resource in any letter case', () => {
    expect(permissionsOn('facility', 'zwes.is').map(({ grantee }) => grantee)).toEqual(['server', 'callers', 'zis']);
  });

  test('keeps classes apart', () => {
    expect(permissionsOn('XFACILIT', 'BPX.SERVER')).toEqual([]);
  });

  test('knows no other ids', () => {
    expect(requirementById('bpx')).toBeUndefined();
  });
});
