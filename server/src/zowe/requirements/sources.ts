/** Where Zowe says what it needs. */

const docs = (page: string): string => `Zowe documentation, ${page}`;

export const table = docs('Assign security permissions of users: Security Permissions Reference Table');
export const assigning = docs('Assign security permissions of users');
export const overview = docs('Address security requirements');
export const zosSystem = (section: string): string => docs(`Configuring the z/OS system for Zowe: ${section}`);
export const crossMemory = docs('Configuring the cross memory server');
export const desktopSecurity = docs('Configuring the Zowe desktop: role-based access control');
export const clientCertificates = docs('Authenticating with client certificates');
export const oidc = docs('API Mediation Layer, OIDC authentication');
export const smf = docs('API Mediation Layer SMF records');
export const serviceInformation = docs('API Mediation Layer, service information');
export const passTickets = docs('API Mediation Layer, PassTickets for services');
export const zosmfPassTickets = docs('Configuring PassTickets for z/OSMF authentication');
export const icsfKeyring = docs('API Mediation Layer, key ring with ICSF hardware keys');
export const certificateTrouble = docs('Troubleshooting z/OS certificates');
export const zosmfUsers = docs('Granting users permission to access z/OSMF');
export const zosmfSecurity = docs('Configuring z/OSMF security for Zowe CLI');
export const cachingService = docs('Configuring the caching service for high availability');

export const zwesecur = 'Sample job ZWESECUR';
export const zwekring = 'Sample job ZWEKRING';
export const zweseckg = 'Sample job ZWESECKG';
export const operatorCommands = 'Zowe, bin/utils/opercmd.rex';
