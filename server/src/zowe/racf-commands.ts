import type { ZowePermission } from './types.ts';

/**
 * The words of the RACF command that defines the profile of a permission.
 * @param model the generic profile that has protected the resource: whoever it lets in keeps the access
 */
export function defining({ className, resource }: ZowePermission, model?: string): string[] {
  return ['RDEFINE', className, resource, 'UACC(NONE)', ...(model === undefined ? [] : [`FROM(${model})`])];
}

/**
 * The words of the RACF command that grants a permission.
 * @param id who gets it, as it is to be written
 */
export function permitting({ className, resource, level }: ZowePermission, id: string): string[] {
  return ['PERMIT', resource, `CLASS(${className})`, `ACCESS(${level})`, `ID(${id})`];
}

/** The words of the RACF command that makes changes of a class take effect. */
export function refreshing(className: string): string[] {
  return ['SETROPTS', `RACLIST(${className})`, 'REFRESH'];
}
