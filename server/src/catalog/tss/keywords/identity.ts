/** Who an ACID is and where it belongs: keywords of CREATE, REPLACE, MOVE, RENAME and LIST. */
import { name, number, operandsOf, secret, special, text } from '../../build.ts';
import { documented, known, manual, manualForVm, page, pageForVm, unsure } from '../sources.ts';
import { acid, acidType, facilities, facility, userAcid } from '../values.ts';
import { ofAcid, type KeywordGroup } from './group.ts';

const { flag, one, list } = operandsOf(documented);

const hierarchy = pageForVm('Use of DEPARTMENT, DIVISION, and ZONE');

const passwordWords = special({
  NOPW: 'The ACID needs no password: anybody may sign on as it. Never for ACIDs with an online facility.',
  '*': 'The password stays as it is, and only interval or expiry change.',
  EXPIRED: 'The password is expired: the user must choose another at the next sign-on.',
  EXPIRE: 'The same as EXPIRED.',
  EXP: 'The same as EXPIRED.',
});

export const identity: readonly KeywordGroup[] = [
  {
    functions: ['CREATE', 'REPLACE', 'MOVE', 'LIST'],
    keywords: [
      one(
        'TYPE',
        acidType,
        'The kind of ACID: USER, PROFILE, GROUP, DEPARTMENT, DIVISION, ZONE or a control ACID. TSS takes leading parts such as PROF, DEPT and DIV. MOVE changes the kind with it.',
        { default: 'USER on CREATE', sure: 'knowledge' },
      ),
    ],
  },
  {
    functions: ['CREATE', 'REPLACE', 'WHOHAS'],
    keywords: [
      one(
        'NAME',
        text(32),
        'The name of the person or thing, up to 32 characters, in apostrophes when it holds blanks. CREATE needs it unless USING gives one.',
        { source: manual('User Guide', 'Create a User ACID') },
      ),
    ],
  },
  {
    functions: ['CREATE', 'MOVE', 'LIST'],
    keywords: [
      one(
        'DEPARTMENT',
        acid,
        'The department the ACID belongs to. Users, profiles, groups and DCAs need one. An administrator of a department leaves it out: the own one is taken.',
        { aliases: ['DEPT'], source: hierarchy },
      ),
      one(
        'DIVISION',
        acid,
        'The division the ACID belongs to: of a department, or of a VCA. An administrator of a division leaves it out.',
        { aliases: ['DIV'], source: hierarchy },
      ),
      one(
        'ZONE',
        acid,
        'The zone the ACID belongs to: of a division, or of a ZCA. A department belongs to a zone only through its division. An administrator of a zone leaves it out.',
        { source: hierarchy },
      ),
    ],
  },
  {
    functions: ['CREATE'],
    keywords: [
      one('USING', acid, 'The ACID to copy from: attributes, permits, profiles and segments, but not what it owns.', {
        source: known,
      }),
    ],
  },
  {
    functions: ['RENAME'],
    keywords: [
      one('ACID', name('new ACID', 8), 'The new name of the ACID, up to 8 characters.', {
        source: known,
        required: true,
      }),
    ],
  },
  {
    functions: ofAcid,
    keywords: [
      list(
        'PASSWORD',
        secret(),
        'The password, its interval in days from 0 to 255 and EXP when it is expired: `PASSWORD(word,30,EXP)`. Interval 0 never expires; left out, CREATE and ADDTO take control option PWEXP and REPLACE keeps the old one. With FACILITY and MULTIPW it is the password for that facility. Written in a deck it is a secret in the clear.',
        { aliases: ['PASS'], also: passwordWords, source: page('PASSWORD Keyword (for Administrators)') },
      ),
      list(
        'PHRASE',
        secret(),
        'The password phrase in apostrophes, its interval in days and EXP when it is expired. What it must look like the control option NEWPHRASE says. Written in a deck it is a secret in the clear.',
        { source: known, also: passwordWords },
      ),
      list(
        'PROFILE',
        acid,
        'Profiles of the ACID. Their order matters: the first with a permit for the resource counts unless AUTH merges them. FIRST, BEFORE and AFTER place them; FOR and UNTIL limit them in time.',
        { aliases: ['PROF'] },
      ),
      list('GROUP', { type: 'group' }, 'Groups of the ACID. They carry the GIDs of z/OS UNIX.'),
      one(
        'DFLTGRP',
        { type: 'group' },
        'The default group of z/OS UNIX. It must also be one of GROUP, else a sign-on to z/OS UNIX fails.',
      ),
      list(
        'FACILITY',
        facility,
        'The facilities through which the ACID may sign on: BATCH, STC, TSO, CICSPROD and those the site has named. FACILITY(ALL) opens all of them, later ones too.',
        { aliases: ['FAC'], also: facilities },
      ),
      one(
        'MASTFAC',
        facility,
        'The facility of a region with several users, such as CICS: goes on the ACID the region runs with, so that its users are checked for that facility.',
        { also: facilities },
      ),
      list(
        'SOURCE',
        name('reader or terminal'),
        'The readers and terminals through which the ACID may come in, whole names or their beginning. SOURCE(INTRDR) keeps a started task or batch ACID away from terminals.',
        { also: special({ INTRDR: 'The internal reader: jobs that other jobs and sessions submit.' }) },
      ),
      one(
        'INSTDATA',
        text(255),
        'Data of the site about the ACID, up to 255 characters, in apostrophes when it holds blanks.',
        {
          source: known,
        },
      ),
      one('LTIME', number(0), 'After how many minutes without input the terminal is locked; 0 never.', {
        source: known,
      }),
      one(
        'TZONE',
        name('hours'),
        'How many hours the time of the user is ahead of the system, as in TZONE(-3). It counts for TIMES.',
        {
          source: manualForVm('Implementation', 'Time and Duration Restrictions'),
        },
      ),
      one('PHYSKEY', text(), 'The physical key of the user, for devices that identify people.', { source: known }),
      list(
        'DEFNODES',
        name('node', 8),
        'The nodes to which commands about the ACID go by default, through the Command Propagation Facility.',
        {
          source: pageForVm('ACID Keyword, Authority Level'),
        },
      ),
      flag('FIRST', 'Puts the profile in front of all the others.', {
        excludes: ['BEFORE', 'AFTER'],
        sure: 'knowledge',
      }),
      one('BEFORE', acid, 'Puts the profile in front of this one.', {
        excludes: ['FIRST', 'AFTER'],
        sure: 'knowledge',
      }),
      one('AFTER', acid, 'Puts the profile behind this one.', { excludes: ['FIRST', 'BEFORE'], sure: 'knowledge' }),
      one(
        'USERID',
        userAcid,
        'The ACID of a certificate filter. The manual does not have it: the target names the ACID.',
        {
          source: unsure,
        },
      ),
    ],
  },
  {
    functions: ['REMOVE'],
    keywords: [
      flag('EXPIRE', 'Takes away the day on which the ACID expires, whether FOR or UNTIL set it.', {
        source: page('UNTIL Keyword'),
      }),
    ],
  },
];
