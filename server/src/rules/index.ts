/** All rules there are, by their codes. */
import deckCommandTooLong from './deck/command-too-long.ts';
import deckCommentInWord from './deck/comment-in-word.ts';
import deckCommentSwallowsCards from './deck/comment-swallows-cards.ts';
import deckContinuationAtEnd from './deck/continuation-at-end.ts';
import deckContinuationIntoBlank from './deck/continuation-into-blank.ts';
import deckExtraParenthesis from './deck/extra-parenthesis.ts';
import deckLostContinuation from './deck/lost-continuation.ts';
import deckMissingParenthesis from './deck/missing-parenthesis.ts';
import deckNotRead from './deck/not-read.ts';
import deckSwallowedOperands from './deck/swallowed-operands.ts';
import deckUnclosedComment from './deck/unclosed-comment.ts';
import deckUnclosedString from './deck/unclosed-string.ts';
import jclCommentEndsData from './jcl/comment-ends-data.ts';
import jclDdnameNotFound from './jcl/ddname-not-found.ts';
import jclDlmNotFound from './jcl/dlm-not-found.ts';
import racfAccessAndDelete from './racf/access-and-delete.ts';
import racfAmbiguousOperand from './racf/ambiguous-operand.ts';
import racfAmbiguousValue from './racf/ambiguous-value.ts';
import racfBothListsAtOnce from './racf/both-lists-at-once.ts';
import racfClassMissing from './racf/class-missing.ts';
import racfClassNotActiveYet from './racf/class-not-active-yet.ts';
import racfClassNotDefinedYet from './racf/class-not-defined-yet.ts';
import racfClassNotLoaded from './racf/class-not-loaded.ts';
import racfClassNotThatOfDefinition from './racf/class-not-that-of-definition.ts';
import racfConflictingOperands from './racf/conflicting-operands.ts';
import racfCreatedTwice from './racf/created-twice.ts';
import racfDatasetNameUnquoted from './racf/dataset-name-unquoted.ts';
import racfDefaultAccess from './racf/default-access.ts';
import racfDefaultGroupRemoved from './racf/default-group-removed.ts';
import racfDefaultGroupWithoutGid from './racf/default-group-without-gid.ts';
import racfEmptyAccess from './racf/empty-access.ts';
import racfEveryoneMayChange from './racf/everyone-may-change.ts';
import racfExecuteOutsideDatasetProgram from './racf/execute-outside-dataset-program.ts';
import racfFromOperandWithoutFrom from './racf/from-operand-without-from.ts';
import racfGenericBeforeEnabled from './racf/generic-before-enabled.ts';
import racfGenericFirstQualifier from './racf/generic-first-qualifier.ts';
import racfGenericNeedsEgn from './racf/generic-needs-egn.ts';
import racfGenericNotNeeded from './racf/generic-not-needed.ts';
import racfGenericShape from './racf/generic-shape.ts';
import racfIdMissing from './racf/id-missing.ts';
import racfIdTwice from './racf/id-twice.ts';
import racfMalformedValue from './racf/malformed-value.ts';
import racfMistypedContinuation from './racf/mistyped-continuation.ts';
import racfNumberGivenTwice from './racf/number-given-twice.ts';
import racfOperandTakesNoValue from './racf/operand-takes-no-value.ts';
import racfOperandTwice from './racf/operand-twice.ts';
import racfOperandValueMissing from './racf/operand-value-missing.ts';
import racfPasswordLength from './racf/password-length.ts';
import racfPermitBeforeDefine from './racf/permit-before-define.ts';
import racfPermitDoesNothing from './racf/permit-does-nothing.ts';
import racfPermitRepeated from './racf/permit-repeated.ts';
import racfPermitReplaced from './racf/permit-replaced.ts';
import racfPermitTakenAway from './racf/permit-taken-away.ts';
import racfProfileDefinedTwice from './racf/profile-defined-twice.ts';
import racfProfileNameMissing from './racf/profile-name-missing.ts';
import racfProfileNameNotFirst from './racf/profile-name-not-first.ts';
import racfProfileNameTooLong from './racf/profile-name-too-long.ts';
import racfProgramRefreshMissing from './racf/program-refresh-missing.ts';
import racfRefreshMissing from './racf/refresh-missing.ts';
import racfRefreshNeedless from './racf/refresh-needless.ts';
import racfRefreshTooEarly from './racf/refresh-too-early.ts';
import racfResetEmptiesBothLists from './racf/reset-empties-both-lists.ts';
import racfResetWithDelete from './racf/reset-with-delete.ts';
import racfSeveralProfileNames from './racf/several-profile-names.ts';
import racfStartedTaskUserWithPassword from './racf/started-task-user-with-password.ts';
import racfUnexpectedWord from './racf/unexpected-word.ts';
import racfUnknownAccessLevel from './racf/unknown-access-level.ts';
import racfUnknownClass from './racf/unknown-class.ts';
import racfUnknownOperand from './racf/unknown-operand.ts';
import racfUnknownValue from './racf/unknown-value.ts';
import racfUnknownVerb from './racf/unknown-verb.ts';
import racfUsedAfterDeleted from './racf/used-after-deleted.ts';
import racfUsedAfterProfileDeleted from './racf/used-after-profile-deleted.ts';
import racfUsedBeforeCreated from './racf/used-before-created.ts';
import racfUserAndGroup from './racf/user-and-group.ts';
import racfUserOrGroupName from './racf/user-or-group-name.ts';
import racfValueOutOfRange from './racf/value-out-of-range.ts';
import racfValueTooLong from './racf/value-too-long.ts';
import racfValueWithoutParentheses from './racf/value-without-parentheses.ts';
import racfWhenAnyWithAccess from './racf/when-any-with-access.ts';
import racfWhenCriteriaDataset from './racf/when-criteria-dataset.ts';
import racfWhenEmpty from './racf/when-empty.ts';
import racfWhenProgramClass from './racf/when-program-class.ts';
import racfWhenSysidClass from './racf/when-sysid-class.ts';
import racfWhenWithoutId from './racf/when-without-id.ts';
import type { Rule } from './types.ts';

