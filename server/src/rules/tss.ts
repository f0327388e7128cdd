/** The rules about Top Secret. */
import accessLevel from './tss/access-level.ts';
import accessListBits from './tss/access-list-bits.ts';
import accessListOrder from './tss/access-list-order.ts';
import accessListReplaced from './tss/access-list-replaced.ts';
import acidMissing from './tss/acid-missing.ts';
import acidName from './tss/acid-name.ts';
import acidOfAnotherType from './tss/acid-of-another-type.ts';
import ambiguousOperand from './tss/ambiguous-operand.ts';
import ambiguousValue from './tss/ambiguous-value.ts';
import certificateMadeTwice from './tss/certificate-made-twice.ts';
import certificateNotThere from './tss/certificate-not-there.ts';
import classGone from './tss/class-gone.ts';
import classNameClash from './tss/class-name-clash.ts';
import classNotDefinedYet from './tss/class-not-defined-yet.ts';
import classNotNamed from './tss/class-not-named.ts';
import commandOfAnotherProduct from './tss/command-of-another-product.ts';
import commentSign from './tss/comment-sign.ts';
import conflictingOperands from './tss/conflicting-operands.ts';
import createdTwice from './tss/created-twice.ts';
import dangerousAttribute from './tss/dangerous-attribute.ts';
import dangerousValue from './tss/dangerous-value.ts';
import dateForm from './tss/date-form.ts';
import defaultAccessNotListed from './tss/default-access-not-listed.ts';
import defaultGroupNotGiven from './tss/default-group-not-given.ts';
import defaultGroupWithoutGid from './tss/default-group-without-gid.ts';
import denyWithLevels from './tss/deny-with-levels.ts';
import everybodyMayChange from './tss/everybody-may-change.ts';
import everybodyMayUse from './tss/everybody-may-use.ts';
import facilityAction from './tss/facility-action.ts';
import facilityWeakened from './tss/facility-weakened.ts';
import functionFirst from './tss/function-first.ts';
import functionWithoutAcid from './tss/function-without-acid.ts';
import keywordOfAnotherFunction from './tss/keyword-of-another-function.ts';
import keywordSlip from './tss/keyword-slip.ts';
import keywordWithoutParentheses from './tss/keyword-without-parentheses.ts';
import lengthAndAttribute from './tss/length-and-attribute.ts';
import levelNotInClass from './tss/level-not-in-class.ts';
import malformedValue from './tss/malformed-value.ts';
import mistypedContinuation from './tss/mistyped-continuation.ts';
import nameInApostrophes from './tss/name-in-apostrophes.ts';
import nameMissing from './tss/name-missing.ts';
import numberForAcidType from './tss/number-for-acid-type.ts';
import numberGivenTwice from './tss/number-given-twice.ts';
import oddCharacters from './tss/odd-characters.ts';
import operandTakesNoValue from './tss/operand-takes-no-value.ts';
import operandTwice from './tss/operand-twice.ts';
import operandValueMissing from './tss/operand-value-missing.ts';
import optionUntilRestart from './tss/option-until-restart.ts';
import ownedByUser from './tss/owned-by-user.ts';
import ownerNameTooLong from './tss/owner-name-too-long.ts';
import ownershipOverlaps from './tss/ownership-overlaps.ts';
import partsOfValue from './tss/parts-of-value.ts';
import permitBeforeOwner from './tss/permit-before-owner.ts';
import permitRepeated from './tss/permit-repeated.ts';
import permitTakenAway from './tss/permit-taken-away.ts';
import permitToDepartment from './tss/permit-to-department.ts';
import permitWithoutOwner from './tss/permit-without-owner.ts';
import permitsLostWithOwner from './tss/permits-lost-with-owner.ts';
import placeInHierarchy from './tss/place-in-hierarchy.ts';
import placeMissing from './tss/place-missing.ts';
import predefinedClassAttribute from './tss/predefined-class-attribute.ts';
import procedureForAcid from './tss/procedure-for-acid.ts';
import procedureTwice from './tss/procedure-twice.ts';
import procedureWithoutAcid from './tss/procedure-without-acid.ts';
import rangeWithoutQuestionMark from './tss/range-without-question-mark.ts';
import recordKeyword from './tss/record-keyword.ts';
import recordNotForFunction from './tss/record-not-for-function.ts';
import refreshOfIssuer from './tss/refresh-of-issuer.ts';
import requiredOperandMissing from './tss/required-operand-missing.ts';
import reservedName from './tss/reserved-name.ts';
import resourceCode from './tss/resource-code.ts';
import resourceLongerThanClass from './tss/resource-longer-than-class.ts';
import resourceMissing from './tss/resource-missing.ts';
import resourceNameMissing from './tss/resource-name-missing.ts';
import revokeOfAnotherName from './tss/revoke-of-another-name.ts';
import ringNotThereYet from './tss/ring-not-there-yet.ts';
import ringOfAuthority from './tss/ring-of-authority.ts';
import secretInClear from './tss/secret-in-clear.ts';
import severalResources from './tss/several-resources.ts';
import severalValues from './tss/several-values.ts';
import startedTaskWithoutFacility from './tss/started-task-without-facility.ts';
import templateHole from './tss/template-hole.ts';
import tooManyNames from './tss/too-many-names.ts';
import uidWithoutGroup from './tss/uid-without-group.ts';
import uidZero from './tss/uid-zero.ts';
import unixTablesNotRenewed from './tss/unix-tables-not-renewed.ts';
import unknownFunction from './tss/unknown-function.ts';
import unknownOperand from './tss/unknown-operand.ts';
import unknownValue from './tss/unknown-value.ts';
import usedAfterDeleted from './tss/used-after-deleted.ts';
import usedBeforeCreated from './tss/used-before-created.ts';
import valueOutOfRange from './tss/value-out-of-range.ts';
import valueTooLong from './tss/value-too-long.ts';
import valueWithoutParentheses from './tss/value-without-parentheses.ts';
import verbMissing from './tss/verb-missing.ts';
import verbMisspelt from './tss/verb-misspelt.ts';
import wordOfAnotherProduct from './tss/word-of-another-product.ts';
import type { Rule } from './types.ts';

