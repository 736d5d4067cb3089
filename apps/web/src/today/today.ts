import type { components } from '../api/schema';

export type Today = components['schemas']['TodayView'];
