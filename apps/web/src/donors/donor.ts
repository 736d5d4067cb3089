import type { components } from '../api/schema';

export type Donor = components['schemas']['DonorWithGrantsView'];
