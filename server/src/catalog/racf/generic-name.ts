/** True for a profile name with generic characters. */
export const isGenericName = (name: string): boolean => name.includes('*') || name.includes('%');
