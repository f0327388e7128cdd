import { racfCatalog } from '../../catalog/racf/index.ts';
import { classRule } from '../types.ts';
import { add, at, perhaps } from '../support/steps.ts';
import { mayBeSet } from '../support/loaded.ts';

export default classRule({
  code: 'racf/class-not-loaded',
  title: 'Class activated that has to be in storage',
  severity: 'warning',
  what: 'SETROPTS CLASSACT activates a class that RACF checks only from storage, and the deck has no RACLIST of it.',
  why: 'RACF warns with ICH14040I and checks nothing in the class until SETROPTS RACLIST(class) was issued.',
  todo: 'Add RACLIST(class) to the command.',
  sources: [{ name: 'ICH14040I' }],
  bad: ['SETROPTS CLASSACT(«UNIXPRIV»)'],
  good: [
    'SETROPTS CLASSACT(UNIXPRIV) RACLIST(UNIXPRIV)',
    `SETROPTS CLASSACT(UNIXPRIV)
SETROPTS RACLIST(UNIXPRIV)`,
    'SETROPTS CLASSACT(FACILITY)',
  ],
  *check(history, _effects, { site }) {
    const { className } = history;
    if (mayBeSet(history, 'RACLIST') || site.raclisted?.has(className)) return;
    if ((site.classes.get(className) ?? racfCatalog.classOf(className))?.raclist !== 'required') return;
    const activation = history.own.find((effect) => effect.option === 'CLASSACT' && effect.on);
    if (!activation) return;
    const operand = activation.command.operands.find(({ values }) =>
      values.some(({ span }) => span.start === activation.span.start),
    );
    yield {
      place: at(activation.command, activation.span),
      message: `RACF checks ${className} only from storage, and this deck does not load it: nothing is checked (ICH14040I). Add RACLIST(${className}).`,
      fixes: operand
        ? [perhaps(`Add RACLIST(${className})`, add(activation.command, operand.span, `RACLIST(${className})`))]
        : [],
    };
  },
});
