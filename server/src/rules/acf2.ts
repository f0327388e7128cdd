/** The rules about ACF2. */
import ambiguousOperand from './acf2/ambiguous-operand.ts';
import ambiguousValue from './acf2/ambiguous-value.ts';
import applNotChecked from './acf2/appl-not-checked.ts';
import blankInMask from './acf2/blank-in-mask.ts';
import blankLineInRuleText from './acf2/blank-line-in-rule-text.ts';
import certificateInRules from './acf2/certificate-in-rules.ts';
import changeInAnotherType from './acf2/change-in-another-type.ts';
import classMappedOtherwise from './acf2/class-mapped-otherwise.ts';
import commandOfAnotherProduct from './acf2/command-of-another-product.ts';
import commentForm from './acf2/comment-form.ts';
import commentRunsOn from './acf2/comment-runs-on.ts';
import compileMissing from './acf2/compile-missing.ts';
import compileNotEnded from './acf2/compile-not-ended.ts';
import compiledOnly from './acf2/compiled-only.ts';
import conflictingOperands from './acf2/conflicting-operands.ts';
import continuationLostInRule from './acf2/continuation-lost-in-rule.ts';
import controlNotInColumn1 from './acf2/control-not-in-column-1.ts';
import controlOrder from './acf2/control-order.ts';
import controlTwice from './acf2/control-twice.ts';
import createdTwice from './acf2/created-twice.ts';
import dashEndsMask from './acf2/dash-ends-mask.ts';
import deletesAnotherEntry from './acf2/deletes-another-entry.ts';
import entryAddedTwice from './acf2/entry-added-twice.ts';
import entryOutsideOfRuleText from './acf2/entry-outside-of-rule-text.ts';
import entryWithoutDecision from './acf2/entry-without-decision.ts';
import everybodyMayChange from './acf2/everybody-may-change.ts';
import excludeWithoutMask from './acf2/exclude-without-mask.ts';
import execLifted from './acf2/exec-lifted.ts';
import fieldOfAnotherRecord from './acf2/field-of-another-record.ts';
import fullKeyHides from './acf2/full-key-hides.ts';
import fullKeyWithMask from './acf2/full-key-with-mask.ts';
import impossibleDate from './acf2/impossible-date.ts';
import jclLine from './acf2/jcl-line.ts';
import keyMissing from './acf2/key-missing.ts';
import keyRepeatedInMask from './acf2/key-repeated-in-mask.ts';
import keywordJoinedToMask from './acf2/keyword-joined-to-mask.ts';
import levelsInResourceRule from './acf2/levels-in-resource-rule.ts';
import listReplaced from './acf2/list-replaced.ts';
import logonidAfterDeleted from './acf2/logonid-after-deleted.ts';
import lostContinuation from './acf2/lost-continuation.ts';
import malformedValue from './acf2/malformed-value.ts';
import maskInKey from './acf2/mask-in-key.ts';
import maskedKeyNotResident from './acf2/masked-key-not-resident.ts';
import noteInUid from './acf2/note-in-uid.ts';
import numberGivenTwice from './acf2/number-given-twice.ts';
import numberMissing from './acf2/number-missing.ts';
import oddCharacters from './acf2/odd-characters.ts';
import omvsTables from './acf2/omvs-tables.ts';
import operandTakesNoValue from './acf2/operand-takes-no-value.ts';
import operandTwice from './acf2/operand-twice.ts';
import operandValueMissing from './acf2/operand-value-missing.ts';
import operatorCommandAfterEnd from './acf2/operator-command-after-end.ts';
import powerfulField from './acf2/powerful-field.ts';
import profileBeforeLogonid from './acf2/profile-before-logonid.ts';
import reckeyWithoutEntry from './acf2/reckey-without-entry.ts';
import recordAfterDeleted from './acf2/record-after-deleted.ts';
import recordQualifier from './acf2/record-qualifier.ts';
import refreshName from './acf2/refresh-name.ts';
import refreshSystemMask from './acf2/refresh-system-mask.ts';
import renewalMissing from './acf2/renewal-missing.ts';
import renewalNeedless from './acf2/renewal-needless.ts';
import renewalOfAnother from './acf2/renewal-of-another.ts';
import renewalTooEarly from './acf2/renewal-too-early.ts';
import requiredOperandMissing from './acf2/required-operand-missing.ts';
import resourceOfAnotherType from './acf2/resource-of-another-type.ts';
import roleInRuleSet from './acf2/role-in-rule-set.ts';
import ruleKeyQualifiers from './acf2/rule-key-qualifiers.ts';
import ruleKeyword from './acf2/rule-keyword.ts';
import ruleSetReplaced from './acf2/rule-set-replaced.ts';
import secretInClear from './acf2/secret-in-clear.ts';
import serviceInDataSetRule from './acf2/service-in-data-set-rule.ts';
import serviceValue from './acf2/service-value.ts';
import serviceWithoutRead from './acf2/service-without-read.ts';
import setOfNothing from './acf2/set-of-nothing.ts';
import severalValues from './acf2/several-values.ts';
import storeMissing from './acf2/store-missing.ts';
import storeWithoutCompile from './acf2/store-without-compile.ts';
import subcommandInside from './acf2/subcommand-inside.ts';
import templateHole from './acf2/template-hole.ts';
import typeNotOfSetting from './acf2/type-not-of-setting.ts';
import uidInRoleSet from './acf2/uid-in-role-set.ts';
import uidZero from './acf2/uid-zero.ts';
import unexpectedWord from './acf2/unexpected-word.ts';
import unknownControl from './acf2/unknown-control.ts';
import unknownDivision from './acf2/unknown-division.ts';
import unknownOperand from './acf2/unknown-operand.ts';
import unknownOperatorCommand from './acf2/unknown-operator-command.ts';
import unknownRecord from './acf2/unknown-record.ts';
import unknownSubcommand from './acf2/unknown-subcommand.ts';
import unknownValue from './acf2/unknown-value.ts';
import valueOutOfRange from './acf2/value-out-of-range.ts';
import valueTooLong from './acf2/value-too-long.ts';
import wrongSetting from './acf2/wrong-setting.ts';
import type { Rule } from './types.ts';

