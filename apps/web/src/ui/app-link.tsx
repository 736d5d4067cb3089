import { Link } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string; children?: ReactNode };

/** A link inside the application. `to` is an ordinary address with its query: `/grants?state=active`. */
export function AppLink({ to, ...rest }: Props) {
  const [path = '', query] = to.split('?');
  return <Link to={path} search={Object.fromEntries(new URLSearchParams(query))} {...rest} />;
}
