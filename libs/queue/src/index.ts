export { BullJobQueue, type BullJobQueueOptions } from './bull-job-queue.js';
export { InProcessJobQueue } from './in-process-job-queue.js';
export { LocalAnnouncements } from './local-announcements.js';
export type { OnQueueTrouble, QueueTroubleKind } from './queue-trouble.js';
export { RedisAnnouncements, type RedisAnnouncementsOptions } from './redis-announcements.js';
