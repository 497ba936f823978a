import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { Check } from 'lucide-react';
import styles from './choice.module.css';
import { classNames } from './class-names.js';
import fieldStyles from './field.module.css';

export interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

export function Checkbox({ note, children, className, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={classNames(styles.choice, className)}>
      <span className={styles.box} aria-hidden>
        <Check size={14} strokeWidth={2.5} />
      </span>
      <span className={styles.text}>
        {children}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </AriaCheckbox>
  );
}

export interface RadioOption<K extends string> {
  readonly id: K;
  readonly text: ReactNode;
  readonly note?: ReactNode;
  readonly isDisabled?: boolean;
}

export interface RadiosProps<K extends string> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly options: readonly RadioOption<K>[];
  readonly value: K;
  readonly onChange: (value: K) => void;
  /** Side by side, as one control with parts. */
  readonly segmented?: boolean;
  readonly labelHidden?: boolean;
  readonly className?: string;
}

/** One out of a few, all of them visible. */
export function Radios<K extends string>({
  label,
  hint,
  options,
  value,
  onChange,
  segmented,
  labelHidden,
  className,
}: RadiosProps<K>) {
  return (
    <RadioGroup
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      orientation={segmented ? 'horizontal' : 'vertical'}
      className={classNames(fieldStyles.field, className)}
    >
      <Label className={labelHidden ? 'visually-hidden' : fieldStyles.label}>{label}</Label>
      <div className={segmented ? styles.segments : styles.radios}>
        {options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className={segmented ? styles.segment : styles.choice}
          >
            {!segmented && <span className={styles.dot} aria-hidden />}
            <span className={styles.text}>
              {option.text}
              {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
      {hint !== undefined && (
        <Text slot="description" className={fieldStyles.hint}>
          {hint}
        </Text>
      )}
    </RadioGroup>
  );
}
