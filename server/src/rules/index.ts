/** All rules there are, by their codes. */
import acf2AmbiguousOperand from './acf2/ambiguous-operand.ts';
import acf2AmbiguousValue from './acf2/ambiguous-value.ts';
import acf2ApplNotChecked from './acf2/appl-not-checked.ts';
import acf2BlankInMask from './acf2/blank-in-mask.ts';
import acf2BlankLineInRuleText from './acf2/blank-line-in-rule-text.ts';
import acf2CertificateInRules from './acf2/certificate-in-rules.ts';
import acf2ChangeInAnotherType from './acf2/change-in-another-type.ts';
import acf2ClassMappedOtherwise from './acf2/class-mapped-otherwise.ts';
import acf2CommandOfAnotherProduct from './acf2/command-of-another-product.ts';
import acf2CompileMissing from './acf2/compile-missing.ts';
import acf2CompileNotEnded from './acf2/compile-not-ended.ts';
import acf2CompiledOnly from './acf2/compiled-only.ts';
import acf2ConflictingOperands from './acf2/conflicting-operands.ts';
import acf2ContinuationLostInRule from './acf2/continuation-lost-in-rule.ts';
import acf2ControlNotInColumn1 from './acf2/control-not-in-column-1.ts';
import acf2ControlOrder from './acf2/control-order.ts';
import acf2ControlTwice from './acf2/control-twice.ts';
import acf2CreatedTwice from './acf2/created-twice.ts';
import acf2DashEndsMask from './acf2/dash-ends-mask.ts';
import acf2DeletesAnotherEntry from './acf2/deletes-another-entry.ts';
import acf2EntryAddedTwice from './acf2/entry-added-twice.ts';
import acf2EntryOutsideOfRuleText from './acf2/entry-outside-of-rule-text.ts';
import acf2EntryWithoutDecision from './acf2/entry-without-decision.ts';
import acf2EverybodyMayChange from './acf2/everybody-may-change.ts';
import acf2ExcludeWithoutMask from './acf2/exclude-without-mask.ts';
import acf2ExecLifted from './acf2/exec-lifted.ts';
import acf2FieldOfAnotherRecord from './acf2/field-of-another-record.ts';
import acf2FullKeyHides from './acf2/full-key-hides.ts';
import acf2FullKeyWithMask from './acf2/full-key-with-mask.ts';
import acf2ImpossibleDate from './acf2/impossible-date.ts';
import acf2JclLine from './acf2/jcl-line.ts';
import acf2KeyMissing from './acf2/key-missing.ts';
import acf2KeyRepeatedInMask from './acf2/key-repeated-in-mask.ts';
import acf2KeywordJoinedToMask from './acf2/keyword-joined-to-mask.ts';
import acf2LevelsInResourceRule from './acf2/levels-in-resource-rule.ts';
import acf2ListReplaced from './acf2/list-replaced.ts';
import acf2LogonidAfterDeleted from './acf2/logonid-after-deleted.ts';
import acf2LostContinuation from './acf2/lost-continuation.ts';
import acf2MalformedValue from './acf2/malformed-value.ts';
import acf2MaskInKey from './acf2/mask-in-key.ts';
import acf2MaskedKeyNotResident from './acf2/masked-key-not-resident.ts';
import acf2NoteInUid from './acf2/note-in-uid.ts';
import acf2NumberGivenTwice from './acf2/number-given-twice.ts';
import acf2NumberMissing from './acf2/number-missing.ts';
import acf2OddCharacters from './acf2/odd-characters.ts';
import acf2OmvsTables from './acf2/omvs-tables.ts';
import acf2OperandTakesNoValue from './acf2/operand-takes-no-value.ts';
import acf2OperandTwice from './acf2/operand-twice.ts';
import acf2OperandValueMissing from './acf2/operand-value-missing.ts';
import acf2PowerfulField from './acf2/powerful-field.ts';
import acf2ProfileBeforeLogonid from './acf2/profile-before-logonid.ts';
import acf2ReckeyWithoutEntry from './acf2/reckey-without-entry.ts';
import acf2RecordAfterDeleted from './acf2/record-after-deleted.ts';
import acf2RecordQualifier from './acf2/record-qualifier.ts';
import acf2RefreshName from './acf2/refresh-name.ts';
import acf2RefreshSystemMask from './acf2/refresh-system-mask.ts';
import acf2RenewalMissing from './acf2/renewal-missing.ts';
import acf2RenewalNeedless from './acf2/renewal-needless.ts';
import acf2RenewalOfAnother from './acf2/renewal-of-another.ts';
import acf2RenewalTooEarly from './acf2/renewal-too-early.ts';
import acf2RequiredOperandMissing from './acf2/required-operand-missing.ts';
import acf2ResourceOfAnotherType from './acf2/resource-of-another-type.ts';
import acf2RoleInRuleSet from './acf2/role-in-rule-set.ts';
import acf2RuleKeyQualifiers from './acf2/rule-key-qualifiers.ts';
import acf2RuleKeyword from './acf2/rule-keyword.ts';
import acf2RuleSetReplaced from './acf2/rule-set-replaced.ts';
import acf2SecretInClear from './acf2/secret-in-clear.ts';
import acf2ServiceInDataSetRule from './acf2/service-in-data-set-rule.ts';
import acf2ServiceValue from './acf2/service-value.ts';
import acf2ServiceWithoutRead from './acf2/service-without-read.ts';
import acf2SetOfNothing from './acf2/set-of-nothing.ts';
import acf2SeveralValues from './acf2/several-values.ts';
import acf2StoreMissing from './acf2/store-missing.ts';
import acf2StoreWithoutCompile from './acf2/store-without-compile.ts';
import acf2TemplateHole from './acf2/template-hole.ts';
import acf2TypeNotOfSetting from './acf2/type-not-of-setting.ts';
import acf2UidInRoleSet from './acf2/uid-in-role-set.ts';
import acf2UidZero from './acf2/uid-zero.ts';
import acf2UnexpectedWord from './acf2/unexpected-word.ts';
import acf2UnknownControl from './acf2/unknown-control.ts';
import acf2UnknownDivision from './acf2/unknown-division.ts';
import acf2UnknownOperand from './acf2/unknown-operand.ts';
import acf2UnknownOperatorCommand from './acf2/unknown-operator-command.ts';
import acf2UnknownRecord from './acf2/unknown-record.ts';
import acf2UnknownSubcommand from './acf2/unknown-subcommand.ts';
import acf2UnknownValue from './acf2/unknown-value.ts';
import acf2ValueOutOfRange from './acf2/value-out-of-range.ts';
import acf2ValueTooLong from './acf2/value-too-long.ts';
import acf2WrongSetting from './acf2/wrong-setting.ts';
import deckBlankSymbol from './deck/blank-symbol.ts';
import deckCommandTooLong from './deck/command-too-long.ts';
import deckCommentInWord from './deck/comment-in-word.ts';
import deckCommentSwallowsCards from './deck/comment-swallows-cards.ts';
import deckContinuationAtEnd from './deck/continuation-at-end.ts';
import deckContinuationIntoBlank from './deck/continuation-into-blank.ts';
import deckContinuationIntoComment from './deck/continuation-into-comment.ts';
import deckExtraParenthesis from './deck/extra-parenthesis.ts';
import deckLostContinuation from './deck/lost-continuation.ts';
import deckMissingParenthesis from './deck/missing-parenthesis.ts';
import deckNotRead from './deck/not-read.ts';
import deckSuppressionNeedless from './deck/suppression-needless.ts';
import deckSuppressionUnknownCode from './deck/suppression-unknown-code.ts';
import deckSuppressionWithoutReason from './deck/suppression-without-reason.ts';
import deckSwallowedOperands from './deck/swallowed-operands.ts';
import deckUnclosedComment from './deck/unclosed-comment.ts';
import deckUnclosedString from './deck/unclosed-string.ts';
import jclCommentEndsData from './jcl/comment-ends-data.ts';
import jclDdnameNotFound from './jcl/ddname-not-found.ts';
import jclDlmNotFound from './jcl/dlm-not-found.ts';
import jclReturnCodeHidden from './jcl/return-code-hidden.ts';
import jclTextPastColumn72 from './jcl/text-past-column-72.ts';
import racfAccessAndDelete from './racf/access-and-delete.ts';
import racfAmbiguousOperand from './racf/ambiguous-operand.ts';
import racfAmbiguousValue from './racf/ambiguous-value.ts';
import racfAutomaticNumberForSeveral from './racf/automatic-number-for-several.ts';
import racfBothListsAtOnce from './racf/both-lists-at-once.ts';
import racfCertificateFilter from './racf/certificate-filter.ts';
import racfCertificateKey from './racf/certificate-key.ts';
import racfCertificateLabel from './racf/certificate-label.ts';
import racfCertificateLifetime from './racf/certificate-lifetime.ts';
import racfCertificateRequest from './racf/certificate-request.ts';
import racfCertificateWithoutLabel from './racf/certificate-without-label.ts';
import racfChangesNothing from './racf/changes-nothing.ts';
import racfClassAsterisk from './racf/class-asterisk.ts';
import racfClassAuthority from './racf/class-authority.ts';
import racfClassBothWays from './racf/class-both-ways.ts';
import racfClassHasOwnCommands from './racf/class-has-own-commands.ts';
import racfClassMissing from './racf/class-missing.ts';
import racfClassNotActiveYet from './racf/class-not-active-yet.ts';
import racfClassNotDefinedYet from './racf/class-not-defined-yet.ts';
import racfClassNotLoaded from './racf/class-not-loaded.ts';
import racfClassNotThatOfDefinition from './racf/class-not-that-of-definition.ts';
import racfClassWithoutPosit from './racf/class-without-posit.ts';
import racfClassWithoutProfiles from './racf/class-without-profiles.ts';
import racfCommandOfAnotherProduct from './racf/command-of-another-product.ts';
import racfConflictingOperands from './racf/conflicting-operands.ts';
import racfCreatedTwice from './racf/created-twice.ts';
import racfDatasetNameUnquoted from './racf/dataset-name-unquoted.ts';
import racfDateInLastCentury from './racf/date-in-last-century.ts';
import racfDefaultAccess from './racf/default-access.ts';
import racfDefaultGroupNotConnected from './racf/default-group-not-connected.ts';
import racfDefaultGroupRemoved from './racf/default-group-removed.ts';
import racfDefaultGroupWithoutGid from './racf/default-group-without-gid.ts';
import racfEmptyAccess from './racf/empty-access.ts';
import racfEveryoneMayChange from './racf/everyone-may-change.ts';
import racfEveryoneMayUse from './racf/everyone-may-use.ts';
import racfExecuteOutsideDatasetProgram from './racf/execute-outside-dataset-program.ts';
import racfExportPassword from './racf/export-password.ts';
import racfFromOperandWithoutFrom from './racf/from-operand-without-from.ts';
import racfGenericBeforeEnabled from './racf/generic-before-enabled.ts';
import racfGenericFirstQualifier from './racf/generic-first-qualifier.ts';
import racfGenericInGroupingClass from './racf/generic-in-grouping-class.ts';
import racfGenericNeedsEgn from './racf/generic-needs-egn.ts';
import racfGenericNotNeeded from './racf/generic-not-needed.ts';
import racfGenericShape from './racf/generic-shape.ts';
import racfGroupChangesNothing from './racf/group-changes-nothing.ts';
import racfIdMissing from './racf/id-missing.ts';
import racfIdTwice from './racf/id-twice.ts';
import racfIgnoredForGeneric from './racf/ignored-for-generic.ts';
import racfKerberosDes from './racf/kerberos-des.ts';
import racfLevelGivesNothing from './racf/level-gives-nothing.ts';
import racfLimitsUpsideDown from './racf/limits-upside-down.ts';
import racfMalformedValue from './racf/malformed-value.ts';
import racfMembersInClassWithout from './racf/members-in-class-without.ts';
import racfMistypedContinuation from './racf/mistyped-continuation.ts';
import racfNameNotFirst from './racf/name-not-first.ts';
import racfNamesWithoutParentheses from './racf/names-without-parentheses.ts';
import racfNoracfWithoutSegment from './racf/noracf-without-segment.ts';
import racfNorevokeAlone from './racf/norevoke-alone.ts';
import racfNotInParameterLibrary from './racf/not-in-parameter-library.ts';
import racfNumberGivenTwice from './racf/number-given-twice.ts';
import racfObsoleteOperand from './racf/obsolete-operand.ts';
import racfOddCharacters from './racf/odd-characters.ts';
import racfOidcardInBatch from './racf/oidcard-in-batch.ts';
import racfOperandForOtherClass from './racf/operand-for-other-class.ts';
import racfOperandOfAnotherFunction from './racf/operand-of-another-function.ts';
import racfOperandTakesNoValue from './racf/operand-takes-no-value.ts';
import racfOperandTwice from './racf/operand-twice.ts';
import racfOperandValueMissing from './racf/operand-value-missing.ts';
import racfOperandWithoutPartner from './racf/operand-without-partner.ts';
import racfOperatorCommandInTso from './racf/operator-command-in-tso.ts';
import racfOwnerNotSuperiorGroup from './racf/owner-not-superior-group.ts';
import racfParameterLibraryPlus from './racf/parameter-library-plus.ts';
import racfPassticketProfileGeneric from './racf/passticket-profile-generic.ts';
import racfPasswordCharacters from './racf/password-characters.ts';
import racfPasswordLength from './racf/password-length.ts';
import racfPasswordNeverChanges from './racf/password-never-changes.ts';
import racfPasswordNotExpired from './racf/password-not-expired.ts';
import racfPasswordOfAnotherUser from './racf/password-of-another-user.ts';
import racfPasswordOptionsTogether from './racf/password-options-together.ts';
import racfPermitBeforeDefine from './racf/permit-before-define.ts';
import racfPermitDoesNothing from './racf/permit-does-nothing.ts';
import racfPermitRepeated from './racf/permit-repeated.ts';
import racfPermitReplaced from './racf/permit-replaced.ts';
import racfPermitTakenAway from './racf/permit-taken-away.ts';
import racfPhraseRules from './racf/phrase-rules.ts';
import racfPhraseWithNopassword from './racf/phrase-with-nopassword.ts';
import racfProfileDefinedTwice from './racf/profile-defined-twice.ts';
import racfProfileNameForClass from './racf/profile-name-for-class.ts';
import racfProfileNameMissing from './racf/profile-name-missing.ts';
import racfProfileNameTooLong from './racf/profile-name-too-long.ts';
import racfProgramRefreshMissing from './racf/program-refresh-missing.ts';
import racfProgramWithoutLibrary from './racf/program-without-library.ts';
import racfRacdcertOwner from './racf/racdcert-owner.ts';
import racfRacdcertSeveralFunctions from './racf/racdcert-several-functions.ts';
import racfRaclistGroupingClass from './racf/raclist-grouping-class.ts';
import racfRaclistNotAllowed from './racf/raclist-not-allowed.ts';
import racfRefreshAlone from './racf/refresh-alone.ts';
import racfRefreshMissing from './racf/refresh-missing.ts';
import racfRefreshNeedless from './racf/refresh-needless.ts';
import racfRefreshTooEarly from './racf/refresh-too-early.ts';
import racfRequiredOperandMissing from './racf/required-operand-missing.ts';
import racfResetEmptiesBothLists from './racf/reset-empties-both-lists.ts';
import racfResetWithDelete from './racf/reset-with-delete.ts';
import racfResourceOfAnotherClass from './racf/resource-of-another-class.ts';
import racfResourceSpelling from './racf/resource-spelling.ts';
import racfRevokeAndResume from './racf/revoke-and-resume.ts';
import racfRiskyOption from './racf/risky-option.ts';
import racfSearchIdWithoutClass from './racf/search-id-without-class.ts';
import racfSecretInClear from './racf/secret-in-clear.ts';
import racfSeveralProfileNames from './racf/several-profile-names.ts';
import racfSeveralValues from './racf/several-values.ts';
import racfSiteNaming from './racf/site-naming.ts';
import racfSiteRequiredOperand from './racf/site-required-operand.ts';
import racfSpecialAndAuditor from './racf/special-and-auditor.ts';
import racfStartedMemberWithoutGroup from './racf/started-member-without-group.ts';
import racfStartedTaskTrusted from './racf/started-task-trusted.ts';
import racfStartedTaskUserWithPassword from './racf/started-task-user-with-password.ts';
import racfStartedTaskWithoutUser from './racf/started-task-without-user.ts';
import racfSystemAttribute from './racf/system-attribute.ts';
import racfTemplateHole from './racf/template-hole.ts';
import racfTsoSize from './racf/tso-size.ts';
import racfTsoUserId from './racf/tso-user-id.ts';
import racfUaccExecute from './racf/uacc-execute.ts';
import racfUaccMissing from './racf/uacc-missing.ts';
import racfUaccSensitive from './racf/uacc-sensitive.ts';
import racfUaccWrite from './racf/uacc-write.ts';
import racfUidZero from './racf/uid-zero.ts';
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
import racfWarningMode from './racf/warning-mode.ts';
import racfWhenAnyWithAccess from './racf/when-any-with-access.ts';
import racfWhenCriteriaDataset from './racf/when-criteria-dataset.ts';
import racfWhenEmpty from './racf/when-empty.ts';
import racfWhenProgramClass from './racf/when-program-class.ts';
import racfWhenSysidClass from './racf/when-sysid-class.ts';
import racfWhenWithoutId from './racf/when-without-id.ts';
import tssAccessLevel from './tss/access-level.ts';
import tssAccessListBits from './tss/access-list-bits.ts';
import tssAccessListOrder from './tss/access-list-order.ts';
import tssAccessListReplaced from './tss/access-list-replaced.ts';
import tssAcidMissing from './tss/acid-missing.ts';
import tssAcidName from './tss/acid-name.ts';
import tssAcidOfAnotherType from './tss/acid-of-another-type.ts';
import tssAmbiguousOperand from './tss/ambiguous-operand.ts';
import tssAmbiguousValue from './tss/ambiguous-value.ts';
import tssCertificateMadeTwice from './tss/certificate-made-twice.ts';
import tssCertificateNotThere from './tss/certificate-not-there.ts';
import tssClassGone from './tss/class-gone.ts';
import tssClassNameClash from './tss/class-name-clash.ts';
import tssClassNotDefinedYet from './tss/class-not-defined-yet.ts';
import tssClassNotNamed from './tss/class-not-named.ts';
import tssCommandOfAnotherProduct from './tss/command-of-another-product.ts';
import tssCommentSign from './tss/comment-sign.ts';
import tssConflictingOperands from './tss/conflicting-operands.ts';
import tssCreatedTwice from './tss/created-twice.ts';
import tssDangerousAttribute from './tss/dangerous-attribute.ts';
import tssDangerousValue from './tss/dangerous-value.ts';
import tssDateForm from './tss/date-form.ts';
import tssDefaultAccessNotListed from './tss/default-access-not-listed.ts';
import tssDefaultGroupNotGiven from './tss/default-group-not-given.ts';
import tssDefaultGroupWithoutGid from './tss/default-group-without-gid.ts';
import tssDenyWithLevels from './tss/deny-with-levels.ts';
import tssEverybodyMayChange from './tss/everybody-may-change.ts';
import tssEverybodyMayUse from './tss/everybody-may-use.ts';
import tssFacilityAction from './tss/facility-action.ts';
import tssFacilityWeakened from './tss/facility-weakened.ts';
import tssFunctionFirst from './tss/function-first.ts';
import tssFunctionWithoutAcid from './tss/function-without-acid.ts';
import tssKeywordOfAnotherFunction from './tss/keyword-of-another-function.ts';
import tssKeywordSlip from './tss/keyword-slip.ts';
import tssKeywordWithoutParentheses from './tss/keyword-without-parentheses.ts';
import tssLengthAndAttribute from './tss/length-and-attribute.ts';
import tssLevelNotInClass from './tss/level-not-in-class.ts';
import tssMalformedValue from './tss/malformed-value.ts';
import tssMistypedContinuation from './tss/mistyped-continuation.ts';
import tssNameInApostrophes from './tss/name-in-apostrophes.ts';
import tssNameMissing from './tss/name-missing.ts';
import tssNumberForAcidType from './tss/number-for-acid-type.ts';
import tssNumberGivenTwice from './tss/number-given-twice.ts';
import tssOddCharacters from './tss/odd-characters.ts';
import tssOperandTakesNoValue from './tss/operand-takes-no-value.ts';
import tssOperandTwice from './tss/operand-twice.ts';
import tssOperandValueMissing from './tss/operand-value-missing.ts';
import tssOptionUntilRestart from './tss/option-until-restart.ts';
import tssOwnedByUser from './tss/owned-by-user.ts';
import tssOwnerNameTooLong from './tss/owner-name-too-long.ts';
import tssOwnershipOverlaps from './tss/ownership-overlaps.ts';
import tssPartsOfValue from './tss/parts-of-value.ts';
import tssPermitBeforeOwner from './tss/permit-before-owner.ts';
import tssPermitRepeated from './tss/permit-repeated.ts';
import tssPermitTakenAway from './tss/permit-taken-away.ts';
import tssPermitToDepartment from './tss/permit-to-department.ts';
import tssPermitWithoutOwner from './tss/permit-without-owner.ts';
import tssPermitsLostWithOwner from './tss/permits-lost-with-owner.ts';
import tssPlaceInHierarchy from './tss/place-in-hierarchy.ts';
import tssPlaceMissing from './tss/place-missing.ts';
import tssPredefinedClassAttribute from './tss/predefined-class-attribute.ts';
import tssProcedureForAcid from './tss/procedure-for-acid.ts';
import tssProcedureTwice from './tss/procedure-twice.ts';
import tssProcedureWithoutAcid from './tss/procedure-without-acid.ts';
import tssRangeWithoutQuestionMark from './tss/range-without-question-mark.ts';
import tssRecordKeyword from './tss/record-keyword.ts';
import tssRecordNotForFunction from './tss/record-not-for-function.ts';
import tssRefreshOfIssuer from './tss/refresh-of-issuer.ts';
import tssRequiredOperandMissing from './tss/required-operand-missing.ts';
import tssReservedName from './tss/reserved-name.ts';
import tssResourceCode from './tss/resource-code.ts';
import tssResourceLongerThanClass from './tss/resource-longer-than-class.ts';
import tssResourceMissing from './tss/resource-missing.ts';
import tssResourceNameMissing from './tss/resource-name-missing.ts';
import tssRevokeOfAnotherName from './tss/revoke-of-another-name.ts';
import tssRingNotThereYet from './tss/ring-not-there-yet.ts';
import tssRingOfAuthority from './tss/ring-of-authority.ts';
import tssSecretInClear from './tss/secret-in-clear.ts';
import tssSeveralResources from './tss/several-resources.ts';
import tssSeveralValues from './tss/several-values.ts';
import tssStartedTaskWithoutFacility from './tss/started-task-without-facility.ts';
import tssTemplateHole from './tss/template-hole.ts';
import tssTooManyNames from './tss/too-many-names.ts';
import tssUidWithoutGroup from './tss/uid-without-group.ts';
import tssUidZero from './tss/uid-zero.ts';
import tssUnixTablesNotRenewed from './tss/unix-tables-not-renewed.ts';
import tssUnknownFunction from './tss/unknown-function.ts';
import tssUnknownOperand from './tss/unknown-operand.ts';
import tssUnknownValue from './tss/unknown-value.ts';
import tssUsedAfterDeleted from './tss/used-after-deleted.ts';
import tssUsedBeforeCreated from './tss/used-before-created.ts';
import tssValueOutOfRange from './tss/value-out-of-range.ts';
import tssValueTooLong from './tss/value-too-long.ts';
import tssValueWithoutParentheses from './tss/value-without-parentheses.ts';
import tssVerbMissing from './tss/verb-missing.ts';
import tssVerbMisspelt from './tss/verb-misspelt.ts';
import tssWordOfAnotherProduct from './tss/word-of-another-product.ts';
import type { Rule } from './types.ts';

