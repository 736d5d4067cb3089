import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { onSignedOut } from './api/client';
import { queryClient } from './api/queries';
import { sessionQuery } from './api/session';
import { PAGES } from './routes';
import { ErrorPage, NotFoundPage, RootErrorPage } from './shell/error-page';
import { Shell } from './shell/shell';

type Search = Record<string, string>;

/** Where the second factor is set up. */
const SECURITY = '/my-security';

const root = createRootRoute({
  component: Outlet,
  errorComponent: RootErrorPage,
  validateSearch: (search): Search => search as Search,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./session/sign-in.page'), 'SignInPage'),
});

const forgottenPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgotten-password',
  component: lazyRouteComponent(() => import('./session/forgotten-password.page'), 'ForgottenPasswordPage'),
});

const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/set-password',
  component: lazyRouteComponent(() => import('./session/set-password.page'), 'SetPasswordPage'),
});

/** Everything behind the sign-in: without a session one is sent there, with the address to come back to. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  errorComponent: RootErrorPage,
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: backTo(location.href) });
    if (session.factorMissing && location.pathname !== SECURITY) throw redirect({ to: SECURITY });
  },
});

/** The search of the sign-in page that leads back; nothing when it would lead to the start anyway. */
function backTo(address: string): Search {
  return address === '/' || address.startsWith('/sign-in') ? {} : { return: address };
}

const missing = createRoute({ getParentRoute: () => inside, path: '$', component: NotFoundPage });
const pages = PAGES.map(({ path, component }) => createRoute({ getParentRoute: () => inside, path, component }));

/** The address book of the application. Search values are plain text: `?state=active`. */
export const router = createRouter({
  routeTree: root.addChildren([signIn, forgottenPassword, setPassword, inside.addChildren([...pages, missing])]),
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  scrollRestoration: true,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(search as Search).toString();
    return text ? `?${text}` : '';
  },
});

onSignedOut(() => {
  if (queryClient.getQueryData(sessionQuery.queryKey) === null) return;
  queryClient.setQueryData(sessionQuery.queryKey, null);
  void router.navigate({ to: '/sign-in', search: backTo(router.state.location.href) });
});
