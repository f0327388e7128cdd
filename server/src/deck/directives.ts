/**
 * Cards that only steer a template engine and are gone when the deck is run. For holes inside a card see `text/holes.ts`.
 */
import { HASH, OPEN_BRACE, PERCENT, nextNonBlank } from '../text/characters.ts';

/** Directives of Velocity that stand on a line of their own. `##` is its comment. */
const velocity =
  /^#(?:(?:if|elseif|set|foreach|parse|include|macro|evaluate|define)[ \t]{0,4}\(|(?:else|end|stop|break)(?![A-Za-z0-9_])|\{(?:else|end)\}|#)/;

/** A directive is known by its first characters. */
const longestOpening = 24;

/**
 * True when the whole card steers a template engine (Velocity `#if(...)`, `#end`, `## comment`; Jinja `{% ... %}`,
 * `{# ... #}`) and is gone when the deck is run. A comment of an old ACF2 deck (`# text`) is no such card.
 * @param lineText a line without its line end
 */
export function isDirectiveLine(lineText: string): boolean {
  const start = nextNonBlank(lineText, 0);
  const first = lineText.charCodeAt(start);
  if (first === HASH) return velocity.test(lineText.slice(start, start + longestOpening));
  return first === OPEN_BRACE && isJinjaOnly(lineText, start);
}

/**
 * How a directive card changes the nesting of the template's conditions and loops: 1 opens one, -1 closes one.
 * @param lineText a card that `isDirectiveLine` accepts
 */
export function directiveNesting(lineText: string): -1 | 0 | 1 {
  const start = nextNonBlank(lineText, 0);
  const opening = lineText.slice(start, start + longestOpening);
  if (/^(?:#(?:if|foreach|macro|define)|\{%[-+]?[ \t]{0,4}(?:if|for|macro))\b/.test(opening)) return 1;
  if (/^(?:#(?:end\b|\{end\})|\{%[-+]?[ \t]{0,4}end(?:if|for|macro)\b)/.test(opening)) return -1;
  return 0;
}

/** True when nothing but Jinja statements and comments stands from `at` on; an unclosed one runs to the end. */
function isJinjaOnly(line: string, at: number): boolean {
  while (at < line.length) {
    const second = line.charCodeAt(at + 1);
    if (line.charCodeAt(at) !== OPEN_BRACE || (second !== PERCENT && second !== HASH)) return false;
    const close = line.indexOf(second === PERCENT ? '%}' : '#}', at + 2);
    if (close < 0) return true;
    at = nextNonBlank(line, close + 2);
  }
  return true;
}
