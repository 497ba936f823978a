import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components/TextField';
import { Search } from 'lucide-react';
import { classNames } from './class-names.js';
import styles from './field.module.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children'> {
  readonly label: string;
  /** Stands under the field and is read with it. */
  readonly hint?: ReactNode;
  /** Replaces the hint when the field is refused. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  /** Several lines when given: how many at first. */
  readonly rows?: number;
  readonly className?: string;
}

export function TextField({ label, hint, error, placeholder, rows, className, ...props }: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      isInvalid={props.isInvalid ?? error !== undefined}
      className={classNames(styles.field, className)}
    >
      <Label className={styles.label}>{label}</Label>
      {rows === undefined ? (
        <Input className={styles.input} placeholder={placeholder} />
      ) : (
        <TextArea className={classNames(styles.input, styles.area)} rows={rows} placeholder={placeholder} />
      )}
      {hint !== undefined && error === undefined && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>
        {error ?? (({ validationErrors }) => validationErrors.join(' '))}
      </FieldError>
    </AriaTextField>
  );
}

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onSubmit?: (text: string) => void;
  readonly placeholder?: string;
  readonly className?: string;
}

/** A search box; its label is heard, not seen. */
export function SearchField({ label, placeholder, className, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} aria-label={label} className={classNames(styles.search, className)}>
      <Search size={16} strokeWidth={1.75} aria-hidden />
      <Input className={styles.input} placeholder={placeholder ?? label} />
    </AriaSearchField>
  );
}
