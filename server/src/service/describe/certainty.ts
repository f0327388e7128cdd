import type { Certainty } from '../../catalog/types.ts';

const words: Readonly<Record<Certainty, string | undefined>> = {
  docs: undefined,
  knowledge: '*From experience, not checked against the documentation.*',
  doubtful: '*Not certain: check it on your system.*',
};

/** A remark for facts that are not checked; undefined for those that are. The least certain of several counts. */
export function certaintyRemark(...certainties: readonly (Certainty | undefined)[]): string | undefined {
  if (certainties.includes('doubtful')) return words.doubtful;
  return certainties.includes('knowledge') ? words.knowledge : undefined;
}
