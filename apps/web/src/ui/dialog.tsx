import { useState, type ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button, type ButtonLook } from './button.js';
import styles from './dialog.module.css';
import { Notice } from './notice.js';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** The acts, the next one last. */
  readonly acts?: ReactNode;
  readonly isAlert?: boolean;
}

/** A window over the page: it keeps the focus, Escape and a press outside close it. */
export function Dialog({ isOpen, onClose, title, children, acts, isAlert }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isAlert}
      className={styles.overlay}
    >
      <Modal className={styles.modal}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={styles.dialog}>
          <Heading slot="title" level={2} className={styles.title}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          {acts !== undefined && <div className={styles.acts}>{acts}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  readonly look?: ButtonLook;
  /** The dialog closes when this is done and stays, saying why, when it fails. */
  readonly onConfirm: () => Promise<unknown>;
  readonly explain: (error: unknown) => string;
}

/** Asks before an act that cannot be taken back. */
export function Confirm({
  isOpen,
  onClose,
  title,
  children,
  confirm,
  cancel,
  look = 'filled',
  onConfirm,
  explain,
}: ConfirmProps) {
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const close = () => {
    setError(undefined);
    onClose();
  };
  const act = async () => {
    setPending(true);
    setError(undefined);
    try {
      await onConfirm();
      onClose();
    } catch (reason) {
      setError(reason);
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      isAlert
      isOpen={isOpen}
      onClose={close}
      title={title}
      acts={
        <>
          <Button onPress={close}>{cancel}</Button>
          <Button look={look} isPending={pending} onPress={() => void act()}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
      {error !== undefined && <Notice tone="block">{explain(error)}</Notice>}
    </Dialog>
  );
}
