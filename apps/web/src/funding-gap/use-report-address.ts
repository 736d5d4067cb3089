import { useLocation, useNavigate } from '@tanstack/react-router';
import { useAddress } from '../ui/use-filters';
import { type Band, BANDS, cellKey, readCellKey } from './report';

/** What the address of a report says: which band, and which cell is open. Every link below keeps the rest of it. */
export function useReportAddress() {
  const address = useAddress();
  const navigate = useNavigate();
  const path = useLocation({ select: (location) => location.pathname });
  const band: Band = BANDS.find((name) => name === address['band']) ?? 'committed';
  const { cell, band: _, ...rest } = address;
  const banded = (next: Band) => (next === 'committed' ? rest : { ...rest, band: next });
  const withCell = (key: string) => `${path}?${new URLSearchParams({ ...banded(band), cell: key })}`;
  return {
    band,
    cell: readCellKey(cell ?? null),
    cellLink: (network: string, type: string) => withCell(cellKey(network, type)),
    /** A part of the page by its id. */
    placeLink: (place: string) => `${path}?${new URLSearchParams(banded(band))}#${place}`,
    setBand: (next: Band) => {
      const search = { ...banded(next), ...(cell && { cell }) };
      void navigate({ to: '.', search, replace: true, resetScroll: false });
    },
    closeCell: () => void navigate({ to: '.', search: banded(band), resetScroll: false }),
  };
}
