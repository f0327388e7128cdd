/** The version the programs report. Equal to the one in package.json; a test checks it. */
export const version = '0.1.0';
