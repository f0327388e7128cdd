/** Operands of the user and group commands that a current z/OS has no use for, with the reason. */
export const obsolete: Readonly<Record<string, string>> = {
  ADSP: 'ADSP makes a discrete profile for every data set; generic profiles have taken its place.',
  DCE: 'z/OS has no DCE any more, so nothing reads this segment.',
  LNOTES: 'The Lotus Notes server for z/OS that read this segment is gone.',
  NDS: 'Novell Directory Services for z/OS, which read this segment, is gone.',
  OVM: 'Only z/VM reads this segment; z/OS UNIX takes OMVS.',
  TME: 'Tivoli Security Management for z/OS, which kept this segment, is gone.',
};
