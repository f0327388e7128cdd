import type { Reporter } from '../report.ts';

/** For programs: every member is part of the tool's contract. */
export const json: Reporter = ({ files }) => {
  const shown = files.map(({ path, commands, findings }) => ({ path, commands, diagnostics: findings }));
  return `${JSON.stringify({ files: shown }, undefined, 2)}\n`;
};
