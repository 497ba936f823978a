import { Switch as AriaSwitch } from 'react-aria-components/Switch';
import styles from './switch.module.css';

/** On or off, at once. `label` is its accessible name; what it does stands beside it. */
export function Switch({
  label,
  isSelected,
  onChange,
}: {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}) {
  return (
    <AriaSwitch aria-label={label} isSelected={isSelected} onChange={onChange} className={styles.switch}>
      <span className={styles.track} aria-hidden>
        <span className={styles.thumb} />
      </span>
    </AriaSwitch>
  );
}
