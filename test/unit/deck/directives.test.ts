import { describe, expect, it } from 'vitest';
import { directiveNesting, isDirectiveLine } from '../../../server/src/deck/directives.ts';

describe('a card that steers a template engine', () => {
  it.each([
    '#if($a)',
    '  #if( $a and $b )',
    '#elseif ($a)',
    '#else',
    '#end',
    '#{end}',
    '#set($x = 1)',
    '#foreach($x in $y)',
    '#parse("x.vm")',
    '#include("x")',
    '#macro(name)',
    '## a comment',
    '{% if x %}',
    '{%- endif -%}',
    '  {# note #}  ',
    '{% if x %}{# why #}',
    '{% if a and',
  ])('%s', (line) => {
    expect(isDirectiveLine(line)).toBe(true);
  });

  it.each([
    '',
    '# a comment of an old ACF2 deck',
    '#ifs',
    '#IF X',
    '#endive',
    '#setting(x)',
    '{name}',
    '{{ name }}',
    '{% if x %} LISTUSER A {% endif %}',
    ' LISTUSER #end',
    '$$',
  ])('not %j', (line) => {
    expect(isDirectiveLine(line)).toBe(false);
  });

  it.each([
    ['#if($a)', 1],
    ['#foreach($a in $b)', 1],
    ['{% for a in b %}', 1],
    ['#end', -1],
    ['{%- endif %}', -1],
    ['#else', 0],
    ['{% set a = 1 %}', 0],
    ['## if', 0],
  ])('%s nests by %i', (line, expected) => {
    expect(directiveNesting(line)).toBe(expected);
  });
});