export const rules: readonly Rule[] = [
  acf2AmbiguousOperand,
  acf2AmbiguousValue,
  acf2ApplNotChecked,
  acf2BlankInMask,
  acf2BlankLineInRuleText,
  acf2CertificateInRules,
  acf2ChangeInAnotherType,
  acf2ClassMappedOtherwise,
  acf2CommandOfAnotherProduct,
  acf2CompileMissing,
  acf2CompileNotEnded,
  acf2CompiledOnly,
  acf2ConflictingOperands,
  acf2ContinuationLostInRule,
  acf2ControlNotInColumn1,
  acf2ControlOrder,
  acf2ControlTwice,
  acf2CreatedTwice,
  acf2DashEndsMask,
  acf2DeletesAnotherEntry,
  acf2EntryAddedTwice,
  acf2EntryOutsideOfRuleText,
  acf2EntryWithoutDecision,
  acf2EverybodyMayChange,
  acf2ExcludeWithoutMask,
  acf2ExecLifted,
  acf2FieldOfAnotherRecord,
  acf2FullKeyHides,
  acf2FullKeyWithMask,
  acf2ImpossibleDate,
  acf2JclLine,
  acf2KeyMissing,
  acf2KeyRepeatedInMask,
  acf2KeywordJoinedToMask,
  acf2LevelsInResourceRule,
  acf2ListReplaced,
  acf2LogonidAfterDeleted,
  acf2LostContinuation,
  acf2MalformedValue,
  acf2MaskInKey,
  acf2MaskedKeyNotResident,
  acf2NoteInUid,
  acf2NumberGivenTwice,
  acf2NumberMissing,
  acf2OddCharacters,
  acf2OmvsTables,
  acf2OperandTakesNoValue,
  acf2OperandTwice,
  acf2OperandValueMissing,
  acf2PowerfulField,
  acf2ProfileBeforeLogonid,
  acf2ReckeyWithoutEntry,
  acf2RecordAfterDeleted,
  acf2RecordQualifier,
  acf2RefreshName,
  acf2RefreshSystemMask,
  acf2RenewalMissing,
  acf2RenewalNeedless,
  acf2RenewalOfAnother,
  acf2RenewalTooEarly,
  acf2RequiredOperandMissing,
  acf2ResourceOfAnotherType,
  acf2RoleInRuleSet,
  acf2RuleKeyQualifiers,
  acf2RuleKeyword,
  acf2RuleSetReplaced,
  acf2SecretInClear,
  acf2ServiceInDataSetRule,
  acf2ServiceValue,
  acf2ServiceWithoutRead,
  acf2SetOfNothing,
  acf2SeveralValues,
  acf2StoreMissing,
  acf2StoreWithoutCompile,
  acf2TemplateHole,
  acf2TypeNotOfSetting,
  acf2UidInRoleSet,
  acf2UidZero,
  acf2UnexpectedWord,
  acf2UnknownControl,
  acf2UnknownDivision,
  acf2UnknownOperand,
  acf2UnknownOperatorCommand,
  acf2UnknownRecord,
  acf2UnknownSubcommand,
  acf2UnknownValue,
  acf2ValueOutOfRange,
  acf2ValueTooLong,
  acf2WrongSetting,
  deckBlankSymbol,
  deckCommandTooLong,
  deckCommentInWord,
  deckCommentSwallowsCards,
  deckContinuationAtEnd,
  deckContinuationIntoBlank,
  deckContinuationIntoComment,
  deckExtraParenthesis,
  deckLostContinuation,
  deckMissingParenthesis,
  deckNotRead,
  deckSuppressionNeedless,
  deckSuppressionUnknownCode,
  deckSuppressionWithoutReason,
  deckSwallowedOperands,
  deckUnclosedComment,
  deckUnclosedString,
  jclCommentEndsData,
  jclDdnameNotFound,
  jclDlmNotFound,
  jclReturnCodeHidden,
  jclTextPastColumn72,
  racfAccessAndDelete,
  racfAmbiguousOperand,
  racfAmbiguousValue,
  racfAutomaticNumberForSeveral,
  racfBothListsAtOnce,
  racfCertificateFilter,
  racfCertificateKey,
  racfCertificateLabel,
  racfCertificateLifetime,
  racfCertificateRequest,
  racfCertificateWithoutLabel,
  racfChangesNothing,
  racfClassAsterisk,
  racfClassAuthority,
  racfClassBothWays,
  racfClassHasOwnCommands,
  racfClassMissing,
  racfClassNotActiveYet,
  racfClassNotDefinedYet,
  racfClassNotLoaded,
  racfClassNotThatOfDefinition,
  racfClassWithoutPosit,
  racfClassWithoutProfiles,
  racfCommandOfAnotherProduct,
  racfConflictingOperands,
  racfCreatedTwice,
  racfDatasetNameUnquoted,
  racfDateInLastCentury,
  racfDefaultAccess,
  racfDefaultGroupNotConnected,
  racfDefaultGroupRemoved,
  racfDefaultGroupWithoutGid,
  racfEmptyAccess,
  racfEveryoneMayChange,
  racfEveryoneMayUse,
  racfExecuteOutsideDatasetProgram,
  racfExportPassword,
  racfFromOperandWithoutFrom,
  racfGenericBeforeEnabled,
  racfGenericFirstQualifier,
  racfGenericInGroupingClass,
  racfGenericNeedsEgn,
  racfGenericNotNeeded,
  racfGenericShape,
  racfGroupChangesNothing,
  racfIdMissing,
  racfIdTwice,
  racfIgnoredForGeneric,
  racfKerberosDes,
  racfLevelGivesNothing,
  racfLimitsUpsideDown,
  racfMalformedValue,
  racfMembersInClassWithout,
  racfMistypedContinuation,
  racfNameNotFirst,
  racfNamesWithoutParentheses,
  racfNoracfWithoutSegment,
  racfNorevokeAlone,
  racfNotInParameterLibrary,
  racfNumberGivenTwice,
  racfObsoleteOperand,
  racfOddCharacters,
  racfOidcardInBatch,
  racfOperandForOtherClass,
  racfOperandOfAnotherFunction,
  racfOperandTakesNoValue,
  racfOperandTwice,
  racfOperandValueMissing,
  racfOperandWithoutPartner,
  racfOperatorCommandInTso,
  racfOwnerNotSuperiorGroup,
  racfParameterLibraryPlus,
  racfPassticketProfileGeneric,
  racfPasswordCharacters,
  racfPasswordLength,
  racfPasswordNeverChanges,
  racfPasswordNotExpired,
  racfPasswordOfAnotherUser,
  racfPasswordOptionsTogether,
  racfPermitBeforeDefine,
  racfPermitDoesNothing,
  racfPermitRepeated,
  racfPermitReplaced,
  racfPermitTakenAway,
  racfPhraseRules,
  racfPhraseWithNopassword,
  racfProfileDefinedTwice,
  racfProfileNameForClass,
  racfProfileNameMissing,
  racfProfileNameTooLong,
  racfProgramRefreshMissing,
  racfProgramWithoutLibrary,
  racfRacdcertOwner,
  racfRacdcertSeveralFunctions,
  racfRaclistGroupingClass,
  racfRaclistNotAllowed,
  racfRefreshAlone,
  racfRefreshMissing,
  racfRefreshNeedless,
  racfRefreshTooEarly,
  racfRequiredOperandMissing,
  racfResetEmptiesBothLists,
  racfResetWithDelete,
  racfResourceOfAnotherClass,
  racfResourceSpelling,
  racfRevokeAndResume,
  racfRiskyOption,
  racfSearchIdWithoutClass,
  racfSecretInClear,
  racfSeveralProfileNames,
  racfSeveralValues,
  racfSiteNaming,
  racfSiteRequiredOperand,
  racfSpecialAndAuditor,
  racfStartedMemberWithoutGroup,
  racfStartedTaskTrusted,
  racfStartedTaskUserWithPassword,
  racfStartedTaskWithoutUser,
  racfSystemAttribute,
  racfTemplateHole,
  racfTsoSize,
  racfTsoUserId,
  racfUaccExecute,
  racfUaccMissing,
  racfUaccSensitive,
  racfUaccWrite,
  racfUidZero,
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
  racfWarningMode,
  racfWhenAnyWithAccess,
  racfWhenCriteriaDataset,
  racfWhenEmpty,
  racfWhenProgramClass,
  racfWhenSysidClass,
  racfWhenWithoutId,
  tssAccessLevel,
  tssAccessListBits,
  tssAccessListOrder,
  tssAccessListReplaced,
  tssAcidMissing,
  tssAcidName,
  tssAcidOfAnotherType,
  tssAmbiguousOperand,
  tssAmbiguousValue,
  tssCertificateMadeTwice,
  tssCertificateNotThere,
  tssClassGone,
  tssClassNameClash,
  tssClassNotDefinedYet,
  tssClassNotNamed,
  tssCommandOfAnotherProduct,
  tssCommentSign,
  tssConflictingOperands,
  tssCreatedTwice,
  tssDangerousAttribute,
  tssDangerousValue,
  tssDateForm,
  tssDefaultAccessNotListed,
  tssDefaultGroupNotGiven,
  tssDefaultGroupWithoutGid,
  tssDenyWithLevels,
  tssEverybodyMayChange,
  tssEverybodyMayUse,
  tssFacilityAction,
  tssFacilityWeakened,
  tssFunctionFirst,
  tssFunctionWithoutAcid,
  tssKeywordOfAnotherFunction,
  tssKeywordSlip,
  tssKeywordWithoutParentheses,
  tssLengthAndAttribute,
  tssLevelNotInClass,
  tssMalformedValue,
  tssMistypedContinuation,
  tssNameInApostrophes,
  tssNameMissing,
  tssNumberForAcidType,
  tssNumberGivenTwice,
  tssOddCharacters,
  tssOperandTakesNoValue,
  tssOperandTwice,
  tssOperandValueMissing,
  tssOptionUntilRestart,
  tssOwnedByUser,
  tssOwnerNameTooLong,
  tssOwnershipOverlaps,
  tssPartsOfValue,
  tssPermitBeforeOwner,
  tssPermitRepeated,
  tssPermitTakenAway,
  tssPermitToDepartment,
  tssPermitWithoutOwner,
  tssPermitsLostWithOwner,
  tssPlaceInHierarchy,
  tssPlaceMissing,
  tssPredefinedClassAttribute,
  tssProcedureForAcid,
  tssProcedureTwice,
  tssProcedureWithoutAcid,
  tssRangeWithoutQuestionMark,
  tssRecordKeyword,
  tssRecordNotForFunction,
  tssRefreshOfIssuer,
  tssRequiredOperandMissing,
  tssReservedName,
  tssResourceCode,
  tssResourceLongerThanClass,
  tssResourceMissing,
  tssResourceNameMissing,
  tssRevokeOfAnotherName,
  tssRingNotThereYet,
  tssRingOfAuthority,
  tssSecretInClear,
  tssSeveralResources,
  tssSeveralValues,
  tssStartedTaskWithoutFacility,
  tssTemplateHole,
  tssTooManyNames,
  tssUidWithoutGroup,
  tssUidZero,
  tssUnixTablesNotRenewed,
  tssUnknownFunction,
  tssUnknownOperand,
  tssUnknownValue,
  tssUsedAfterDeleted,
  tssUsedBeforeCreated,
  tssValueOutOfRange,
  tssValueTooLong,
  tssValueWithoutParentheses,
  tssVerbMissing,
  tssVerbMisspelt,
  tssWordOfAnotherProduct,
];
