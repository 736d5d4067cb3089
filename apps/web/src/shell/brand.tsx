import css from './brand.module.css';

/** Two rings that meet. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg
      className={css.mark}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      aria-hidden="true"
    >
      <circle cx="8.7" cy="12" r="5.9" />
      <circle cx="15.3" cy="12" r="5.9" />
    </svg>
  );
}