export const acf2Rules: readonly Rule[] = [
  ambiguousOperand,
  ambiguousValue,
  applNotChecked,
  blankInMask,
  blankLineInRuleText,
  certificateInRules,
  changeInAnotherType,
  classMappedOtherwise,
  commandOfAnotherProduct,
  commentForm,
  commentRunsOn,
  compileMissing,
  compileNotEnded,
  compiledOnly,
  conflictingOperands,
  continuationLostInRule,
  controlNotInColumn1,
  controlOrder,
  controlTwice,
  createdTwice,
  dashEndsMask,
  deletesAnotherEntry,
  entryAddedTwice,
  entryOutsideOfRuleText,
  entryWithoutDecision,
  everybodyMayChange,
  excludeWithoutMask,
  execLifted,
  fieldOfAnotherRecord,
  fullKeyHides,
  fullKeyWithMask,
  impossibleDate,
  jclLine,
  keyMissing,
  keyRepeatedInMask,
  keywordJoinedToMask,
  levelsInResourceRule,
  listReplaced,
  logonidAfterDeleted,
  lostContinuation,
  malformedValue,
  maskInKey,
  maskedKeyNotResident,
  noteInUid,
  numberGivenTwice,
  numberMissing,
  oddCharacters,
  omvsTables,
  operandTakesNoValue,
  operandTwice,
  operandValueMissing,
  operatorCommandAfterEnd,
  powerfulField,
  profileBeforeLogonid,
  reckeyWithoutEntry,
  recordAfterDeleted,
  recordQualifier,
  refreshName,
  refreshSystemMask,
  renewalMissing,
  renewalNeedless,
  renewalOfAnother,
  renewalTooEarly,
  requiredOperandMissing,
  resourceOfAnotherType,
  roleInRuleSet,
  ruleKeyQualifiers,
  ruleKeyword,
  ruleSetReplaced,
  secretInClear,
  serviceInDataSetRule,
  serviceValue,
  serviceWithoutRead,
  setOfNothing,
  severalValues,
  storeMissing,
  storeWithoutCompile,
  subcommandInside,
  templateHole,
  typeNotOfSetting,
  uidInRoleSet,
  uidZero,
  unexpectedWord,
  unknownControl,
  unknownDivision,
  unknownOperand,
  unknownOperatorCommand,
  unknownRecord,
  unknownSubcommand,
  unknownValue,
  valueOutOfRange,
  valueTooLong,
  wrongSetting,
];
