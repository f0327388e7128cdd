/** Decks in which every name is a new one. */
import type { DeckLanguage } from '../../../server/src/deck/types.ts';

/** Each `@` becomes a name that no deck had before; a group of lines goes together. */
const groups: Readonly<Record<'racf' | 'acf2' | 'tss', readonly (readonly string[])[]>> = {
  racf: [
    ["ADDUSER @ DFLTGRP(@) NAME('@') OMVS(UID(#) HOME('/u/@/@'))", 'ADDGROUP @ OMVS(GID(#))', 'CONNECT @ GROUP(@)'],
    ['RDEFINE @ @.@.@.** UACC(NONE) OWNER(@)', 'PERMIT @.@.** CLASS(@) ID(@ @) ACCESS(READ)', 'RLIST @ @.@'],
    ["ADDSD '@.@.@.**' UACC(NONE)", "PERMIT '@.@.**' ID(@) ACCESS(ALTER)", 'DELUSER @', 'ALTUSER @ RESUME'],
    ['RDEFINE CDT @ CDTINFO(POSIT(#))', 'SETROPTS CLASSACT(@) RACLIST(@)', 'SETROPTS RACLIST(@) REFRESH'],
    ['/* esm-disable racf/@ */', 'RACDCERT ID(@) ADDRING(@)', 'RDEFINE STARTED @.* STDATA(USER(@) GROUP(@))'],
    ['PERMIT &@. CLASS(FACILITY) ID({@}) ACCESS(READ)', '@ @ @(@ @) @', 'RDEFINE FACILITY BPX.@ UACC(@)'],
  ],
  acf2: [
    [
      'ACF',
      'SET LID',
      'INSERT @ NAME(@) GROUP(@) STC',
      'CHANGE @ @(@)',
      'SET PROFILE(USER) DIV(OMVS)',
      'INSERT @ UID(#)',
    ],
    [
      'SET RESOURCE(@)',
      'COMPILE *',
      '$KEY(@) TYPE(FAC)',
      ' @.@ UID(@) SERVICE(READ) ALLOW',
      ' - UID(*) PREVENT',
      '',
      'STORE',
    ],
    ['SET RULE', 'COMPILE *', '$KEY(@)', ' @.- UID(@) R(A) W(A)', '', 'STORE', 'RECKEY @ ADD(@.- UID(@) R(A))'],
    ['SET CONTROL(GSO)', 'INSERT STC.@ LOGONID(@) GROUP(@) STCID(@)', 'INSERT CLASMAP.@ RESOURCE(@) RSRCTYPE(@)'],
    ['SET X(ROL)', 'INSERT @ ROLE INCLUDE(@,@)', 'F ACF2,REBUILD(@)', '@ @ @(@)', 'END'],
  ],
  tss: [
    ["TSS CREATE(@) TYPE(USER) NAME('@') DEPT(@) PASS(NOPW,0)", 'TSS ADD(@) FAC(@) UID(#) GROUP(@) DFLTGRP(@)'],
    [
      'TSS ADD(@) IBMFAC(@.@)',
      'TSS PERMIT(@) IBMFAC(@.@) ACCESS(READ)',
      'TSS ADD(@) DSN(@.@)',
      'TSS PER(@) DSN(@.@.) ACC(ALL)',
    ],
    ['TSS ADD(RDT) RESCLASS(@) ACLST(ALL,READ)', 'TSS PERMIT(@) @(@.@) ACCESS(READ)', 'TSS ADD(@) PROFILE(@)'],
    ['TSS ADD(STC) PROCNAME(@) ACID(@)', 'TSS DELETE(@)', 'TSS @(@) @(@)', 'TSS MODIFY FACILITY(@=NAME=@)'],
  ],
};

/** Makes decks of new names for as long as it is asked. */
export class NewNames {
  private serial = 0;

  /** Groups of commands of a language, one after the other; of JCL a job with steps for all. */
  deck(language: DeckLanguage, size: number): string {
    if (language === 'jcl') return this.job(size);
    const own = groups[language === 'parmlib' ? 'racf' : language];
    return Array.from({ length: size }, () => this.filled(own[this.serial++ % own.length] ?? [])).join('\n');
  }

  private job(size: number): string {
    const steps = (['racf', 'acf2', 'tss'] as const).flatMap((esm) => [
      this.filled([
        '// SET @=@,@=@',
        '//@ EXEC PGM=IKJEFT01',
        '//@ DD DSN=@.@,DISP=SHR',
        '//SYSTSIN DD *,SYMBOLS=JCLONLY',
      ]),
      this.deck(esm, size),
      '/*',
    ]);
    return ['//JOB1 JOB 1', ...steps].join('\n');
  }

  private filled(lines: readonly string[]): string {
    return lines
      .join('\n')
      .replaceAll('@', () => this.name())
      .replaceAll('#', () => String(++this.serial));
  }

  /** Seven letters; the first letters change fastest. */
  private name(): string {
    let rest = ++this.serial;
    let name = '';
    for (let letter = 0; letter < 7; letter++) {
      name += String.fromCharCode(65 + (rest % 26));
      rest = Math.floor(rest / 26);
    }
    return name;
  }
}
