import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { Text } from 'react-aria-components/Text';
import { Check, ChevronDown } from 'lucide-react';
import { classNames } from './class-names.js';
import fieldStyles from './field.module.css';
import styles from './select.module.css';

export interface SelectOption<K extends string> {
  readonly id: K;
  readonly text: string;
  /** A second, quieter line. */
  readonly note?: string;
  readonly isDisabled?: boolean;
}

export interface SelectProps<K extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<K>[];
  readonly value: K | null;
  readonly onChange: (value: K) => void;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** The label is heard, not seen. */
  readonly labelHidden?: boolean;
  /** Quiet: no frame until wanted. */
  readonly quiet?: boolean;
  readonly className?: string;
}

export function Select<K extends string>({
  label,
  options,
  value,
  onChange,
  hint,
  placeholder,
  isDisabled,
  labelHidden,
  quiet,
  className,
}: SelectProps<K>) {
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
      placeholder={placeholder ?? '—'}
      isDisabled={isDisabled}
      className={classNames(fieldStyles.field, className)}
    >
      <Label className={labelHidden ? 'visually-hidden' : fieldStyles.label}>{label}</Label>
      <Button className={classNames(styles.button, quiet && styles.quiet)}>
        <SelectValue className={styles.value} />
        <ChevronDown size={16} strokeWidth={1.75} aria-hidden />
      </Button>
      {hint !== undefined && (
        <Text slot="description" className={fieldStyles.hint}>
          {hint}
        </Text>
      )}
      <Popover className={styles.popover} offset={4}>
        <ListBox className={styles.list} items={options}>
          {(option: SelectOption<K>) => (
            <ListBoxItem
              id={option.id}
              textValue={option.text}
              isDisabled={option.isDisabled ?? false}
              className={styles.option}
            >
              {({ isSelected }) => (
                <>
                  <span className={styles.tick}>{isSelected && <Check size={16} strokeWidth={2} aria-hidden />}</span>
                  <span className={styles.optionText}>
                    <Text slot="label">{option.text}</Text>
                    {option.note !== undefined && (
                      <Text slot="description" className={styles.note}>
                        {option.note}
                      </Text>
                    )}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
