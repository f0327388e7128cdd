import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { classOf } from '../../../server/src/site/classes.ts';
import { siteMembers } from '../../../server/src/site/file.ts';
import {
  merged,
  overruled,
  readSiteSettings,
  readSiteText,
  readSiteValue,
  siteOf,
} from '../../../server/src/site/read.ts';
import { sensitivityOf } from '../../../server/src/site/resources.ts';
import { emptySite } from '../../../server/src/site/types.ts';

/** A description that uses every member. */
const whole = {
  $schema: './schemas/esm-site.schema.json',
  classes: [
    '$pay',
    { name: '$PAYROLL', doc: 'Payroll.', maxLength: 39, groupedBy: '$PAYGRP', case: 'asis', raclist: 'required' },
    { name: '$PAYGRP', members: '$PAYROLL', generics: false },
  ],
  fields: { user: ['EMPNO', { name: 'room', type: 'char', maxLength: 4 }] },
  naming: { users: ['P%%%%%%'], groups: ['G*'], startedUsers: ['*STC'], profiles: { dataset: ['prod.*'] } },
  required: { adduser: ['owner', 'NAME'] },
  resources: [{ class: 'FACILITY', pattern: 'BPX.*', level: 'critical', doc: 'UNIX.' }],
  commands: ['zpaysec'],
  egn: true,
  genericOwner: false,
  active: ['FACILITY'],
  raclisted: ['FACILITY', '$PAY'],
  generic: [],
  acf2: {
    logonidFields: ['empno', { name: 'PAY-CLRK', type: 'flag', doc: 'Works in payroll.' }],
    recordFields: { stc: [{ name: 'OURS', type: 'num', min: 1, max: 9, list: true }] },
    resourceTypes: ['$pr', { name: 'PAY', class: '$payroll', resident: true, doc: 'Payroll.' }],
  },
  tss: {
    resourceClasses: ['payroll', { name: 'DESKS', levels: ['all', 'READ'], defaultAccess: 'READ', maxLength: 44 }],
    facilities: ['paytest'],
    fields: [{ name: 'EMPNO', type: 'char', maxLength: 6 }],
  },
  rules: { 'racf/*': 'off', 'racf/uid-zero': 'error' },
};

describe('a whole description', () => {
  const { file, problems } = readSiteValue(whole);
  const site = siteOf(file);

  test('is read without complaint', () => {
    expect(problems).toEqual([]);
  });

  test('names are in upper case', () => {
    expect([...site.classes.keys()]).toEqual(['$PAY', '$PAYROLL', '$PAYGRP']);
    expect([...site.required]).toEqual([['ADDUSER', ['OWNER', 'NAME']]]);
    expect(site.fields.get('USER')?.map(({ name }) => name)).toEqual(['EMPNO', 'ROOM']);
    expect([...site.commands]).toEqual(['ZPAYSEC']);
    expect(site.naming.profiles.get('DATASET')).toEqual(['PROD.*']);
  });

  test('classes are as those of the catalog', () => {
    expect(classOf('$payroll', site)).toMatchObject({
      maxLength: 39,
      pair: '$PAYGRP',
      grouping: false,
      raclist: 'required',
    });
    expect(classOf('$PAYGRP', site)).toMatchObject({ pair: '$PAYROLL', grouping: true, generics: false });
    expect(classOf('FACILITY', site)?.source.where).not.toBe('site data');
    expect(classOf('$NONE', site)).toBeUndefined();
  });

  test('ACF2 and Top Secret have parts of their own', () => {
    expect(site.acf2.fields.get('LID')?.map(({ name }) => name)).toEqual(['EMPNO', 'PAY-CLRK']);
    expect(site.acf2.fields.get('STC')).toEqual([{ name: 'OURS', type: 'num', min: 1, max: 9, list: true }]);
    expect([...site.acf2.resourceTypes.keys()]).toEqual(['$PR', 'PAY']);
    expect(site.acf2.resourceTypes.get('PAY')).toMatchObject({ class: '$PAYROLL', resident: true });
    expect(site.tss.resourceClasses.get('DESKS')).toMatchObject({ levels: ['ALL', 'READ'], defaultAccess: 'READ' });
    expect(site.tss.facilities).toEqual(new Set(['PAYTEST']));
    expect([...site.tss.fields.keys()]).toEqual(['EMPNO']);
  });

  test('the first entry that fits a resource counts', () => {
    expect(sensitivityOf(site, 'FACILITY', 'BPX.SUPERUSER')).toBe('critical');
    expect(sensitivityOf(site, 'FACILITY', 'IRR.X')).toBeUndefined();
    expect(sensitivityOf(site, 'UNIXPRIV', 'BPX.SUPERUSER')).toBeUndefined();
  });

  test('an absent list says that nothing is known, an empty one that there is none', () => {
    expect(site.generic).toEqual(new Set());
    expect(emptySite.generic).toBeUndefined();
    expect(siteOf({})).toEqual(emptySite);
  });
});

