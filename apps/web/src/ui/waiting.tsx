import { useEffect, useState } from 'react';
import css from './waiting.module.css';

/** True once something has waited this long: what is quick never flickers. */
export function useLongWait(waiting: boolean, after = 150): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) return setLong(false);
    const timer = setTimeout(() => setLong(true), after);
    return () => clearTimeout(timer);
  }, [waiting, after]);
  return isLong && waiting;
}

/** A grey line where text will be. */
export function SkeletonLine({ width = '60%' }: { width?: string }) {
  return <span className={css.line} style={{ inlineSize: width }} aria-hidden="true" />;
}

/** The shape of a block that is being read: nothing for 150 ms, then lines. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const isLong = useLongWait(true);
  const widths = ['92%', '74%', '83%', '58%'];
  return (
    <div className={css.block} aria-hidden="true" style={{ minBlockSize: `${lines * 28}px` }}>
      {isLong && Array.from({ length: lines }, (_, index) => <SkeletonLine key={index} width={widths[index % widths.length]} />)}
    </div>
  );
}
