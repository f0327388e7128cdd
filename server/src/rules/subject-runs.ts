import type { EffectIndex } from '../effect/index.ts';
import type { SubjectName } from '../effect/subjects.ts';
import type { Steps } from '../text/steps.ts';
import {
  classRules,
  numberRules,
  principalRules,
  profileRulesOf,
  storageRules,
  subjectNames,
  subjectRules,
} from './by-scope.ts';
import { nothing } from './nothing.ts';
import { OptionRun } from './option-run.ts';
import { profilesToCheck } from './profiles-to-check.ts';
import type { Report } from './report.ts';
import type { RuleFailure } from './run.ts';
import { SubjectRun } from './subject-run.ts';
import { findingRenewals } from './support/renewals.ts';
import type {
  ClassRule,
  NumberRule,
  PrincipalRule,
  ProfileRule,
  RuleContext,
  StorageRule,
  SubjectRule,
  SubjectRuleOf,
} from './types.ts';

/** The findings about one kind of subject. */
interface SubjectsRun {
  readonly of: SubjectName;
  readonly run: SubjectRun<SubjectRule>;
}

/** The findings about whatever several commands may be about: profiles, classes, users, numbers, rule sets, ACIDs. */
export class SubjectRuns {
  /** By class. */
  private readonly profiles = new Map<string, SubjectRun<ProfileRule>>();
  private readonly ofClasses: SubjectRun<ClassRule>;
  private readonly options: OptionRun;
  private readonly principals: SubjectRun<PrincipalRule>;
  private readonly numbers: SubjectRun<NumberRule>;
  private readonly subjects: readonly SubjectsRun[];
  private readonly stored: SubjectRun<StorageRule>;

  private readonly context: RuleContext;
  private readonly onFailure: RuleFailure;

  constructor(context: RuleContext, onFailure: RuleFailure) {
    this.context = context;
    this.onFailure = onFailure;
    this.ofClasses = new SubjectRun(classRules, onFailure);
    this.options = new OptionRun(onFailure);
    this.principals = new SubjectRun(principalRules, onFailure);
    this.numbers = new SubjectRun(numberRules, onFailure);
    this.stored = new SubjectRun(storageRules, onFailure);
    this.subjects = subjectNames.map((of) => ({
      of,
      run: new SubjectRun(
        subjectRules.filter((rule) => rule.of === of),
        onFailure,
      ),
    }));
  }

  /** Looks again at the subjects whose histories were touched. */
  *updating(effects: EffectIndex): Steps<void> {
    for (const [className, names] of yield* profilesToCheck(effects)) {
      let run = this.profiles.get(className);
      if (!run) this.profiles.set(className, (run = new SubjectRun(profileRulesOf(className), this.onFailure)));
      yield* run.updating(
        names,
        (name) => effects.profile(className, name),
        ({ effects: all }) => all.length,
        (rule, history) => (history.effects.length < (rule.least ?? 1) ? nothing : rule.check(history, effects)),
      );
    }
    const classes = new Map(Array.from(effects.takeTouchedClasses(), (name) => [name, effects.classHistory(name)]));
    yield* this.options.updating(classes, effects);
    yield* this.ofClasses.updating(
      classes.keys(),
      (className) => classes.get(className),
      () => Infinity,
      (rule, history) => rule.check(history, effects, this.context),
    );
    yield* this.principals.updating(
      effects.takeTouchedPrincipals(),
      (name) => effects.principalHistory(name),
      ({ effects: all }) => all.length,
      (rule, history) => rule.check(history, effects),
    );
    yield* this.numbers.updating(
      effects.takeTouchedNumbers(),
      (key) => effects.numberHistory(key),
      ({ length }) => length,
      (rule, given) => rule.check(given),
    );
    for (const { of, run } of this.subjects) {
      yield* run.updating(
        effects.subjects.takeTouched(of),
        (key) => effects.subjects.history(of, key),
        ({ notes }) => notes.length,
        (rule, history) =>
          history.notes.length < (rule.least ?? 1)
            ? nothing
            : // The rules of a run are those about its subject.
              (rule as SubjectRuleOf<typeof of>).check(history, effects, this.context),
      );
    }
    if (effects.storage.takeTouched()) {
      const { storage } = effects;
      try {
        yield* findingRenewals(storage);
      } catch {
        // The rules that ask for them fail, each by itself.
      }
      yield* this.stored.updating(
        [''],
        () => storage,
        () => Infinity,
        (rule) => rule.check(storage, this.context),
      );
    }
  }

  /** All findings, in no particular order. */
  all(): readonly Report[] {
    const all: Report[] = [];
    for (const run of this.profiles.values()) run.addTo(all);
    for (const run of [this.ofClasses, this.options, this.principals, this.numbers, this.stored]) run.addTo(all);
    for (const { run } of this.subjects) run.addTo(all);
    return all;
  }
}
