import type { MemoryImport } from '@triptych/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { keys } from '../api/keys.js';
import { sendMemoryFile } from '../api/send-memory-file.js';

/** A file on its way to the desk. */
export interface Upload {
  readonly file: File;
  /** Bytes. */
  readonly sent: number;
}

/** Sends one file at a time; what is on its way is called off when the screen is left. */
export function useSending(onArrived: (arrived: MemoryImport) => void) {
  const client = useQueryClient();
  const [upload, setUpload] = useState<Upload | null>(null);
  const [error, setError] = useState<unknown>(null);
  const calling = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      calling.current?.abort();
    },
    [],
  );

  const send = async (file: File, dryRun: boolean) => {
    if (calling.current) return;
    const call = new AbortController();
    calling.current = call;
    setError(null);
    setUpload({ file, sent: 0 });
    const onSent = (sent: number) => {
      setUpload({ file, sent });
    };
    try {
      const arrived = await sendMemoryFile({ file, dryRun, onSent, signal: call.signal });
      client.setQueryData(keys.memoryImport(arrived.id), arrived);
      onArrived(arrived);
    } catch (reason) {
      if (!call.signal.aborted) setError(reason);
    } finally {
      calling.current = null;
      if (!call.signal.aborted) setUpload(null);
      void client.invalidateQueries({ queryKey: keys.memoryImports, exact: true });
    }
  };
  return {
    upload,
    error,
    send,
    stop: () => {
      calling.current?.abort();
      setUpload(null);
    },
    forget: () => {
      setError(null);
    },
  };
}
