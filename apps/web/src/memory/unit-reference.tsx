import { may } from '@triptych/domain';
import { Link } from 'react-router';
import { useMe } from '../api/session.js';
import styles from './unit-reference.module.css';

/** The release, with the way to it for whoever may see it; the file for what was imported or aligned. */
export function UnitReference({
  releaseId,
  reference,
}: {
  readonly releaseId: string | null;
  readonly reference: string;
}) {
  const isOpen = may(useMe(), 'release.read');
  return releaseId !== null && isOpen ? (
    <Link to={`/releases/${encodeURIComponent(releaseId)}`}>{reference}</Link>
  ) : (
    <span className={styles.file}>{reference}</span>
  );
}
