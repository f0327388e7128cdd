/** ALTGROUP: change group profiles, owner, superior group and segments. */
import { dataset, docs, group, operandsOf, pair, text, userOrGroup } from '../../build.ts';
import { routing } from '../routing.ts';
import { altered } from '../segments/altered.ts';
import { deletes, groupSegments } from '../segments/purpose.ts';
import type { CommandSpec, OperandSpec } from '../../types.ts';
import { dfp, omvs, ovm, tme } from '../segments/group.ts';

const source = docs('z/OS 3.2 RACF Command Language Reference, ALTGROUP');
/** Without a value there is nothing but the name, and that was compared. */
const { flag, nested, free } = operandsOf(source);
const { one } = operandsOf(source, 'knowledge');

/** A segment with the operand that deletes it. */
const segment = (
  name: keyof typeof groupSegments,
  operands: readonly OperandSpec[],
  notes?: { readonly optional?: boolean },
): readonly OperandSpec[] =>
  pair(
    nested(name, operands, `${groupSegments[name].doc} Fields that are not named stay as they are.`, notes),
    flag(`NO${name}`, deletes(name, groupSegments[name])),
  );

export const altgroup: CommandSpec = {
  name: 'ALTGROUP',
  aliases: ['ALG'],
  doc: 'Changes groups. Operands that are not given leave their part as it is.',
  positionals: [
    {
      name: 'group-name',
      doc: 'The group to change, or several in parentheses.',
      of: group,
      required: false,
      list: true,
    },
  ],
  operands: [
    ...pair(free('CSDATA', groupSegments.CSDATA.doc), flag('NOCSDATA', deletes('CSDATA', groupSegments.CSDATA))),
    ...pair(
      one(
        'DATA',
        text(255),
        'Text of the installation, in apostrophes when it holds blanks. Replaces what was there. RACF only keeps and lists it; good for saying what the group is for.',
        { sure: 'docs' },
      ),
      flag('NODATA', 'Removes the text of the installation.'),
    ),
    ...segment('DFP', altered(dfp)),
    ...pair(
      one(
        'MODEL',
        dataset,
        'The data set profile that new group data set profiles take as their model. Works only with SETROPTS MODEL(GROUP). The group name is put in front of the name.',
        { sure: 'docs' },
      ),
      flag('NOMODEL', 'New data set profiles of the group take no model any more.'),
    ),
    ...segment(
      'OMVS',
      altered(omvs, {
        keep: ['AUTOGID', 'SHARED'],
        after: {
          GID: 'Users who have the group as their default group cannot use z/OS UNIX any more; files keep the number.',
        },
      }),
      { optional: true },
    ),
    ...segment('OVM', altered(ovm)),
    one(
      'OWNER',
      userOrGroup,
      'The new owner. A group as owner must be the superior group (ICH20020I); to move a group, give both SUPGROUP and OWNER.',
      { sure: 'docs' },
    ),
    one(
      'SUPGROUP',
      group,
      'The new superior group; another one than now, and none that lies below the group (ICH20006I). When a group owns this one, OWNER must change with it.',
      { sure: 'docs' },
    ),
    ...pair(
      flag(
        'TERMUACC',
        'The UACC of terminals counts for members of the group, and so does SETROPTS TERMINAL for terminals without a profile.',
      ),
      flag(
        'NOTERMUACC',
        'The UACC of terminals does not count for members of the group: each terminal must be permitted to them or the group.',
      ),
    ),
    ...segment('TME', altered(tme, { lists: ['ROLES'] })),
    ...routing,
  ],
  complete: true,
  checked: true,
  page: 'https://www.ibm.com/docs/en/zos/3.2.0?topic=syntax-altgroup-alter-group-profile',
  issuedFrom: ['tso', 'operator', 'parmlib'],
  source,
};
