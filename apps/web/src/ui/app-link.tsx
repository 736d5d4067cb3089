import { Link } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { to: string; children?: ReactNode };

/** A link inside the application. `to` is an ordinary address with its query and place: `/grants?state=active#late`. */
export function AppLink({ to, ...rest }: Props) {
  const [address = '', hash] = to.split('#');
  const [path = '', query] = address.split('?');
  return <Link to={path} search={Object.fromEntries(new URLSearchParams(query))} {...(hash && { hash })} {...rest} />;
}
