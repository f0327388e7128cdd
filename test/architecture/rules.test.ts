import { expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { modulesBelow } from './sources.ts';

/** Folders of rules/ that hold no rules. */
const helpers = ['support'];

const files = modulesBelow('server/src/rules')
  .map((module) => ({ module, parts: module.path.replace('server/src/rules/', '').split('/') }))
  .filter(({ parts }) => parts.length > 1 && !helpers.includes(parts[0] ?? ''));

test('a file of rules/ is one rule, named by its code', () => {
  const wrong = files.flatMap(({ module: { path, text }, parts }) => {
    const code = parts.join('/').replace(/\.ts$/, '');
    const makers = [...text.matchAll(/^export default (\w+)\(/gm)].map(([, maker]) => maker ?? '');
    // What several products check in the same way is made by functions of support/generic/.
    const isRule = (maker: string): boolean =>
      /[rR]ule$/.test(maker) || new RegExp(`import \\{ ${maker} \\} from '\\.\\./support/generic/`).test(text);
    if (makers.length !== 1 || !makers.every(isRule))
      return [
        `${path} must be one rule: \`export default commandRule({ ... })\`, one of its kin, or a check of support/generic`,
      ];
    if (!text.includes(`code: '${code}'`)) return [`${path} must say code: '${code}'`];
    return [];
  });
  expect(wrong).toEqual([]);
});

test('every rule of rules/ is in its index, once', () => {
  const written = files.map(({ parts }) => parts.join('/').replace(/\.ts$/, '')).sort();
  expect(rules.map(({ code }) => code).sort()).toEqual(written);
});

test('rules about sequences have a bit of a number each', () => {
  // `rules/sequence-run.ts` keeps by such numbers which of them concern a command.
  const bits = 31;
  expect(rules.filter(({ scope }) => scope === 'sequence').length).toBeLessThanOrEqual(bits);
});