export const rules: readonly Rule[] = [
  deckCommandTooLong,
  deckCommentInWord,
  deckCommentSwallowsCards,
  deckContinuationAtEnd,
  deckContinuationIntoBlank,
  deckExtraParenthesis,
  deckLostContinuation,
  deckMissingParenthesis,
  deckNotRead,
  deckSwallowedOperands,
  deckUnclosedComment,
  deckUnclosedString,
  jclCommentEndsData,
  jclDdnameNotFound,
  jclDlmNotFound,
  racfAccessAndDelete,
  racfAmbiguousOperand,
  racfAmbiguousValue,
  racfBothListsAtOnce,
  racfClassMissing,
  racfClassNotActiveYet,
  racfClassNotDefinedYet,
  racfClassNotLoaded,
  racfClassNotThatOfDefinition,
  racfConflictingOperands,
  racfCreatedTwice,
  racfDatasetNameUnquoted,
  racfDefaultAccess,
  racfDefaultGroupRemoved,
  racfDefaultGroupWithoutGid,
  racfEmptyAccess,
  racfEveryoneMayChange,
  racfExecuteOutsideDatasetProgram,
  racfFromOperandWithoutFrom,
  racfGenericBeforeEnabled,
  racfGenericFirstQualifier,
  racfGenericNeedsEgn,
  racfGenericNotNeeded,
  racfGenericShape,
  racfIdMissing,
  racfIdTwice,
  racfMalformedValue,
  racfMistypedContinuation,
  racfNumberGivenTwice,
  racfOperandTakesNoValue,
  racfOperandTwice,
  racfOperandValueMissing,
  racfPasswordLength,
  racfPermitBeforeDefine,
  racfPermitDoesNothing,
  racfPermitRepeated,
  racfPermitReplaced,
  racfPermitTakenAway,
  racfProfileDefinedTwice,
  racfProfileNameMissing,
  racfProfileNameNotFirst,
  racfProfileNameTooLong,
  racfProgramRefreshMissing,
  racfRefreshMissing,
  racfRefreshNeedless,
  racfRefreshTooEarly,
  racfResetEmptiesBothLists,
  racfResetWithDelete,
  racfSeveralProfileNames,
  racfStartedTaskUserWithPassword,
  racfUnexpectedWord,
  racfUnknownAccessLevel,
  racfUnknownClass,
  racfUnknownOperand,
  racfUnknownValue,
  racfUnknownVerb,
  racfUsedAfterDeleted,
  racfUsedAfterProfileDeleted,
  racfUsedBeforeCreated,
  racfUserAndGroup,
  racfUserOrGroupName,
  racfValueOutOfRange,
  racfValueTooLong,
  racfValueWithoutParentheses,
  racfWhenAnyWithAccess,
  racfWhenCriteriaDataset,
  racfWhenEmpty,
  racfWhenProgramClass,
  racfWhenSysidClass,
  racfWhenWithoutId,
];
