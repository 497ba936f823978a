import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { NotFoundScreen } from './shell/not-found.js';
import { Shell } from './shell/shell.js';

const SignInScreen = lazy(async () => ({ default: (await import('./sign-in/sign-in-screen.js')).SignInScreen }));
const SetUpScreen = lazy(async () => ({ default: (await import('./setup/set-up-screen.js')).SetUpScreen }));
const BoardScreen = lazy(async () => ({ default: (await import('./board/board-screen.js')).BoardScreen }));
const WorkScreen = lazy(async () => ({ default: (await import('./work/work-screen.js')).WorkScreen }));
const SubmitScreen = lazy(async () => ({ default: (await import('./submit/submit-screen.js')).SubmitScreen }));
const ReleaseScreen = lazy(async () => ({ default: (await import('./release/release-screen.js')).ReleaseScreen }));
const ReviewScreen = lazy(async () => ({ default: (await import('./review/review-screen.js')).ReviewScreen }));
const MemoryAlignScreen = lazy(async () => ({
  default: (await import('./memory-align/align-screen.js')).MemoryAlignScreen,
}));
const AlignmentScreen = lazy(async () => ({
  default: (await import('./memory-align/alignment-screen.js')).AlignmentScreen,
}));
const MemoryImportScreen = lazy(async () => ({
  default: (await import('./memory-import/import-screen.js')).MemoryImportScreen,
}));
const MemoryScreen = lazy(async () => ({ default: (await import('./memory/memory-screen.js')).MemoryScreen }));
const SettingsScreen = lazy(async () => ({ default: (await import('./settings/settings-screen.js')).SettingsScreen }));

/** Every address of the application and the screen behind it. */
export function AppRoutes() {
  return (
    <Suspense fallback={null}>
      <Routes>
        <Route path="/sign-in" element={<SignInScreen />} />
        <Route path="/setup" element={<SetUpScreen />} />
        <Route element={<Shell />}>
          <Route index element={<BoardScreen />} />
          <Route path="/work" element={<WorkScreen />} />
          <Route path="/releases/new" element={<SubmitScreen />} />
          <Route path="/releases/:id" element={<ReleaseScreen />} />
          <Route path="/releases/:id/review/:locale" element={<ReviewScreen />} />
          <Route path="/memory/align" element={<MemoryAlignScreen />} />
          <Route path="/memory/align/:id" element={<AlignmentScreen />} />
          <Route path="/memory/import" element={<MemoryImportScreen />} />
          <Route path="/memory" element={<MemoryScreen />} />
          <Route path="/settings" element={<SettingsScreen />} />
          <Route path="*" element={<NotFoundScreen />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
