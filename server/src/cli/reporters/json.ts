import type { Reporter } from '../report.ts';

/** For programs: every member is part of the tool's contract. */
export const json: Reporter = ({ files }) => {
  const shown = files.map(({ path, commands, findings, zowe }) => ({
    path,
    commands,
    diagnostics: findings,
    ...(zowe && { zowe }),
  }));
  return `${JSON.stringify({ files: shown }, undefined, 2)}\n`;
};
