/** The rules about RACF. */
import accessAndDelete from './racf/access-and-delete.ts';
import ambiguousOperand from './racf/ambiguous-operand.ts';
import ambiguousValue from './racf/ambiguous-value.ts';
import automaticNumberForSeveral from './racf/automatic-number-for-several.ts';
import bothListsAtOnce from './racf/both-lists-at-once.ts';
import cdtNotActive from './racf/cdt-not-active.ts';
import certificateFilter from './racf/certificate-filter.ts';
import certificateKey from './racf/certificate-key.ts';
import certificateLabel from './racf/certificate-label.ts';
import certificateLifetime from './racf/certificate-lifetime.ts';
import certificateRequest from './racf/certificate-request.ts';
import certificateWithoutLabel from './racf/certificate-without-label.ts';
import changesNothing from './racf/changes-nothing.ts';
import classAsterisk from './racf/class-asterisk.ts';
import classAuthority from './racf/class-authority.ts';
import classBothWays from './racf/class-both-ways.ts';
import classHasOwnCommands from './racf/class-has-own-commands.ts';
import classMissing from './racf/class-missing.ts';
import classNameOfIbm from './racf/class-name-of-ibm.ts';
import classNotActiveYet from './racf/class-not-active-yet.ts';
import classNotDefinedYet from './racf/class-not-defined-yet.ts';
import classNotLoaded from './racf/class-not-loaded.ts';
import classNotThatOfDefinition from './racf/class-not-that-of-definition.ts';
import classWithoutPosit from './racf/class-without-posit.ts';
import classWithoutProfiles from './racf/class-without-profiles.ts';
import commandOfAnotherProduct from './racf/command-of-another-product.ts';
import conflictingOperands from './racf/conflicting-operands.ts';
import createdTwice from './racf/created-twice.ts';
import datasetNameUnquoted from './racf/dataset-name-unquoted.ts';
import dateInLastCentury from './racf/date-in-last-century.ts';
import defaultAccess from './racf/default-access.ts';
import defaultGroupNotConnected from './racf/default-group-not-connected.ts';
import defaultGroupRemoved from './racf/default-group-removed.ts';
import defaultGroupWithoutGid from './racf/default-group-without-gid.ts';
import emptyAccess from './racf/empty-access.ts';
import everyoneMayChange from './racf/everyone-may-change.ts';
import everyoneMayUse from './racf/everyone-may-use.ts';
import executeOutsideDatasetProgram from './racf/execute-outside-dataset-program.ts';
import exportPassword from './racf/export-password.ts';
import fromOperandWithoutFrom from './racf/from-operand-without-from.ts';
import genericBeforeEnabled from './racf/generic-before-enabled.ts';
import genericFirstQualifier from './racf/generic-first-qualifier.ts';
import genericInGroupingClass from './racf/generic-in-grouping-class.ts';
import genericNeedsEgn from './racf/generic-needs-egn.ts';
import genericNotNeeded from './racf/generic-not-needed.ts';
import genericShape from './racf/generic-shape.ts';
import groupChangesNothing from './racf/group-changes-nothing.ts';
import idMissing from './racf/id-missing.ts';
import idTwice from './racf/id-twice.ts';
import ignoredForGeneric from './racf/ignored-for-generic.ts';
import kerberosDes from './racf/kerberos-des.ts';
import levelGivesNothing from './racf/level-gives-nothing.ts';
import limitsUpsideDown from './racf/limits-upside-down.ts';
import malformedValue from './racf/malformed-value.ts';
import membersInClassWithout from './racf/members-in-class-without.ts';
import mistypedContinuation from './racf/mistyped-continuation.ts';
import nameNotFirst from './racf/name-not-first.ts';
import namesWithoutParentheses from './racf/names-without-parentheses.ts';
import noracfWithoutSegment from './racf/noracf-without-segment.ts';
import norevokeAlone from './racf/norevoke-alone.ts';
import notInParameterLibrary from './racf/not-in-parameter-library.ts';
import numberGivenTwice from './racf/number-given-twice.ts';
import obsoleteOperand from './racf/obsolete-operand.ts';
import oddCharacters from './racf/odd-characters.ts';
import oidcardInBatch from './racf/oidcard-in-batch.ts';
import operandForOtherClass from './racf/operand-for-other-class.ts';
import operandOfAnotherFunction from './racf/operand-of-another-function.ts';
import operandTakesNoValue from './racf/operand-takes-no-value.ts';
import operandTwice from './racf/operand-twice.ts';
import operandValueMissing from './racf/operand-value-missing.ts';
import operandWithoutPartner from './racf/operand-without-partner.ts';
import operatorCommandInTso from './racf/operator-command-in-tso.ts';
import ownerNotSuperiorGroup from './racf/owner-not-superior-group.ts';
import parameterLibraryPlus from './racf/parameter-library-plus.ts';
import passticketProfileGeneric from './racf/passticket-profile-generic.ts';
import passwordCharacters from './racf/password-characters.ts';
import passwordLength from './racf/password-length.ts';
import passwordNeverChanges from './racf/password-never-changes.ts';
import passwordNotExpired from './racf/password-not-expired.ts';
import passwordOfAnotherUser from './racf/password-of-another-user.ts';
import passwordOptionsTogether from './racf/password-options-together.ts';
import permitBeforeDefine from './racf/permit-before-define.ts';
import permitDoesNothing from './racf/permit-does-nothing.ts';
import permitRepeated from './racf/permit-repeated.ts';
import permitReplaced from './racf/permit-replaced.ts';
import permitTakenAway from './racf/permit-taken-away.ts';
import phraseRules from './racf/phrase-rules.ts';
import phraseWithNopassword from './racf/phrase-with-nopassword.ts';
import positOfIbm from './racf/posit-of-ibm.ts';
import profileDefinedTwice from './racf/profile-defined-twice.ts';
import profileNameForClass from './racf/profile-name-for-class.ts';
import profileNameMissing from './racf/profile-name-missing.ts';
import profileNameTooLong from './racf/profile-name-too-long.ts';
import programRefreshMissing from './racf/program-refresh-missing.ts';
import programWithoutLibrary from './racf/program-without-library.ts';
import racdcertOwner from './racf/racdcert-owner.ts';
import racdcertSeveralFunctions from './racf/racdcert-several-functions.ts';
import raclistGroupingClass from './racf/raclist-grouping-class.ts';
import raclistNotAllowed from './racf/raclist-not-allowed.ts';
import refreshAlone from './racf/refresh-alone.ts';
import refreshMissing from './racf/refresh-missing.ts';
import refreshNeedless from './racf/refresh-needless.ts';
import refreshTooEarly from './racf/refresh-too-early.ts';
import requiredOperandMissing from './racf/required-operand-missing.ts';
import resetEmptiesBothLists from './racf/reset-empties-both-lists.ts';
import resetWithDelete from './racf/reset-with-delete.ts';
import resourceOfAnotherClass from './racf/resource-of-another-class.ts';
import resourceSpelling from './racf/resource-spelling.ts';
import revokeAndResume from './racf/revoke-and-resume.ts';
import riskyOption from './racf/risky-option.ts';
import searchIdWithoutClass from './racf/search-id-without-class.ts';
import secretInClear from './racf/secret-in-clear.ts';
import severalProfileNames from './racf/several-profile-names.ts';
import severalValues from './racf/several-values.ts';
import siteNaming from './racf/site-naming.ts';
import siteRequiredOperand from './racf/site-required-operand.ts';
import specialAndAuditor from './racf/special-and-auditor.ts';
import startedMemberWithoutGroup from './racf/started-member-without-group.ts';
import startedTaskTrusted from './racf/started-task-trusted.ts';
import startedTaskUserWithPassword from './racf/started-task-user-with-password.ts';
import startedTaskWithoutUser from './racf/started-task-without-user.ts';
import systemAttribute from './racf/system-attribute.ts';
import templateHole from './racf/template-hole.ts';
import tsoSize from './racf/tso-size.ts';
import tsoUserId from './racf/tso-user-id.ts';
import uaccExecute from './racf/uacc-execute.ts';
import uaccMissing from './racf/uacc-missing.ts';
import uaccSensitive from './racf/uacc-sensitive.ts';
import uaccWrite from './racf/uacc-write.ts';
import uidZero from './racf/uid-zero.ts';
import unexpectedWord from './racf/unexpected-word.ts';
import unknownAccessLevel from './racf/unknown-access-level.ts';
import unknownClass from './racf/unknown-class.ts';
import unknownOperand from './racf/unknown-operand.ts';
import unknownValue from './racf/unknown-value.ts';
import unknownVerb from './racf/unknown-verb.ts';
import usedAfterDeleted from './racf/used-after-deleted.ts';
import usedAfterProfileDeleted from './racf/used-after-profile-deleted.ts';
import usedBeforeCreated from './racf/used-before-created.ts';
import userAndGroup from './racf/user-and-group.ts';
import userOrGroupName from './racf/user-or-group-name.ts';
import valueOutOfRange from './racf/value-out-of-range.ts';
import valueTooLong from './racf/value-too-long.ts';
import valueWithoutParentheses from './racf/value-without-parentheses.ts';
import warningMode from './racf/warning-mode.ts';
import whenAnyWithAccess from './racf/when-any-with-access.ts';
import whenCriteriaDataset from './racf/when-criteria-dataset.ts';
import whenEmpty from './racf/when-empty.ts';
import whenProgramClass from './racf/when-program-class.ts';
import whenSysidClass from './racf/when-sysid-class.ts';
import whenWithoutId from './racf/when-without-id.ts';
import type { Rule } from './types.ts';

