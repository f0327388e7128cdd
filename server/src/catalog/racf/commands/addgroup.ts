/** ADDGROUP: create one or more group profiles below a superior group. */
import { dataset, docs, group, operandsOf, pair, text, userOrGroup } from '../../build.ts';
import { routing } from '../routing.ts';
import { groupSegments } from '../segments/purpose.ts';
import type { CommandSpec } from '../../types.ts';
import { dfp, omvs, ovm, tme } from '../segments/group.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ADDGROUP');
/** Without a value there is nothing but the name, and that was compared. */
const { flag, nested, free } = operandsOf(source);
const { one } = operandsOf(source, 'knowledge');

export const addgroup: CommandSpec = {
  name: 'ADDGROUP',
  aliases: ['AG'],
  doc: 'Creates groups below a superior group. A group collects users; it can own profiles, give access, and name the data sets that begin with it.',
  positionals: [
    {
      name: 'group-name',
      doc: 'The group to create, or several in parentheses. At most eight characters, beginning with a letter or one of #, @, $. Users and groups share one name space.',
      of: group,
      required: true,
      list: true,
    },
  ],
  operands: [
    free('CSDATA', groupSegments.CSDATA.doc),
    one(
      'DATA',
      text(255),
      'Text of the installation, in apostrophes when it holds blanks. RACF only keeps and lists it; say what the group is for and who decides about its members.',
      { sure: 'docs' },
    ),
    nested('DFP', dfp, groupSegments.DFP.doc),
    one(
      'MODEL',
      dataset,
      'The data set profile that new group data set profiles take as their model. Works only with SETROPTS MODEL(GROUP). The group name is put in front of the name.',
      { sure: 'docs' },
    ),
    nested(
      'OMVS',
      omvs,
      'Segment of z/OS UNIX: gives the group a GID. Needed for the default group of every user of z/OS UNIX, started tasks included.',
      { optional: true },
    ),
    nested('OVM', ovm, groupSegments.OVM.doc),
    one(
      'OWNER',
      userOrGroup,
      'The user or group that owns the group. A group as owner must be the superior group. Left out, it is you, and the group falls out of the reach of group-SPECIAL of the groups above.',
      { default: 'you', sure: 'docs' },
    ),
    one(
      'SUPGROUP',
      group,
      'The group above. It must exist; with SYS1 at the top all groups form one tree. Left out, it is the group you are connected to at the moment, seldom what a deck wants.',
      { default: 'the group you are connected to at the moment', sure: 'docs' },
    ),
    ...pair(
      flag(
        'TERMUACC',
        'The UACC of terminals counts for members of the group, and so does SETROPTS TERMINAL for terminals without a profile.',
        {
          default: 'in force when no alternative is given',
        },
      ),
      flag(
        'NOTERMUACC',
        'The UACC of terminals does not count for members of the group: each terminal must be permitted to them or the group.',
      ),
    ),
    nested('TME', tme, groupSegments.TME.doc),
    flag(
      'UNIVERSAL',
      'A group without limit on the number of members; others end at about 5,900. LISTGRP shows only members with more than plain USE, and DELGROUP does not see the rest. It cannot be changed later, ALTGROUP has no such operand.',
    ),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-addgroup-add-group-profile',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
