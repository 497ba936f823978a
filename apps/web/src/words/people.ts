import type { Role, Scope } from '@triptych/domain';
import type { TFunction } from 'i18next';

export function roleName(role: Role, t: TFunction): string {
  const words: Record<Role, string> = {
    admin: t('role.admin'),
    manager: t('role.manager'),
    officer: t('role.officer'),
    translator: t('role.translator'),
    reviewer: t('role.reviewer'),
  };
  return words[role];
}

/** What a key with this scope can do. */
export function scopeText(scope: Scope, t: TFunction): string {
  const words: Record<Scope, string> = {
    'published:read': t('scope.publishedRead'),
    'releases:read': t('scope.releasesRead'),
    'releases:write': t('scope.releasesWrite'),
    'memory:read': t('scope.memoryRead'),
    'memory:write': t('scope.memoryWrite'),
  };
  return words[scope];
}
