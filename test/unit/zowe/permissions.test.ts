import { describe, expect, test } from 'vitest';
import { racfCatalog } from '../../../server/src/catalog/racf/index.ts';
import { permissionsOn, zowePermissions } from '../../../server/src/zowe/permissions.ts';

/** Class, resource, level and need of a row, for the role that gets it. */
const summary = zowePermissions.map(
  ({ grantee, className, resource, level, need }) => `${grantee} ${className} ${resource} ${level} ${need}`,
);

test('the table holds what the documentation of Zowe lists', () => {
  expect(summary.toSorted()).toEqual([
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
    'zis FACILITY ZWES.IS READ conditional',
  ]);
});

describe.each(zowePermissions)('$id', (permission) => {
  test('is the only row of its id and of its resource and grantee', () => {
    expect(zowePermissions.filter(({ id }) => id === permission.id)).toHaveLength(1);
    const alike = permissionsOn(permission.className, permission.resource).filter(
      ({ grantee }) => grantee === permission.grantee,
    );
    expect(alike).toEqual([permission]);
  });

  test('has an id that can stand in a file name', () => {
    expect(permission.id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);
  });

  test('names a class of RACF and a profile that fits it', () => {
    const entry = racfCatalog.classOf(permission.className);
    expect(permission.resource.length).toBeLessThanOrEqual(entry?.maxLength ?? 0);
    expect(permission.resource).toMatch(/^[A-Z0-9]+(?:\.[A-Z0-9]+)*$/u);
  });

  test('says when it is needed unless it plainly is', () => {
    if (permission.need !== 'required') expect(permission.condition).toMatch(/^[a-zA-Z].*[^.]$/u);
  });

  test('is explained in whole sentences, with its sources', () => {
    for (const text of [permission.reason, permission.caution ?? 'None.']) expect(text).toMatch(/^[A-Z].*\.$/u);
    expect(permission.sources.length).toBeGreaterThan(0);
  });

  test('has a title that fits a comment card', () => {
    expect(permission.title.length).toBeLessThanOrEqual(60);
    expect(permission.title).not.toMatch(/\*\/|\.$/u);
  });
});

describe('look-up', () => {
  test('finds all rows of a resource in any letter case', () => {
    expect(permissionsOn('facility', 'zwes.is').map(({ grantee }) => grantee)).toEqual(['server', 'zis']);
  });

  test('keeps classes apart', () => {
    expect(permissionsOn('XFACILIT', 'BPX.SERVER')).toEqual([]);
  });
});
