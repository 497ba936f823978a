import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components/Link';
import styles from './button.module.css';
import { classNames } from './class-names.js';

/** `filled` is for the next act of a screen, and only one; `outlined` for others; `quiet` for what steps back. */
export type ButtonLook = 'filled' | 'outlined' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'isPending'> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly wide?: boolean;
  /** The act is under way: the button keeps the focus and does nothing more. */
  readonly isPending?: boolean;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
}

export function Button({ look = 'outlined', small, wide, icon, children, className, ...props }: ButtonProps) {
  return (
    <AriaButton {...whilePending(props)} className={buttonClass(look, { small, wide, className })}>
      {icon}
      {children !== undefined && <span className={styles.words}>{children}</span>}
    </AriaButton>
  );
}

export interface LinkButtonProps extends Omit<AriaLinkProps, 'className' | 'children'> {
  readonly look?: ButtonLook;
  readonly small?: boolean;
  readonly wide?: boolean;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
  readonly className?: string;
}

/** A link that looks like a button: it goes somewhere, it does not act. */
export function LinkButton({ look = 'outlined', small, wide, icon, children, className, ...props }: LinkButtonProps) {
  return (
    <AriaLink {...props} className={buttonClass(look, { small, wide, className })}>
      {icon}
      {children !== undefined && <span className={styles.words}>{children}</span>}
    </AriaLink>
  );
}

/** A square button with an icon alone; `label` is its accessible name. */
export function IconButton({
  label,
  look = 'quiet',
  small,
  className,
  children,
  ...props
}: Omit<ButtonProps, 'icon' | 'wide'> & { readonly label: string }) {
  return (
    <AriaButton
      {...whilePending(props)}
      aria-label={label}
      className={classNames(buttonClass(look, { small, className }), styles.icon)}
    >
      {children}
    </AriaButton>
  );
}

/**
 * The library's own pending state announces an element that is gone when the act is quick; what the act led to is
 * announced where it is shown.
 */
function whilePending({ isPending, ...props }: Pick<ButtonProps, 'isPending'> & AriaButtonProps): AriaButtonProps {
  if (!isPending) return props;
  const busy = { 'data-pending': true };
  return { ...props, ...busy, type: 'button', onPress: () => undefined };
}

function buttonClass(
  look: ButtonLook,
  {
    small,
    wide,
    className,
  }: { small?: boolean | undefined; wide?: boolean | undefined; className?: string | undefined },
): string {
  return classNames(styles.button, styles[look], small && styles.small, wide && styles.wide, className);
}
