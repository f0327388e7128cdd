/** What is special about a class in a product, in a sentence that goes with a permission written for it. */
import type { Esm } from '../catalog/types.ts';

const remarks: Readonly<Record<string, Partial<Record<Esm, string>>>> = {
  APPL: {
    acf2: 'ACF2 looks at rules of this class only when the site has a SAFDEF record for APPL with MODE(GLOBAL).',
  },
  OPERCMDS: { acf2: 'Without a CLASMAP record of the site, ACF2 keeps this class under type SAF.' },
  JESSPOOL: { acf2: 'Without a CLASMAP record of the site, ACF2 keeps this class under type SAF.' },
  WRITER: { acf2: 'Without a CLASMAP record of the site, ACF2 keeps this class under type SAF.' },
  SDSF: { acf2: 'Without a CLASMAP record of the site, ACF2 keeps this class under type SAF.' },
  CSFSERV: { acf2: 'The type is the one that the CLASMAP record of the site says; CSF is usual.' },
  ZOWE: {
    acf2: 'Newer levels of ACF2 map the class to type ZOW; CLASMAP tells.',
    tss: 'The class must be in the RDT; newer levels have it.',
  },
  UNIXPRIV: { tss: 'Ownership is of SUPERUSE, the first eight characters.' },
  FACILITY: {
    tss: 'The resource must have an owner before: TSS ADDTO(department) IBMFAC(first qualifier and period).',
  },
  DATASET: { tss: 'The data sets must have an owner before: TSS ADDTO(department) DATASET(prefix).' },
  PTKTDATA: { acf2: 'The keys are records of SET PROFILE(PTKTDATA); this is the rule for generating and evaluating.' },
};

/** Undefined when there is nothing to say. */
export function remarkOn(className: string, esm: Esm): string | undefined {
  return Object.hasOwn(remarks, className) ? remarks[className]?.[esm] : undefined;
}