export const tssRules: readonly Rule[] = [
  accessLevel,
  accessListBits,
  accessListOrder,
  accessListReplaced,
  acidMissing,
  acidName,
  acidOfAnotherType,
  ambiguousOperand,
  ambiguousValue,
  certificateMadeTwice,
  certificateNotThere,
  classGone,
  classNameClash,
  classNotDefinedYet,
  classNotNamed,
  commandOfAnotherProduct,
  commentSign,
  conflictingOperands,
  createdTwice,
  dangerousAttribute,
  dangerousValue,
  dateForm,
  defaultAccessNotListed,
  defaultGroupNotGiven,
  defaultGroupWithoutGid,
  denyWithLevels,
  everybodyMayChange,
  everybodyMayUse,
  facilityAction,
  facilityWeakened,
  functionFirst,
  functionWithoutAcid,
  keywordOfAnotherFunction,
  keywordSlip,
  keywordWithoutParentheses,
  lengthAndAttribute,
  levelNotInClass,
  malformedValue,
  mistypedContinuation,
  nameInApostrophes,
  nameMissing,
  numberForAcidType,
  numberGivenTwice,
  oddCharacters,
  operandTakesNoValue,
  operandTwice,
  operandValueMissing,
  optionUntilRestart,
  ownedByUser,
  ownerNameTooLong,
  ownershipOverlaps,
  partsOfValue,
  permitBeforeOwner,
  permitRepeated,
  permitTakenAway,
  permitToDepartment,
  permitWithoutOwner,
  permitsLostWithOwner,
  placeInHierarchy,
  placeMissing,
  predefinedClassAttribute,
  procedureForAcid,
  procedureTwice,
  procedureWithoutAcid,
  rangeWithoutQuestionMark,
  recordKeyword,
  recordNotForFunction,
  refreshOfIssuer,
  requiredOperandMissing,
  reservedName,
  resourceCode,
  resourceLongerThanClass,
  resourceMissing,
  resourceNameMissing,
  revokeOfAnotherName,
  ringNotThereYet,
  ringOfAuthority,
  secretInClear,
  severalResources,
  severalValues,
  startedTaskWithoutFacility,
  templateHole,
  tooManyNames,
  uidWithoutGroup,
  uidZero,
  unixTablesNotRenewed,
  unknownFunction,
  unknownOperand,
  unknownValue,
  usedAfterDeleted,
  usedBeforeCreated,
  valueOutOfRange,
  valueTooLong,
  valueWithoutParentheses,
  verbMissing,
  verbMisspelt,
  wordOfAnotherProduct,
];
