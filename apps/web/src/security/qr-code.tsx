import { create } from 'qrcode';
import css from './security.module.css';

/** Light dots around the square, without which scanners do not find it. */
const MARGIN = 4;

/** A text as a square of dots to scan, drawn by ourselves: no picture, no inline style. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const side = size + 2 * MARGIN;
  const dots = Array.from(data, (isDark, index) =>
    isDark ? `M${MARGIN + (index % size)} ${MARGIN + Math.floor(index / size)}h1v1h-1z` : '',
  );
  return (
    <svg viewBox={`0 0 ${side} ${side}`} className={css.square} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={dots.join('')} />
    </svg>
  );
}