export const racfRules: readonly Rule[] = [
  accessAndDelete,
  ambiguousOperand,
  ambiguousValue,
  automaticNumberForSeveral,
  bothListsAtOnce,
  cdtNotActive,
  certificateFilter,
  certificateKey,
  certificateLabel,
  certificateLifetime,
  certificateRequest,
  certificateWithoutLabel,
  changesNothing,
  classAsterisk,
  classAuthority,
  classBothWays,
  classHasOwnCommands,
  classMissing,
  classNameOfIbm,
  classNotActiveYet,
  classNotDefinedYet,
  classNotLoaded,
  classNotThatOfDefinition,
  classWithoutPosit,
  classWithoutProfiles,
  commandOfAnotherProduct,
  conflictingOperands,
  createdTwice,
  datasetNameUnquoted,
  dateInLastCentury,
  defaultAccess,
  defaultGroupNotConnected,
  defaultGroupRemoved,
  defaultGroupWithoutGid,
  emptyAccess,
  everyoneMayChange,
  everyoneMayUse,
  executeOutsideDatasetProgram,
  exportPassword,
  fromOperandWithoutFrom,
  genericBeforeEnabled,
  genericFirstQualifier,
  genericInGroupingClass,
  genericNeedsEgn,
  genericNotNeeded,
  genericShape,
  groupChangesNothing,
  idMissing,
  idTwice,
  ignoredForGeneric,
  kerberosDes,
  levelGivesNothing,
  limitsUpsideDown,
  malformedValue,
  membersInClassWithout,
  mistypedContinuation,
  nameNotFirst,
  namesWithoutParentheses,
  noracfWithoutSegment,
  norevokeAlone,
  notInParameterLibrary,
  numberGivenTwice,
  obsoleteOperand,
  oddCharacters,
  oidcardInBatch,
  operandForOtherClass,
  operandOfAnotherFunction,
  operandTakesNoValue,
  operandTwice,
  operandValueMissing,
  operandWithoutPartner,
  operatorCommandInTso,
  ownerNotSuperiorGroup,
  parameterLibraryPlus,
  passticketProfileGeneric,
  passwordCharacters,
  passwordLength,
  passwordNeverChanges,
  passwordNotExpired,
  passwordOfAnotherUser,
  passwordOptionsTogether,
  permitBeforeDefine,
  permitDoesNothing,
  permitRepeated,
  permitReplaced,
  permitTakenAway,
  phraseRules,
  phraseWithNopassword,
  positOfIbm,
  profileDefinedTwice,
  profileNameForClass,
  profileNameMissing,
  profileNameTooLong,
  programRefreshMissing,
  programWithoutLibrary,
  racdcertOwner,
  racdcertSeveralFunctions,
  raclistGroupingClass,
  raclistNotAllowed,
  refreshAlone,
  refreshMissing,
  refreshNeedless,
  refreshTooEarly,
  requiredOperandMissing,
  resetEmptiesBothLists,
  resetWithDelete,
  resourceOfAnotherClass,
  resourceSpelling,
  revokeAndResume,
  riskyOption,
  searchIdWithoutClass,
  secretInClear,
  severalProfileNames,
  severalValues,
  siteNaming,
  siteRequiredOperand,
  specialAndAuditor,
  startedMemberWithoutGroup,
  startedTaskTrusted,
  startedTaskUserWithPassword,
  startedTaskWithoutUser,
  systemAttribute,
  templateHole,
  tsoSize,
  tsoUserId,
  uaccExecute,
  uaccMissing,
  uaccSensitive,
  uaccWrite,
  uidZero,
  unexpectedWord,
  unknownAccessLevel,
  unknownClass,
  unknownOperand,
  unknownValue,
  unknownVerb,
  usedAfterDeleted,
  usedAfterProfileDeleted,
  usedBeforeCreated,
  userAndGroup,
  userOrGroupName,
  valueOutOfRange,
  valueTooLong,
  valueWithoutParentheses,
  warningMode,
  whenAnyWithAccess,
  whenCriteriaDataset,
  whenEmpty,
  whenProgramClass,
  whenSysidClass,
  whenWithoutId,
];
