import { nameOf } from '../../bind/query.ts';
import type { BoundCommand, BoundValue } from '../../bind/types.ts';
import { fits } from '../../site/pattern.ts';
import { readSiteValue, siteOf } from '../../site/read.ts';
import type { SiteNaming } from '../../site/types.ts';
import { subOperand } from '../support/resource-command.ts';
import { at } from '../support/steps.ts';
import { commandRule } from '../types.ts';

/** A name that a command gives to something new, and what it may look like. */
interface Named {
  readonly value: BoundValue;
  /** `user IDs`. */
  readonly what: string;
  readonly patterns: readonly string[];
}

/** A message is read on one line or two. */
const mostShown = 4;

export default commandRule({
  code: 'racf/site-naming',
  title: 'Name that does not fit the patterns of the site',
  severity: 'warning',
  commands: ['ADDUSER', 'ADDGROUP', 'ADDSD', 'RDEFINE'],
  what: 'Something new gets a name that fits none of the patterns of your site: `naming` in `.esm-site.json`.',
  why: 'Whoever searches, reports or gives access by the pattern misses it; often the name is misspelt.',
  todo: 'Choose a name that fits, or add a pattern. The examples are those of a site with user IDs `P%%%%%` and `*STC` for started tasks, groups `G*` and data sets `PROD.*`.',
  sources: [{ name: 'RACF Security Administrator’s Guide, Naming conventions' }],
  site: siteOf(
    readSiteValue({
      naming: { users: ['P%%%%%'], groups: ['G*'], startedUsers: ['*STC'], profiles: { DATASET: ['PROD.*'] } },
    }).file,
  ),
  bad: [
    'ADDUSER «JSMITH» DFLTGRP(GSTAFF)',
    'ADDGROUP «STAFF»',
    "ADDSD «'TEST.DATA'» UACC(NONE)",
    'RDEFINE STARTED CICS.* STDATA(USER(«P12345») GROUP(GSTC))',
  ],
  good: [
    'ADDUSER (P12345 CICSSTC) DFLTGRP(GSTAFF)',
    'ADDUSER {user} DFLTGRP(STAFF)',
    'ADDGROUP GSTAFF SUPGROUP(SYS1)',
    "ADDSD 'PROD.PAY.**' UACC(NONE)",
    'ADDSD TEST.DATA UACC(NONE)',
    'RDEFINE STARTED CICS.* STDATA(USER(CICSSTC))',
    'RDEFINE STARTED ** STDATA(USER(=MEMBER))',
    'RDEFINE FACILITY MY.APPL UACC(NONE)',
  ],
  concerns: (_command, { site: { naming } }) => hasPatterns(naming),
  *check(command, { site: { naming } }) {
    for (const { value, what, patterns } of namedBy(command, naming)) {
      const name = nameOf(value);
      if (patterns.length === 0 || name === undefined || patterns.some((pattern) => fits(name, pattern))) continue;
      const shown = patterns.slice(0, mostShown).join(', ') + (patterns.length > mostShown ? ', ...' : '');
      yield {
        place: at(command, value.span),
        message: `This fits none of the patterns that your site has for ${what}: ${shown}. Choose a name that fits, or add a pattern to the site data.`,
      };
    }
  },
});

function* namedBy(command: BoundCommand, naming: SiteNaming): Generator<Named> {
  const [first = [], second = []] = command.positionals;
  const { users, groups, startedUsers, profiles } = naming;
  const verb = command.spec?.name ?? '';
  switch (verb) {
    case 'ADDUSER':
      if (users.length === 0) return;
      for (const value of first) yield { value, what: 'user IDs', patterns: [...users, ...startedUsers] };
      return;
    case 'ADDGROUP':
      for (const value of first) yield { value, what: 'groups', patterns: groups };
      return;
    case 'ADDSD': {
      const patterns = profiles.get('DATASET') ?? [];
      // Without apostrophes, the name gets a prefix that is not known.
      for (const value of first) if (value.quoted) yield { value, what: 'data set profiles', patterns };
      return;
    }
    case 'RDEFINE': {
      const className = nameOf(first[0]);
      const patterns = (className === undefined ? undefined : profiles.get(className)) ?? [];
      for (const value of second) yield { value, what: `profiles of class ${className}`, patterns };
      const user = subOperand(command, 'STDATA', 'USER')?.values[0];
      if (user && !user.text.startsWith('=')) {
        yield { value: user, what: 'user IDs of started tasks', patterns: startedUsers };
      }
    }
  }
}

function hasPatterns({ users, groups, startedUsers, profiles }: SiteNaming): boolean {
  return users.length > 0 || groups.length > 0 || startedUsers.length > 0 || profiles.size > 0;
}
