import type { BoundCommand, BoundOperand, BoundValue } from '../../bind/types.ts';
import type { KeywordSpec } from '../../catalog/types.ts';
import type { Range } from '../../text/range.ts';
import { at } from '../support/steps.ts';
import { commandRule, type Finding, type Severity } from '../types.ts';

const longest = 8;

export default commandRule({
  code: 'tss/acid-name',
  title: 'Name that no ACID can have',
  severity: 'error',
  language: 'tss',
  what: 'The name of an ACID has more than eight characters, or characters that names of ACIDs do not have.',
  why: 'Names of ACIDs have up to eight letters, digits and the characters $ # @ % & = ?. Top Secret refuses anything else. Words in small letters stand for a name that is to be filled in: each is given once, as an information.',
  todo: 'Shorten or correct the name.',
  sources: [{ name: 'Top Secret for z/OS User Guide, Create a User ACID' }],
  bad: [
    "TSS CREATE(ZOWESERV«ER») TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT)",
    "TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZOWEDEPA«RTMENT»)",
    'TSS PERMIT(ZWE«.»SVUSR) IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS PERMIT(«authorized users») IBMFAC(ZWES.IS) ACCESS(READ)',
    'TSS ADDTO(«owner-acid») IBMFAC(ZWES.)\nTSS ADDTO(owner-acid) IBMFAC(BPX.)',
  ],
  good: [
    "TSS CREATE(ZWESVUSR) TYPE(USER) NAME('ZOWE SERVER') DEPT(ZWEDEPT)",
    "TSS CREATE(MV$CAS) TYPE(USER) NAME('CAS') DEPT(#DEPT@01)",
    'TSS PERMIT(ALL) APPL(OMVSAPPL)',
    'TSS PERMIT(*) APPL(OMVSAPPL)',
    'TSS PERMIT({zowe.setup.security.users.zowe}) APPL(OMVSAPPL)',
    'TSS PERMIT(<zowe-user>) APPL(OMVSAPPL)',
  ],
  form: (command) => command.operands.some(({ spec }) => isAcid(spec?.value)),
  concerns: ({ operands }) => operands.some(mayBeWrong),
  *check(command) {
    if (command.problems.length > 0) return;
    for (const { spec, values } of command.operands) {
      if (spec?.value.kind !== 'values' || !isAcid(spec.value)) continue;
      const [value] = values;
      if (values.length > 1 && !spec.value.list) {
        // Several names are told as such; words for a reader are not.
        const text = command.text.text.slice(value?.span.start, values.at(-1)?.span.end);
        if (value && /[a-z]/u.test(text) && values.every((one) => one.value !== undefined)) {
          yield placeholder(command, { start: value.span.start, end: value.span.start + text.length }, text);
        }
        continue;
      }
      for (const one of spec.value.list ? values : value ? [value] : []) {
        const problem = problemOf(one, spec.value.also ?? []);
        if (!problem) continue;
        if (isForReader(one.text)) {
          yield placeholder(command, one.span, one.text);
          continue;
        }
        yield {
          place: at(command, placeOf(one, problem.range)),
          severity: severityOf(one, spec.name, command),
          message: `${problem.message} Names of ACIDs have up to 8 letters, digits and the characters $ # @ % & = ?.`,
        };
      }
    }
  },
});

function placeholder(command: BoundCommand, span: Range, text: string): Finding {
  return {
    place: at(command, span),
    severity: 'information',
    message: 'This is no name of an ACID, and seems to stand for one. Fill it in, here and wherever else it stands.',
    once: `tss/acid-name ${text}`,
  };
}

/** What most ACIDs are. */
const plain = /^[A-Z\d$#@%&=?]{1,8}$/u;

function mayBeWrong({ spec, values }: BoundOperand): boolean {
  if (!isAcid(spec?.value)) return false;
  return values.length > 1 || values.some(({ value }) => value !== undefined && !plain.test(value));
}

function isAcid(value: { kind: string; of?: { type: string } } | undefined): boolean {
  return (
    value?.kind === 'values' &&
    (value.of?.type === 'user' || value.of?.type === 'group' || value.of?.type === 'userOrGroup')
  );
}

interface Problem {
  /** Of the value. */
  readonly range: Range;
  readonly message: string;
}

function problemOf({ value, text, quoted }: BoundValue, also: readonly KeywordSpec[]): Problem | undefined {
  if (value === undefined || value === '' || (!quoted && text.includes('('))) return undefined;
  const name = value.toUpperCase();
  // `*` stands for all, and at the end for any name that begins so.
  if (name === '*' || also.some((one) => one.name === name)) return undefined;
  const bad = /[^A-Z\d$#@%&=?]/u.exec(name.endsWith('*') ? name.slice(0, -1) : name);
  if (bad)
    return { range: { start: bad.index, end: bad.index + 1 }, message: 'This character stands in no name of an ACID.' };
  if (name.length <= longest) return undefined;
  return { range: { start: longest, end: value.length }, message: 'This is too long.' };
}

function placeOf({ span, text, value }: BoundValue, range: Range): Range {
  return text === value ? { start: span.start + range.start, end: span.start + range.end } : span;
}

/** Small letters: joined words, or one that is longer than a name, as published text has them. */
function isForReader(text: string): boolean {
  return /[a-z]/u.test(text) && !/[A-Z]{2}/u.test(text);
}

/** The length and the characters are documented for the ACIDs that CREATE makes, and hold for all others. */
function severityOf({ text }: BoundValue, keyword: string, command: BoundCommand): Severity {
  if (/[A-Z][-_/][A-Z]/u.test(text)) return 'warning';
  const isSurelyAcid = keyword === command.spec?.name || places.has(keyword);
  return isSurelyAcid ? 'error' : 'warning';
}

const places: ReadonlySet<string> = new Set(['DEPARTMENT', 'DIVISION', 'ZONE']);