describe('what is wrong is named and left out', () => {
  test.each([
    ['[]', 'it must be an object'],
    ['{', 'it is no valid JSON, so nothing of it is used'],
    ['{"clases":[]}', 'clases is no member that is known here'],
    ['{"classes":"A"}', 'classes must be a list'],
    ['{"classes":["TOOLONGNAME"]}', 'classes[0] must be a class name: 1 to 8 characters, letters, digits, @, # and $'],
    ['{"classes":[{"doc":"x"}]}', 'classes[0] must have a member name'],
    ['{"classes":[{"name":"A","maxLength":0}]}', 'classes[0].maxLength must be a whole number from 1 to 246'],
    ['{"fields":{"USER":[{"name":"A","type":"date"}]}}', 'fields.USER[0].type must be one of char, flag, hex, num'],
    [
      '{"resources":[{"class":"A","pattern":"B","level":"high"}]}',
      'resources[0].level must be one of critical, sensitive, public',
    ],
    [
      '{"naming":{"users":["A B"]}}',
      'naming.users[0] must be a pattern without blanks: % stands for one character, * for any number of them',
    ],
    ['{"egn":1}', 'egn must be true or false'],
    ['{"rules":{"racf/x":"loud"}}', 'rules["racf/x"] must be one of off, hint, information, warning, error'],
    ['{"active":null}', 'active must be a list'],
    [
      '{"acf2":{"resourceTypes":["LONG"]}}',
      'acf2.resourceTypes[0] must be the code of a resource type: 1 to 3 characters, letters, digits, @, # and $',
    ],
    ['{"tss":{"classes":[]}}', 'tss.classes is no member that is known here'],
    ['{"__proto__":{"egn":true}}', '__proto__ is no member that is known here'],
  ])('%s', (text, problem) => {
    const { file, problems } = readSiteText(text);
    expect(problems).toEqual([problem]);
    expect(siteOf(file).egn).toBeUndefined();
  });

  test('an empty file says nothing', () => {
    expect(readSiteText(' \n')).toEqual({ file: {}, problems: [] });
  });

  test('the rest is used', () => {
    const { file } = readSiteText('\uFEFF{"classes":["A","B C",{"name":"D"}],"x":1,"egn":false}');
    expect([...siteOf(file).classes.keys()]).toEqual(['A', 'D']);
    expect(siteOf(file).egn).toBe(false);
  });

  test('any JSON can be read', () => {
    const members = fc.constantFrom(...Object.keys(siteMembers), 'rules', 'x');
    const some = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<unknown>;
    fc.assert(
      fc.property(fc.oneof(some, fc.dictionary(members, some)), (value) => {
        siteOf(readSiteValue(value).file);
        siteOf(readSiteText(JSON.stringify(value)).file);
      }),
    );
  });
});

describe('settings', () => {
  test('count before the file, member by member', () => {
    const below = readSiteValue(whole).file;
    const { file: above, problems } = readSiteSettings({
      classes: [{ name: '$PAY', doc: 'Ours.' }, 'MINE'],
      naming: { users: ['Q*'] },
      required: { ADDGROUP: ['OWNER'] },
      resources: [{ class: 'FACILITY', pattern: 'BPX.SERVER', level: 'public' }],
      egn: null,
      genericOwner: true,
      acf2: { logonidFields: ['ROOM'], recordFields: { OMVS: ['MINE'] } },
      tss: { facilities: ['PROD'] },
      another: 1,
    });
    const site = siteOf(merged(below, above));
    expect(problems).toEqual([]);
    expect([...site.classes.keys()]).toEqual(['$PAY', '$PAYROLL', '$PAYGRP', 'MINE']);
    expect(site.classes.get('$PAY')?.doc).toBe('Ours.');
    expect(site.naming).toMatchObject({ users: ['Q*'], groups: ['G*'] });
    expect([...site.required.keys()]).toEqual(['ADDUSER', 'ADDGROUP']);
    expect(sensitivityOf(site, 'FACILITY', 'BPX.SERVER')).toBe('public');
    expect([site.egn, site.genericOwner]).toEqual([true, true]);
    expect(site.acf2.fields.get('LID')?.map(({ name }) => name)).toEqual(['EMPNO', 'PAY-CLRK', 'ROOM']);
    expect([...site.acf2.fields.keys()].sort()).toEqual(['LID', 'OMVS', 'STC']);
    expect(site.acf2.resourceTypes.size).toBe(2);
    expect([...site.tss.facilities]).toEqual(['PAYTEST', 'PROD']);
  });

  test('severities of the settings are the last ones', () => {
    const order = overruled({ 'racf/*': 'off', 'racf/x': 'error' }, { 'racf/*': 'hint' });
    expect(Object.keys(order)).toEqual(['racf/x', 'racf/*']);
  });

  test('there is one for every member', () => {
    const { properties } = manifest.contributes.configuration;
    const settings = Object.keys(properties).filter((name) => name.startsWith('esm.site.'));
    expect(settings.sort()).toEqual(
      Object.keys(siteMembers)
        .map((name) => `esm.site.${name}`)
        .sort(),
    );
  });
});
