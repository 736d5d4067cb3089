/** What money is for: the columns of every budget, beside its years. */
export const FUNDING_TYPES = ['core', 'advocacy', 'service_delivery'] as const;
export type FundingType = (typeof FUNDING_TYPES)[number];
export type ByType<T> = Record<FundingType, T>;

export function perType<T>(of: (type: FundingType) => T): ByType<T> {
  return { core: of('core'), advocacy: of('advocacy'), service_delivery: of('service_delivery') };
}
