import { useState } from 'react';
import type { DeskSegment } from './desk-segment.js';
import { KeySheet } from './key-sheet.js';
import { Palette } from './palette.js';
import { ReturnDialog } from './return-dialog.js';
import type { BoundAct } from './use-acts.js';

/** A window of the desk that can be open; never more than one. */
export type DeskWindow = 'keys' | 'palette' | 'return';

export function DeskWindows({
  open,
  onClose,
  acts,
  segment,
  onReturn,
}: {
  readonly open: DeskWindow | null;
  readonly onClose: () => void;
  readonly acts: readonly BoundAct[];
  readonly segment: DeskSegment | undefined;
  readonly onReturn: (segmentId: string, reason: string) => void;
}) {
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  return (
    <>
      <KeySheet isOpen={open === 'keys'} onClose={onClose} />
      <Palette isOpen={open === 'palette'} onClose={onClose} acts={acts} />
      {segment && (
        <ReturnDialog
          key={segment.id}
          isOpen={open === 'return'}
          onClose={onClose}
          reason={reasons[segment.id] ?? ''}
          onReturn={(reason) => {
            onClose();
            setReasons({ ...reasons, [segment.id]: reason });
            onReturn(segment.id, reason);
          }}
        />
      )}
    </>
  );
}
