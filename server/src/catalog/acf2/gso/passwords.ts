/** GSO records about passwords and phrases. */
import { keywords, name, number } from '../../build.ts';
import type { AcfRecordSpec } from '../../types.ts';
import { article, known, stig, unsure, vmPage } from '../sources.ts';
import { any } from '../values.ts';
import { experience, fieldsOf, gso, inStig } from './build.ts';

const { one: limit } = fieldsOf(vmPage('PSWD Record'), 'docs');
const content = fieldsOf(article(25684));
const reserved = fieldsOf(article(142453));
const { bit } = inStig;
const fromKnowledge = { sure: 'knowledge' } as const;

export const passwordRecords: readonly AcfRecordSpec[] = [
  gso(
    'PSWD',
    'The rules for passwords: how they look, how long they last, and how often they may be wrong. Fields of the logonid can say otherwise.',
    [
      limit(
        'MAXTRY',
        number(1, 255),
        'How many attempts a terminal has before the session is ended, the first included.',
        {
          default: '1',
        },
      ),
      limit('MINPSWD', number(1, 8), 'The fewest characters of a new password.', { default: '1' }),
      limit(
        'PASSLMT',
        number(0, 32767),
        'How many wrong passwords a logonid may give in a day before it is suspended. The count is not taken back by itself.',
        { default: '2' },
      ),
      content.bit('PSWDALPH', 'A new password needs a letter.'),
      content.bit('PSWDLC', 'A new password needs a lower-case letter. Only with PSWDMIXD.'),
      content.bit('PSWDUC', 'A new password needs an upper-case letter. Only with PSWDMIXD.'),
      content.bit('PSWDNMIC', 'A new password needs a digit.'),
      content.bit('PSWDNUM', 'Passwords of digits only are refused.', fromKnowledge),
      fieldsOf(article(237004)).bit(
        'PSWDSPLT',
        'A new password needs a national character (@, #, $) or one of those in PSWDPLST.',
      ),
      content.one(
        'PSWDPLST',
        name('list of characters'),
        'The special characters that passwords may have besides @, # and $.',
      ),
      content.bit(
        'PSWDMIXD',
        'Lower-case letters count in passwords. Every system and server that shares the database must know it.',
      ),
      content.bit('PSWDLID', 'A new password must not be the logonid.'),
      content.bit('PSWDPLID', 'A new password must not hold the logonid.', fromKnowledge),
      content.one(
        'PSWDNAME',
        number(0, 8),
        'A new password must not hold so many characters of the NAME in a row. 0 switches it off.',
      ),
      content.one('PSWDPAIR', number(0, 8), 'How many pairs of equal characters a password may have.'),
      inStig.one(
        'PSWDSIM',
        number(0, 8),
        'How many characters a new password may have in the same place as the old one. 0 switches it off.',
      ),
      bit('PSWDNCH', 'The new password must not be the one in use.', fromKnowledge),
      bit('PSWDVOWL', 'Vowels may stand in new passwords; NOPSWDVOWL refuses them.', fromKnowledge),
      reserved.bit('PSWDRSV', 'New passwords must not begin with a word of GSO RESWORD.'),
      reserved.bit('PSWDRSVW', 'New passwords must not hold a word of GSO RESWORD anywhere.'),
      inStig.one(
        'PSWDMAX',
        number(0, 365),
        'Days after which a password must be changed, where the logonid has no MAXDAYS. 0 is no limit.',
      ),
      inStig.one(
        'PSWDMIN',
        number(0, 365),
        'Days for which a new password must be kept, where the logonid has no MINDAYS.',
      ),
      experience.one('PSWDMAXL', number(8), 'The most characters of a password.'),
      inStig.one('WRNDAYS', number(0, 365), 'Days before the end of a password on which the user is warned.'),
      bit('PSWDHST', 'The four passwords used before are refused.', fromKnowledge),
      bit('PSWXHIST', 'More passwords than those of PSWDHST are kept and refused, as many as PSWXHST# says.'),
      inStig.one('PSWXHST#', number(5, 64), 'How many passwords are kept with PSWXHIST.', { aliases: ['PSWXHST'] }),
      bit('PSWDALT', 'Users may change their passwords when they sign on.', fromKnowledge),
      bit('PSWDFRC', 'A password that somebody else has set must be changed at the next logon.', fromKnowledge),
      bit('PSWDREQ', 'Every logonid needs a password, but those for started tasks and RESTRICT.', fromKnowledge),
      experience.bit('PSWDVFY', 'A new password must be given twice.'),
      bit('PSWDJES', 'Wrong passwords in batch jobs count too.', fromKnowledge),
      bit(
        'PSWDXTR',
        'Programs may take encrypted passwords from ACF2, so that other systems can check them. NOPSWDXTR is the safe choice.',
        fromKnowledge,
      ),
      inStig.one(
        'PSWDENCT',
        keywords({
          XDES: 'The old method, which a copied database gives away quickly.',
          AES1: 'AES, 128 bits.',
          AES2: 'AES, 256 bits: the one to use.',
        }),
        'How passwords are encrypted.',
      ),
      bit(
        'ONEPWALG',
        'A password is kept in the form of PSWDENCT only, and not in that of older releases too.',
        fromKnowledge,
      ),
      experience.bit('CLEARVIO', 'A right password sets the count of wrong ones to 0.'),
      experience.bit('PSWNAGE', 'Passwords that administrators set do not count for MINDAYS.', { source: unsure }),
    ],
    { source: vmPage('PSWD Record') },
  ),
  gso(
    'PWPHRASE',
    'The rules for password phrases: how they look and how long they last.',
    [
      inStig.bit('ALLOW', 'Everybody may have a phrase. NOALLOW: only logonids with PWPALLOW.'),
      inStig.one('ALPHA', number(0, 100), 'How many letters a phrase needs.'),
      inStig.one('NUMERIC', number(0, 100), 'How many digits a phrase needs.'),
      inStig.one('SPECIAL', number(0, 100), 'How many special characters a phrase needs.'),
      inStig.one('SPECLIST', name('list of characters'), 'The special characters that phrases may have.'),
      inStig.one('MINLEN', number(9, 100), 'The fewest characters of a phrase.'),
      inStig.one('HISTORY', number(0, 32), 'How many old phrases are refused.'),
      inStig.one('MAXDAYS', number(0, 365), 'Days after which a phrase must be changed. 0 is no limit.'),
      inStig.one('MINDAYS', number(0, 365), 'Days for which a new phrase must be kept.'),
      inStig.one('WARNDAYS', number(0, 365), 'Days before the end of a phrase on which the user is warned.'),
    ],
    { source: stig },
  ),
  gso(
    'RESWORD',
    'Words that passwords must not begin with, or hold: PSWDRSV and PSWDRSVW of PSWD say which.',
    [fieldsOf(article(142453)).list('PREFIX', name('word', 8), 'The words that are refused.', { source: known })],
    { source: article(142453) },
  ),
  gso(
    'AUTHEXIT.qual',
    'The exit for one of AUTHSUP1 to AUTHSUP8: extended authentication.',
    [
      experience.one('LIDFIELD', name('field', 8), 'The field of the logonid that asks for it, such as AUTHSUP1.'),
      experience.one('PROCPGM', name('module', 8), 'The module that does it.'),
      experience.one('INFOSTG', any, 'The record with the data it needs.'),
    ],
    { source: known, qualifier: 'required' },
  ),
];
